package io.github.autodiscovertck.conformance.junit;

import static io.github.autodiscovertck.conformance.junit.ConformanceRun.failures;
import static io.github.autodiscovertck.conformance.junit.ConformanceRun.kit;
import static io.github.autodiscovertck.conformance.junit.ConformanceRun.messages;
import static io.github.autodiscovertck.conformance.junit.ConformanceRun.onlyFailure;
import static io.github.autodiscovertck.conformance.junit.ConformanceRun.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.conformance.junit.sample.ConformanceSamples;
import io.github.autodiscovertck.conformance.junit.sample.WatchfulSample;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;
import org.opentest4j.AssertionFailedError;

class ConformanceExecutionTest {

    @Nested
    class RequirementsOfAGoodParser {

        @Test
        void pass() {
            Events tests = run(ConformanceSamples.Green.class).testEvents();

            assertThat(tests.failed().list()).isEmpty();
            assertThat(tests.aborted().list()).isEmpty();
            assertThat(tests.skipped().list()).isEmpty();
            assertThat(tests.succeeded().count()).isGreaterThan(20);
        }

        @Test
        void leaveNoTrace() {
            Properties before = (Properties) System.getProperties().clone();
            ClassLoader loader = Thread.currentThread().getContextClassLoader();

            run(ConformanceSamples.Watchful.class);

            assertThat(System.getProperties()).isEqualTo(before);
            assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(loader);
        }

        @Test
        void takeTriesFromTheConfigurationParameterFirst() {
            Events tests = kit(selectClass(ConformanceSamples.TooFewTries.class))
                    .configurationParameter("autodiscover-tck.tries", "150")
                    .execute()
                    .testEvents();

            assertThat(tests.succeeded().count()).isEqualTo(1);
        }
    }

    @Nested
    class RequirementsOfAFaultyParser {

        @Test
        void printNothing() {
            PrintStream out = System.out;
            PrintStream err = System.err;
            ByteArrayOutputStream printed = new ByteArrayOutputStream();
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            System.setErr(System.out);
            try {
                run(ConformanceSamples.Red.class);
            } finally {
                System.setOut(out);
                System.setErr(err);
            }

            assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
        }

        @Test
        void failAndSayWhatIsWrong() {
            Map<String, Throwable> failures = failures(run(ConformanceSamples.Red.class));

            Throwable failure = failures.get("POX-SMTPLAST-001");

            assertThat(failure)
                    .isInstanceOf(AssertionFailedError.class)
                    .hasMessageContaining("POX-SMTPLAST-001")
                    .hasMessageContaining("<SMTPLast>")
                    .hasMessageContaining(Plan.formatSeed(Plan.DEFAULT_SEED))
                    .hasMessageContaining("smtplast/001-on")
                    .hasMessageContaining("[requirement:POX-SMTPLAST-001]");
        }

        @Test
        void giveExpectedAndActualToTheIde() {
            AssertionFailedError failure = (AssertionFailedError)
                    failures(run(ConformanceSamples.Red.class)).get("POX-SMTPLAST-001");

            assertThat(failure.getExpected().getStringRepresentation()).contains("Account/Protocol", "SMTPLast", "\"");
            assertThat(failure.getActual().getStringRepresentation()).contains("Account/Protocol", "SMTPLast", "\"");
            assertThat(failure.getActual()).isNotEqualTo(failure.getExpected());
        }

        @Test
        void letNothingOfAParserThroughToAReport() {
            AssertionFailedError failure = (AssertionFailedError)
                    failures(run(ConformanceSamples.Unprintable.class)).get("POX-SMTPLAST-001");

            String all = failure.getMessage() + failure.getActual().getStringRepresentation();
            assertThat(all).contains("⟨U+001B⟩", "⟨U+0000⟩", "⟨U+D800⟩");
            assertThat(all.codePoints())
                    .allMatch(point -> point == '\n'
                            || !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE);
        }

        @Test
        void areDeviationsUnlessTheyAreAMust() {
            EngineExecutionResults results = run(ConformanceSamples.Deviating.class);

            assertThat(failures(results)).isEmpty();
            assertThat(messages(results.testEvents().aborted()))
                    .singleElement()
                    .asString()
                    .startsWith("deviation: POX-SMTPLAST-010");
        }

        @Test
        void failWhateverTheirLevelIfStrict() {
            Throwable failure = onlyFailure(run(ConformanceSamples.Strict.class));

            assertThat(failure).isInstanceOf(AssertionFailedError.class).hasMessageStartingWith("POX-SMTPLAST-010");
        }

        @Test
        void areAbortedWhereANonMustIsUnproven() {
            Events aborted = run(ConformanceSamples.Red.class).testEvents().aborted();

            assertThat(messages(aborted)).anyMatch(message -> message.startsWith("POX-SMTPLAST-021 is not proven: "));
        }

        @Test
        void areAbortedWhereTheFailureIsKnown() {
            Events tests = run(ConformanceSamples.Waived.class).testEvents();

            assertThat(messages(tests.aborted()))
                    .containsExactly("POX-SMTPLAST-001 fails, as expected: taken the wrong way round, issue 7");
        }

        @Test
        void failWhereAKnownFailureIsGone() {
            Throwable failure = onlyFailure(run(ConformanceSamples.Stale.class));

            assertThat(failure)
                    .hasMessageContaining("POX-SMTPLAST-001 is proven")
                    .hasMessageContaining("take it off the list");
        }
    }

    @Nested
    class RequirementsThatAreNotClaimed {

        @Test
        void areSkippedWithTheReason() {
            Events tests = run(ConformanceSamples.NotClaimed.class).testEvents();

            Map<String, String> reasons = tests.skipped().stream()
                    .collect(Collectors.toMap(
                            ConformanceRun::requirement, event -> event.getRequiredPayload(String.class)));
            assertThat(reasons.get("POX-SMTPLAST-001")).startsWith("the implementation does not report");
            assertThat(tests.failed().list()).isEmpty();
        }
    }

    @Nested
    class RequirementThatIsRunAgain {

        @Test
        void isRunAlone() {
            WatchfulSample.DOCUMENTS.set(0);

            Events tests = kit(selectUniqueId(UniqueId.forEngine(ConformanceTestEngine.ID)
                            .append("class", ConformanceSamples.Watchful.class.getName())
                            .append("requirement", "POX-SMTPLAST-002")))
                    .execute()
                    .testEvents();

            assertThat(tests.started().stream().map(ConformanceRun::requirement))
                    .containsExactly("POX-SMTPLAST-002");
            assertThat(tests.succeeded().count()).isEqualTo(1);
            assertThat(WatchfulSample.DOCUMENTS.get()).isBetween(1, 3 * ConformanceSamples.TRIES);
        }
    }

    @Nested
    class ParserOfAClass {

        @Test
        void isCreatedOnce() {
            WatchfulSample.INSTANCES.set(0);

            run(ConformanceSamples.Watchful.class);

            assertThat(WatchfulSample.INSTANCES.get()).isEqualTo(1);
        }

        @Test
        void hasTheClassLoaderOfTheTestClassAsItsContext() {
            WatchfulSample.LOADER.set(ClassLoader.getPlatformClassLoader());
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            EngineTestKit.Builder kit = kit(selectClass(ConformanceSamples.Watchful.class));
            thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
            try {
                kit.execute();
            } finally {
                thread.setContextClassLoader(before);
            }

            assertThat(WatchfulSample.LOADER.get()).isSameAs(WatchfulSample.class.getClassLoader());
        }
    }
}
