package io.github.autodiscovertck.conformance.report;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.Plan;
import java.util.List;
import java.util.Objects;

/**
 * The content of a {@code report.json} that this version of the kit wrote.
 *
 * @param environment the environment of the run
 * @param certificates the certificates, at least one, all with the same plan
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

    /** {@return the plan of the run} */
    public Plan plan() {
        return certificates.get(0).plan();
    }

    /**
     * The environment of a run.
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
