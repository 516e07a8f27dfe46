package io.github.autodiscovertck.conformance.report;

import static java.util.stream.Collectors.joining;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.conformance.certification.RequirementResult;
import io.github.autodiscovertck.conformance.certification.Shard;
import io.github.autodiscovertck.conformance.certification.Suite;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/** Merges the reports of all shards into the report that an unsharded run would have written. */
public final class ShardMerge {

    private final Suite suite;
    private final Map<Path, Report> reports;

    /** The file that all others are compared with. */
    private final Path first;

    private ShardMerge(Suite suite, Map<Path, Report> reports) {
        this.suite = suite;
        this.reports = reports;
        this.first = reports.keySet().iterator().next();
    }

    /**
     * {@return the merged report}
     *
     * @param suite the suite that was run
     * @param reports the reports of all shards, at least one, by file
     * @throws IllegalArgumentException if they are not the reports of all shards of one run; the message says why
     */
    public static Report of(Suite suite, Map<Path, Report> reports) {
        return new ShardMerge(suite, new LinkedHashMap<>(reports)).merged();
    }

    private Report merged() {
        reports.forEach(this::requireSameRun);
        Map<Integer, Path> shards = new TreeMap<>();
        reports.forEach((file, report) -> {
            Shard shard = report.plan().shard();
            Path same = shards.put(shard.number(), file);
            require(same == null, shard + " is given twice: " + same + " and " + file);
        });
        requireAll(shards);
        List<Report> inOrder = shards.values().stream().map(this::report).toList();
        return new Report(
                new Report.Environment(
                        joinDistinct(inOrder, report -> report.environment().java()),
                        joinDistinct(inOrder, report -> report.environment().os())),
                certificates(inOrder));
    }

    private Report report(Path file) {
        return Objects.requireNonNull(reports.get(file));
    }

    private void requireSameRun(Path file, Report report) {
        require(!report.plan().shard().isWhole(), file + " is the report of a whole run, not of a shard");
        requireSame(file, "number of shards", plan -> plan.shard().of());
        requireSame(file, "seed", Plan::seedText);
        requireSame(file, "number of tries", Plan::tries);
        requireSame(file, "selection", Plan::selection);
        requireSame(file, "expected failures", Plan::expectedFailures);
        requireAsManyAs(first, file);
        requireAsManyAs(file, first);
        require(
                descriptions(report).equals(descriptions(report(first))),
                file + " and " + first + " are not about the same implementations: " + names(report) + " and "
                        + names(report(first)));
    }

    private void requireSame(Path file, String what, Function<Plan, Object> part) {
        Object here = part.apply(report(file).plan());
        Object there = part.apply(report(first).plan());
        String values = here instanceof Record ? "" : ": " + here + " and " + there;
        require(here.equals(there), file + " and " + first + " differ in the " + what + values);
    }

    /** Rejects an interrupted run that did not reach all of its implementations. */
    private void requireAsManyAs(Path other, Path file) {
        List<ParserDescription> here = descriptions(report(file));
        List<ParserDescription> there = descriptions(report(other));
        boolean tooFew =
                here.size() < there.size() && there.subList(0, here.size()).equals(here);
        boolean interrupted = report(file).certificates().stream().anyMatch(Certificate::interrupted);
        require(
                !(tooFew && interrupted),
                file
                        + " is of a run that was interrupted before all implementations were certified;"
                        + " run this shard again");
    }

    private static List<ParserDescription> descriptions(Report report) {
        return report.certificates().stream().map(Certificate::description).toList();
    }

    private static String names(Report report) {
        return descriptions(report).stream()
                .map(description -> description.name() + " " + description.version())
                .collect(joining(", "));
    }

    private void requireAll(Map<Integer, Path> shards) {
        int of = report(first).plan().shard().of();
        List<String> missing = new ArrayList<>();
        for (int i = 1; i <= of; i++) {
            if (!shards.containsKey(i)) {
                missing.add(Integer.toString(i));
            }
        }
        boolean one = missing.size() == 1;
        require(
                missing.isEmpty(),
                (one ? "shard " : "shards ") + String.join(", ", missing) + " of " + of
                        + (one ? " is missing" : " are missing"));
    }

    private List<Certificate> certificates(List<Report> inOrder) {
        List<Certificate> certificates = new ArrayList<>();
        for (int i = 0; i < inOrder.get(0).certificates().size(); i++) {
            int index = i;
            certificates.add(mergeShards(inOrder.stream()
                    .map(report -> report.certificates().get(index))
                    .toList()));
        }
        return certificates;
    }

    private Certificate mergeShards(List<Certificate> parts) {
        List<Requirement> order = suite.catalogue().all();
        List<RequirementResult> results = parts.stream()
                .flatMap(part -> part.requirements().stream())
                .sorted(Comparator.comparing(result -> order.indexOf(result.requirement())))
                .toList();
        Certificate first = parts.get(0);
        boolean interrupted = parts.stream().anyMatch(Certificate::interrupted);
        return new Certificate(
                first.description(),
                first.plan().withShard(Shard.WHOLE),
                results,
                first.adaptations(),
                first.milliseconds(),
                interrupted);
    }

    private static String joinDistinct(List<Report> reports, Function<Report, String> part) {
        return reports.stream().map(part).distinct().collect(joining(", "));
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
