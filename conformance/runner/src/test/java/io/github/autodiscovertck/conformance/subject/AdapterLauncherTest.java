package io.github.autodiscovertck.conformance.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Commands that are not adapters, and the messages for their user. */
class AdapterLauncherTest {

    private static final Duration AMPLE = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofSeconds(1);

    @Test
    void mayNotExist() {
        assertThat(startProblem(AMPLE, List.of("no-such-adapter", "--fast")))
                .startsWith("the command \"no-such-adapter --fast\" cannot be started: ")
                .endsWith("; check its spelling and that the program is installed and may be executed");
    }

    @Test
    void mayBeMissing() {
        assertThat(startProblem(AMPLE, List.of())).startsWith("no command given; ");
    }

    @Test
    void mayEndAtOnce() {
        assertThat(startProblem(AMPLE, AdapterSample.command("exits")))
                .contains("did not answer \"describe\": the process ended with exit code 4; standard error: "
                        + "Traceback: no module named \"parser\"; run it by hand");
    }

    @Test
    void maySayNothing() {
        assertThat(startProblem(SHORT, AdapterSample.command("silent")))
                .contains("did not answer \"describe\" within 1000 ms; it has to end its answer with a line feed");
    }

    @Test
    void maySaySomethingElse() {
        assertThat(startProblem(
                        AMPLE, AdapterSample.command("describes", "Welcome to \u0007 adapter\t2.0 " + "!".repeat(500))))
                .contains("answered \"describe\" with something that is not a description (it is not JSON): "
                        + "Welcome to \\u0007 adapter\\t2.0 !!!")
                .contains("!…; only lines of the process protocol may be written to its standard output");
    }

    @Test
    void isEndedWithAllThreadsThatTalkToItIfItSaysSomethingElse() throws InterruptedException {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        List<ProcessHandle> children = ProcessHandle.current().children().toList();
        startProblem(AMPLE, AdapterSample.command("describes", "Welcome"));
        assertThat(ProcessHandle.current().children()).containsExactlyInAnyOrderElementsOf(children);
        for (Thread thread : ours(before)) {
            thread.join(AMPLE.toMillis());
            assertThat(thread.isAlive()).as(thread.getName()).isFalse();
        }
    }

    private static List<Thread> ours(Set<Thread> before) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread) && thread.getName().startsWith("autodiscover-tck-"))
                .toList();
    }

    private static String startProblem(Duration limit, List<String> command) {
        try (ProcessImplementation implementation = ProcessImplementation.start(command, AMPLE, limit, 1, false)) {
            throw new AssertionError("started as " + implementation.description());
        } catch (ImplementationStartException e) {
            assertThat(e.getMessage()).doesNotContain("\n");
            return e.getMessage();
        }
    }
}
