package io.github.autodiscovertck.conformance.selftest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.Conclusion;
import io.github.autodiscovertck.conformance.certification.Verdict;
import io.github.autodiscovertck.conformance.subject.Implementation;
import io.github.autodiscovertck.conformance.subject.ImplementationStartException;
import io.github.autodiscovertck.conformance.subject.ProcessImplementation;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Correct parsers in other languages, on other XML stacks, are conformant through the process protocol. */
final class FairProgramsTest {

    /** Where others use the machine, too, a program may have to wait. */
    private static final Duration TIME_LIMIT = Duration.ofSeconds(30);

    /** A correct parser as a program, and the requirements that it should fulfil, need not, and does not. */
    record Program(String language, String adapter, List<String> deviations) {
        @Override
        public String toString() {
            return adapter;
        }
    }

    static Stream<Program> programs() {
        return Stream.of(
                new Program("python3", "complete-python/adapter.py", List.of()),
                new Program("node", "complete-node/adapter.js", List.of("POX-SEC-004")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void isConformant(Program program) throws ImplementationStartException {
        assumeTrue(isInstalled(program.language()), program.language() + " is not installed, which runs " + program);

        Certificate certificate = certify(program);

        assertThat(certificate.conclusion())
                .as(() -> Certifying.failures(certificate))
                .isEqualTo(Conclusion.CONFORMANT);
        assertThat(Certifying.with(Verdict.FAILED, certificate))
                .as(() -> Certifying.failures(certificate))
                .containsExactlyElementsOf(program.deviations());
        assertThat(Certifying.with(Verdict.UNPROVEN, certificate))
                .as(() -> Certifying.failures(certificate))
                .isEmpty();
    }

    private static Certificate certify(Program program) throws ImplementationStartException {
        Path adapter =
                Path.of("..", "..", "examples").resolve(program.adapter()).toAbsolutePath();
        List<String> command = List.of(program.language(), adapter.toString());
        try (Implementation implementation = ProcessImplementation.start(command, TIME_LIMIT)) {
            return Certifying.certify(implementation);
        }
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
