package io.github.autodiscovertck.benchmarks;

import io.github.autodiscovertck.conformance.certification.Certification;
import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.conformance.certification.ProgressListener;
import io.github.autodiscovertck.conformance.certification.Suite;
import io.github.autodiscovertck.conformance.junit.AutodiscoverConformance;
import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.spi.DocumentRejectedException;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.conformance.subject.InProcessImplementation;
import io.github.autodiscovertck.conformance.subject.ImplementationStartException;
import io.github.autodiscovertck.core.reading.Reading;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Measures a run on the JUnit Platform, minus the time for the same requirements without it. */
final class JUnitRow {

    private static final int TIMES = 9;

    private JUnitRow() {}

    /** Rejects every document at once, so that the nodes take most of the time. */
    public static final class Refusing implements AutodiscoverParser {
        /** Creates the parser. */
        public Refusing() {}

        @Override
        public ParserDescription describe() {
            return ParserDescription.of("Refusing", "1", false, "Account/AccountType");
        }

        @Override
        public Reading parse(InputStream document) throws DocumentRejectedException {
            throw new DocumentRejectedException("everything");
        }
    }

    /** Runs all requirements. */
    @AutodiscoverConformance(value = Refusing.class, tries = 1)
    static final class Nodes {}

    static Row measure() throws ImplementationStartException {
        Suite suite = new Suite();
        int requirements = suite.tested().size();
        double[] with = new double[TIMES];
        double[] without = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            with[i] = nodes();
            without[i] = bare();
        }
        Arrays.sort(with);
        Arrays.sort(without);
        double each = (with[TIMES / 2] - without[TIMES / 2]) / requirements;
        return Row.atMost(
                "JUnit node of a requirement, in ms",
                each,
                1,
                String.format(
                        Locale.ROOT,
                        "%.0f ms against %.0f ms without, %d requirements",
                        with[TIMES / 2],
                        without[TIMES / 2],
                        requirements));
    }

    private static double nodes() {
        long start = System.nanoTime();
        LauncherFactory.create()
                .execute(LauncherDiscoveryRequestBuilder.request()
                        .selectors(DiscoverySelectors.selectClass(Nodes.class))
                        .build());
        return (System.nanoTime() - start) / 1e6;
    }

    private static double bare() throws ImplementationStartException {
        long start = System.nanoTime();
        try (InProcessImplementation implementation = InProcessImplementation.of(new Refusing(), Duration.ofSeconds(5))) {
            new Certification(new Suite(), Plan.standard(1), ProgressListener.NONE).run(implementation);
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
