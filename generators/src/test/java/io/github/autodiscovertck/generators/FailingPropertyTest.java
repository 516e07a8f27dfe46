package io.github.autodiscovertck.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** What jqwik's own shrinking makes of a response that violates a user's property. */
class FailingPropertyTest {

    @Test
    void theFailureReportsASmallDocument() {
        EngineExecutionResults results = EngineTestKit.engine("jqwik")
                .enableImplicitConfigurationParameters(true)
                .selectors(selectClass(NothingSaysOnSample.class))
                .execute();

        assertThat(results.testEvents().failed().stream())
                .singleElement()
                .extracting(FailingPropertyTest::message)
                .asString()
                .contains("<SMTPLast>on</SMTPLast>")
                .doesNotContain("X-Example")
                .hasSizeLessThanOrEqualTo(600);
        assertThat(Path.of(".jqwik-database")).doesNotExist();
    }

    private static String message(Event failure) {
        return failure.getPayload(TestExecutionResult.class)
                .orElseThrow()
                .getThrowable()
                .orElseThrow()
                .getMessage();
    }
}
