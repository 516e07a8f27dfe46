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
 * Which certificate of a report is about which of the implementations that were started: the one of the same name, and of
 * the same version where there are several.
 *
 * @param certificates the certificates by implementation
 * @param left the names of those that the report is about and that were not started
 */
record CertificateMatching(Map<StartedImplementation, Certificate> certificates, List<String> left) {

    /**
     * {@return which is about which}
     *
     * @throws UsageException if there is none about one that was started
     */
    static CertificateMatching of(Path file, Report report, List<StartedImplementation> candidates) {
        List<Certificate> left = new ArrayList<>(report.certificates());
        Map<StartedImplementation, Certificate> certificates = new IdentityHashMap<>();
        for (StartedImplementation candidate : candidates) {
            take(candidate, left, certificates, ParserDescription::version);
        }
        for (StartedImplementation candidate : candidates) {
            if (!certificates.containsKey(candidate)) {
                take(candidate, left, certificates, ParserDescription::name);
            }
            if (!certificates.containsKey(candidate)) {
                throw new UsageException(file + " has no certificate of "
                        + name(candidate.implementation().description()) + ", but of " + names(report));
            }
        }
        return new CertificateMatching(
                certificates,
                left.stream()
                        .map(certificate -> VisibleText.line(name(certificate.description())))
                        .toList());
    }

    Certificate of(StartedImplementation candidate) {
        return Objects.requireNonNull(certificates.get(candidate));
    }

    /** Takes the first that is left of the same name, and in which this is the same as well. */
    private static void take(
            StartedImplementation candidate,
            List<Certificate> left,
            Map<StartedImplementation, Certificate> certificates,
            Function<ParserDescription, String> same) {
        ParserDescription started = candidate.implementation().description();
        for (Certificate certificate : left) {
            ParserDescription certified = certificate.description();
            if (certified.name().equals(started.name()) && same.apply(certified).equals(same.apply(started))) {
                certificates.put(candidate, certificate);
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
