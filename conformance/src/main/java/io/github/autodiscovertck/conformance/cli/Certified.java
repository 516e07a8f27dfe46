package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.report.Report;
import io.github.autodiscovertck.conformance.report.VisibleText;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which certificate of a report is about which of the implementations that were started: the one of the same name, and of
 * the same version where there are several.
 *
 * @param certificates the certificates by implementation
 * @param left the names of those that the report is about and that were not started
 */
record Certified(Map<Candidate, Certificate> certificates, List<String> left) {

    /**
     * {@return which is about which}
     *
     * @throws UsageException if there is none about one that was started
     */
    static Certified of(Path file, Report report, List<Candidate> candidates) {
        List<Certificate> left = new ArrayList<>(report.certificates());
        Map<Candidate, Certificate> certificates = new IdentityHashMap<>();
        for (Candidate candidate : candidates) {
            Certificate found = find(candidate.subject().description(), left);
            if (found == null) {
                throw new UsageException(file + " has no certificate of "
                        + name(candidate.subject().description()) + ", but of " + names(report));
            }
            certificates.put(candidate, found);
            left.removeIf(certificate -> certificate == found);
        }
        return new Certified(
                certificates,
                left.stream()
                        .map(certificate -> VisibleText.line(name(certificate.description())))
                        .toList());
    }

    Certificate of(Candidate candidate) {
        return Objects.requireNonNull(certificates.get(candidate));
    }

    private static @Nullable Certificate find(ParserDescription started, List<Certificate> left) {
        Predicate<Certificate> named =
                certificate -> certificate.description().name().equals(started.name());
        Predicate<Certificate> same =
                named.and(certificate -> certificate.description().version().equals(started.version()));
        return left.stream()
                .filter(same)
                .findFirst()
                .orElseGet(() -> left.stream().filter(named).findFirst().orElse(null));
    }

    private static String name(ParserDescription description) {
        return description.name() + " " + description.version();
    }

    private static String names(Report report) {
        return String.join(
                ", ",
                report.certificates().stream()
                        .map(certificate -> name(certificate.description()))
                        .toList());
    }
}
