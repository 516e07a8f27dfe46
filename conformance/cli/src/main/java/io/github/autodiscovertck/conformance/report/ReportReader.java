package io.github.autodiscovertck.conformance.report;

import static io.github.autodiscovertck.conformance.report.ReportFormatException.require;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.Certification;
import io.github.autodiscovertck.conformance.certification.Coverage;
import io.github.autodiscovertck.conformance.certification.ExpectedFailures;
import io.github.autodiscovertck.conformance.certification.Failure;
import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.conformance.certification.ProgressListener;
import io.github.autodiscovertck.conformance.certification.RequirementResult;
import io.github.autodiscovertck.conformance.certification.Selection;
import io.github.autodiscovertck.conformance.certification.Shard;
import io.github.autodiscovertck.conformance.certification.Suite;
import io.github.autodiscovertck.conformance.certification.Verdict;
import io.github.autodiscovertck.conformance.spi.BlockOrder;
import io.github.autodiscovertck.conformance.spi.BlocksPerType;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a {@code report.json} that {@link ReportJson} wrote. Accepts only reports of this version of the kit and of
 * this catalogue, since others are about other requirements. A report that is read and written again is identical, byte
 * for byte; the duration of the run is not part of it.
 */
public final class ReportReader {

    private static final long UNKNOWN = -1;

    private final Suite suite;

    private ReportReader(Suite suite) {
        this.suite = suite;
    }

    /**
     * {@return the report in a file}
     *
     * @param file the file
     * @param suite the suite of this kit
     * @throws ReportFormatException if it is not a report, is damaged, or is of another version of the kit
     * @throws IOException if it cannot be read
     */
    public static Report read(Path file, Suite suite) throws ReportFormatException, IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new ReportReader(suite).report(JsonObject.read(in));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new ReportFormatException("it has an invalid value: " + e.getMessage());
        }
    }

    private Report report(JsonObject report) throws ReportFormatException, IOException {
        require(report.number("format") == ReportJson.FORMAT, "its format is not " + ReportJson.FORMAT);
        JsonObject suiteThen = report.object("suite");
        requireThisKit(suiteThen);
        Plan plan = plan(suiteThen);
        List<Certificate> certificates = new ArrayList<>();
        for (JsonObject implementation : report.objects("implementations")) {
            certificates.add(certificate(implementation, plan));
        }
        require(!certificates.isEmpty(), "it has no implementations");
        requireAll(certificates, plan);
        require(
                certificates.get(0).corpus().equals(suiteThen.text("corpus")),
                "its corpus digest does not match its requirements, so the file was changed");
        JsonObject environment = report.object("environment");
        return new Report(new Report.Environment(environment.text("java"), environment.text("os")), certificates);
    }

    /** Rejects a report that does not have all requirements of its run; the certificate would be incomplete. */
    private void requireAll(List<Certificate> certificates, Plan plan) throws ReportFormatException {
        List<Requirement> run = new Certification(suite, plan, ProgressListener.NONE).reportedRequirements();
        for (Certificate certificate : certificates) {
            List<Requirement> found = certificate.requirements().stream()
                    .map(RequirementResult::requirement)
                    .toList();
            require(
                    found.equals(run),
                    "it does not have the requirements of "
                            + (plan.shard().isWhole() ? "the run that it is of" : plan.shard()));
        }
    }

    private static void requireThisKit(JsonObject suite) throws ReportFormatException {
        String name = suite.text("name");
        String version = suite.text("version");
        require(name.equals(KitInfo.NAME), "it is of the suite " + name);
        require(
                version.equals(KitInfo.version()),
                "it was written by version " + version + " of the kit, and this is " + KitInfo.version());
        require(
                suite.text("catalogue").equals(KitInfo.catalogueDigest()),
                "it was written with another catalogue of requirements than that of this kit");
    }

    private static Plan plan(JsonObject suite) throws ReportFormatException {
        Selection selection = new Selection(suite.texts("select"), suite.texts("exclude"));
        Map<String, String> expected =
                suite.has("expectedFailures") ? suite.object("expectedFailures").allTexts() : Map.of();
        Plan plan = new Plan(
                Plan.parseSeed(suite.text("seed")), suite.count("tries"), selection, new ExpectedFailures(expected));
        if (!suite.has("shard")) {
            return plan;
        }
        JsonObject shard = suite.object("shard");
        return plan.withShard(new Shard(shard.count("number"), shard.count("of")));
    }

    private Certificate certificate(JsonObject implementation, Plan plan) throws ReportFormatException, IOException {
        ParserDescription description = description(implementation);
        List<RequirementResult> results = new ArrayList<>();
        for (JsonObject result : implementation.objects("requirements")) {
            results.add(result(result));
        }
        Certificate certificate = new Certificate(
                description,
                plan,
                results,
                implementation.texts("adaptations"),
                UNKNOWN,
                implementation.flag("interrupted"));
        String conclusion = implementation.text("conclusion");
        require(
                certificate.conclusion().name().equals(conclusion),
                "its conclusion " + conclusion + " does not follow from its verdicts");
        return certificate;
    }

    private static ParserDescription description(JsonObject implementation) throws ReportFormatException {
        List<String> reports = implementation.texts("reports");
        return new ParserDescription(
                implementation.text("name"),
                implementation.text("version"),
                implementation.text("language"),
                reports,
                addresses(implementation, "appliesDefaults", reports),
                addresses(implementation, "zeroForAbsent", reports),
                implementation.texts("mergesBlocks"),
                implementation.flag("securityInsteadOfSsl"),
                implementation.texts("blockTypes"),
                implementation.has("blockOrder") ? BlockOrder.NONE : BlockOrder.DOCUMENT,
                implementation.has("blocksPerType") ? BlocksPerType.ONE : BlocksPerType.ALL);
    }

    private static List<String> addresses(JsonObject implementation, String key, List<String> reports)
            throws ReportFormatException {
        if (implementation.isList(key)) {
            return implementation.texts(key);
        }
        return implementation.flag(key) ? reports : List.of();
    }

    private RequirementResult result(JsonObject result) throws ReportFormatException, IOException {
        String id = result.text("id");
        Requirement requirement = suite.catalogue().find(id);
        if (requirement == null) {
            throw new ReportFormatException("there is no requirement " + id);
        }
        List<Failure> failures = new ArrayList<>();
        for (JsonObject failure : result.objects("failures")) {
            failures.add(new FailureReader(id).read(failure));
        }
        return new RequirementResult(
                requirement,
                FailureReader.constant(Verdict.class, result.text("verdict")),
                result.has("corpus") ? result.text("corpus") : "",
                result.count("cases"),
                result.has("failed") ? result.count("failed") : 0,
                0,
                coverage(result),
                result.object("observed").allTexts(),
                Set.of(),
                failures,
                result.has("reason") ? result.text("reason") : "");
    }

    private static Coverage coverage(JsonObject result) throws ReportFormatException {
        if (!result.has("coverage")) {
            return Coverage.NONE;
        }
        JsonObject coverage = result.object("coverage");
        return new Coverage(part(coverage.object("traits")), part(coverage.object("pairs")));
    }

    private static Coverage.Part part(JsonObject part) throws ReportFormatException {
        return new Coverage.Part(part.count("reached"), part.count("of"));
    }
}
