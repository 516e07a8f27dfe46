package io.github.autodiscovertck.conformance.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.Certification;
import io.github.autodiscovertck.conformance.certification.ExpectedFailures;
import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.conformance.certification.ProgressListener;
import io.github.autodiscovertck.conformance.certification.RequirementResult;
import io.github.autodiscovertck.conformance.certification.Selection;
import io.github.autodiscovertck.conformance.certification.Suite;
import io.github.autodiscovertck.conformance.certification.Verdict;
import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.subject.ChildJvm;
import io.github.autodiscovertck.conformance.subject.Implementation;
import io.github.autodiscovertck.conformance.subject.ImplementationStartException;
import io.github.autodiscovertck.conformance.subject.InProcessImplementation;
import io.github.autodiscovertck.conformance.subject.ProcessImplementation;
import io.github.autodiscovertck.conformance.subject.ReferenceParser;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The verdicts about cost are the same beside busy processes. With {@code -Dverdicts.busy=20}, so many are started;
 * {@code -Dverdicts.busy.runs=50} runs each program so often, and {@code -Dverdicts.busy.select} selects other requirements.
 */
final class BusyMachineTest {

    private static final int BUSY = Integer.getInteger("verdicts.busy", 0);
    private static final int RUNS = Integer.getInteger("verdicts.busy.runs", 50);
    private static final List<String> SELECT =
            List.of(System.getProperty("verdicts.busy.select", "POX-SEC-003,POX-SEC-007,POX-SEC-008")
                    .split(","));

    /** The usual one. */
    private static final Duration TIME_LIMIT = Duration.ofSeconds(5);

    /** Ends with the JVM that started it, whatever becomes of that. */
    private static final List<String> LOOP = List.of(
            "sh", "-c", "while kill -0 $PPID; do i=0; while [ $i -lt 100000 ]; do i=$((i+1)); done; done 2>/dev/null");

    private static final List<Process> LOOPS = new ArrayList<>();

    /** A correct program. */
    enum Program {
        PYTHON {
            @Override
            Implementation start() throws ImplementationStartException {
                return ProcessImplementation.start(
                        List.of("python3", example("complete-python/adapter.py")), TIME_LIMIT);
            }
        },
        NODE {
            @Override
            Implementation start() throws ImplementationStartException {
                return ProcessImplementation.start(List.of("node", example("complete-node/adapter.js")), TIME_LIMIT);
            }
        },
        REFERENCE {
            @Override
            Implementation start() throws ImplementationStartException {
                return InProcessImplementation.of(new ReferenceParser("1"), TIME_LIMIT);
            }
        },
        REFERENCE_ISOLATED {
            @Override
            Implementation start() throws ImplementationStartException {
                return ChildJvm.startReference("1", TIME_LIMIT);
            }
        },
        WITHOUT_LIMITS {
            @Override
            Implementation start() throws ImplementationStartException {
                return SelfTestProgram.start("has no limits, and needs none");
            }
        },
        WITHOUT_LIMITS_IN_THIS_JVM {
            @Override
            Implementation start() throws ImplementationStartException {
                AutodiscoverParser parser = FairParsers.all().stream()
                        .filter(fair -> fair.name().equals("has no limits, and needs none"))
                        .findFirst()
                        .orElseThrow()
                        .parser()
                        .get();
                return InProcessImplementation.of(parser, TIME_LIMIT);
            }
        };

        abstract Implementation start() throws ImplementationStartException;

        private static String example(String adapter) {
            return Path.of("..", "..", "examples")
                    .resolve(adapter)
                    .toAbsolutePath()
                    .toString();
        }
    }

    @BeforeAll
    static void startLoops() throws IOException {
        for (int i = 0; i < BUSY; i++) {
            LOOPS.add(new ProcessBuilder(LOOP)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start());
        }
    }

    @AfterAll
    static void endLoops() {
        LOOPS.forEach(Process::destroyForcibly);
    }

    /** {@return every program; none unless processes are to be started} */
    static Stream<Program> programs() {
        return BUSY == 0 ? Stream.empty() : Stream.of(Program.values());
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("programs")
    void changesNoVerdict(Program program) throws ImplementationStartException {
        Map<String, Integer> others = new TreeMap<>();
        for (int run = 0; run < RUNS; run++) {
            Certificate certificate = certify(program);
            certificate.requirements().stream()
                    .filter(result -> result.verdict() != Verdict.PROVEN)
                    .map(BusyMachineTest::line)
                    .forEach(line -> others.merge(line, 1, Integer::sum));
        }
        assertThat(LOOPS).allMatch(Process::isAlive);
        assertThat(others).as("of %s runs", RUNS).isEmpty();
    }

    private static Certificate certify(Program program) throws ImplementationStartException {
        Plan plan = new Plan(Plan.DEFAULT_SEED, 1, new Selection(SELECT, List.of()), ExpectedFailures.NONE);
        try (Implementation implementation = program.start()) {
            return new Certification(Suite.withoutRewriting(), plan, ProgressListener.NONE)
                    .withoutShrinking()
                    .run(implementation);
        }
    }

    private static String line(RequirementResult result) {
        String why = result.failures().isEmpty()
                ? result.remark()
                : result.failures().get(0).why();
        return result.requirement().id() + " " + result.verdict() + ": " + why;
    }
}
