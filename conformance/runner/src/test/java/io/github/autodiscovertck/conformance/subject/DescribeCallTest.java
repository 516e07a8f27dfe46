package io.github.autodiscovertck.conformance.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Parsers that cannot describe themselves, and the messages for their user. */
class DescribeCallTest {

    private static final Duration SHORT = Duration.ofMillis(400);

    @Test
    void aDescriptionThatFailsIsOneClearLine() {
        assertThat(startProblem(() -> {
                    throw new IllegalStateException("no licence");
                }))
                .startsWith(BadlyDescribed.class.getName() + ".describe() threw IllegalStateException: no licence (at ")
                .endsWith("; it has to return the parser's description")
                .doesNotContain("\n");
    }

    @Test
    void aDescriptionThatNeverComesIsOneClearLine() {
        assertThat(startProblem(() -> {
                    InProcessImplementationTest.hang(new CountDownLatch(1));
                    return null;
                }))
                .contains("did not return within 400 ms");
    }

    @Test
    void aMissingDescriptionIsOneClearLine() {
        assertThat(startProblem(() -> null)).contains("returned null");
    }

    private static String startProblem(BadlyDescribed.Description description) {
        AutodiscoverParser parser = new BadlyDescribed(description);
        try (InProcessImplementation implementation = InProcessImplementation.of(parser, SHORT)) {
            throw new AssertionError("started as " + implementation.description());
        } catch (ImplementationStartException e) {
            return e.getMessage();
        }
    }
}
