package io.github.autodiscovertck.conformance.junit;

import static io.github.autodiscovertck.conformance.junit.ConformanceRun.kit;
import static io.github.autodiscovertck.conformance.junit.ConformanceRun.messages;
import static io.github.autodiscovertck.conformance.junit.ConformanceRun.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.autodiscovertck.conformance.junit.sample.ConformanceSamples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** Classes that cannot be run fail with one sentence. */
class ConformanceFailedClassTest {

    @Test
    void failIfTheParserCannotBeCreated() {
        Throwable failure = failureOfClass(ConformanceSamples.OutOfOrder.class);

        assertThat(failure)
                .hasMessage("the parser io.github.autodiscovertck.conformance.junit.sample.OutOfOrderSample"
                        + " cannot be created: its constructor threw java.lang.IllegalStateException: no schema")
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void failIfTheParserDoesNotDescribeItself() {
        assertThat(failureOfClass(ConformanceSamples.Mute.class))
                .hasMessageContaining("MuteSample.describe() threw")
                .hasMessageContaining("out of words");
    }

    @Test
    void failIfTheDescriptionHasAnAddressThatTheFormatDoesNotHave() {
        assertThat(failureOfClass(ConformanceSamples.Misclaiming.class))
                .hasMessageContaining("the format has no address Account/Protocol/SmtpLast; did you mean"
                        + " Account/Protocol/SMTPLast?");
    }

    @Test
    void failOnceIfTheAdapterIsAtFault() {
        EngineExecutionResults results = run(ConformanceSamples.Misusing.class);

        assertThat(results.testEvents().failed().list()).isEmpty();
        assertThat(results.testEvents().succeeded().list()).isEmpty();
        assertThat(results.testEvents().aborted().list()).hasSize(1);
        assertThat(results.testEvents().skipped().list()).isNotEmpty();
        assertThat(messages(results.containerEvents().failed()))
                .singleElement()
                .asString()
                .contains("is at fault", "a reading has no \"Sever\" in Account/Protocol; did you mean Server?");
    }

    @Test
    void failIfThereIsNoProvider() {
        assertThat(failureOfClass(ConformanceSamples.NoProvider.class))
                .hasMessageContaining("names no parser and no provider of")
                .hasMessageEndingWith("name one, as in @AutodiscoverConformance(MyParser.class)");
    }

    @Test
    void failIfTheSeedIsInvalid() {
        assertThat(failureOfClass(ConformanceSamples.WrongSeed.class))
                .hasMessageContaining("cannot be run: a seed is one to sixteen hexadecimal digits");
    }

    @Test
    void failIfNothingIsSelected() {
        assertThat(failureOfClass(ConformanceSamples.SelectsNothing.class)).hasMessageContaining("POX-NOTHING-*");
    }

    @Test
    void failIfTheListOfExpectedFailuresIsMissing() {
        assertThat(failureOfClass(ConformanceSamples.NoSuchFile.class)).hasMessageContaining("no-such-file.txt");
    }

    @Test
    void failIfAConfigurationParameterIsWrong() {
        EngineExecutionResults results = kit(selectClass(ConformanceSamples.Green.class))
                .configurationParameter("autodiscover-tck.time-limit", "soon")
                .execute();

        assertThat(messages(results.containerEvents().failed()))
                .singleElement()
                .asString()
                .contains("autodiscover-tck.time-limit must be a whole number from 1", "\"soon\"");
    }

    private static Throwable failureOfClass(Class<?> testClass) {
        EngineExecutionResults results = run(testClass);
        assertThat(results.testEvents().list()).isEmpty();
        List<Throwable> thrown = results.containerEvents().failed().stream()
                .map(ConformanceRun::thrown)
                .toList();
        assertThat(thrown).hasSize(1);
        return thrown.get(0);
    }
}
