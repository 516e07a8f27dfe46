package io.github.autodiscovertck.conformance.report;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.Plan;
import java.util.List;
import java.util.Objects;

/**
 * What {@code report.json} says, of this version of the kit.
 *
 * @param environment what it was run in
 * @param certificates the results, at least one, all of one plan
 */
public record Report(Environment environment, List<Certificate> certificates) {

    public Report {
        Objects.requireNonNull(environment);
        certificates = List.copyOf(certificates);
        if (certificates.isEmpty()) {
            throw new IllegalArgumentException("a report is about at least one implementation");
        }
    }

    /** {@return the report of a run in this JVM} */
    public static Report of(List<Certificate> certificates) {
        return new Report(Environment.here(), certificates);
    }

    /** {@return what was run} */
    public Plan plan() {
        return certificates.get(0).plan();
    }

    /**
     * What a suite was run in.
     *
     * @param java the version of Java
     * @param os the operating system
     */
    public record Environment(String java, String os) {

        static Environment here() {
            return new Environment(
                    System.getProperty("java.version"),
                    System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                            + System.getProperty("os.arch"));
        }
    }
}
