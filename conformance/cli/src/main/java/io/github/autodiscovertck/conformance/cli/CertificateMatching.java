package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.report.Report;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.conformance.text.VisibleText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Matches the certificates of a report to the implementations that were started. A certificate matches by name; if
 * several have the same name, the version decides.
 *
 * @param certificates the certificate of each implementation
 * @param left the names of the implementations in the report that were not started
 */
record CertificateMatching(Map<StartedImplementation, Certificate> certificates, List<String> left) {

    /**
     * {@return the certificate of each implementation}
     *
     * @throws UsageException if an implementation has no certificate in the report
     */
    static CertificateMatching of(Path file, Report report, List<StartedImplementation> implementations) {
        List<Certificate> left = new ArrayList<>(report.certificates());
        Map<StartedImplementation, Certificate> certificates = new IdentityHashMap<>();
        for (StartedImplementation started : implementations) {
            take(started, left, certificates, ParserDescription::version);
        }
        for (StartedImplementation started : implementations) {
            if (!certificates.containsKey(started)) {
                take(started, left, certificates, ParserDescription::name);
            }
            if (!certificates.containsKey(started)) {
                throw new UsageException(file + " has no certificate of "
                        + name(started.implementation().description()) + ", but of " + names(report));
            }
        }
        return new CertificateMatching(
                certificates,
                left.stream()
                        .map(certificate -> VisibleText.line(name(certificate.description())))
                        .toList());
    }

    Certificate of(StartedImplementation started) {
        return Objects.requireNonNull(certificates.get(started));
    }

    /** Takes the first remaining certificate that has the same name and the same {@code property}. */
    private static void take(
            StartedImplementation started,
            List<Certificate> left,
            Map<StartedImplementation, Certificate> certificates,
            Function<ParserDescription, String> property) {
        ParserDescription description = started.implementation().description();
        for (Certificate certificate : left) {
            ParserDescription certified = certificate.description();
            if (certified.name().equals(description.name())
                    && property.apply(certified).equals(property.apply(description))) {
                certificates.put(started, certificate);
                left.removeIf(other -> other == certificate);
                return;
            }
        }
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
