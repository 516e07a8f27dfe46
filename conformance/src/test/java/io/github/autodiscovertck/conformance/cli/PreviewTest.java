package io.github.autodiscovertck.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.certification.Suite;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requirements whose cases are on trial. */
class PreviewTest {

    private final StringWriter out = new StringWriter();

    @TempDir
    private Path reports;

    @Test
    void takesNoPartInARunThatDoesNotAskForIt() {
        assertThat(new Suite().tested()).isNotEmpty().noneMatch(Requirement::preview);
    }

    @Test
    void hasCasesToTry() {
        List<Requirement> onTrial =
                new Suite(true).tested().stream().filter(Requirement::preview).toList();
        assertThat(onTrial).hasSizeGreaterThan(50);
    }

    @Test
    void cannotBeSelectedWithoutAskingForIt() {
        assertThat(run("certify", "--select", "POX-ACT-003")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void isShownWhenAskedForButDecidesNothing() {
        int code = run("certify", "--preview", "--select", "POX-ACT-003", "--tries", "3");
        assertThat(code).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out.toString()).contains("POX-ACT-003      MUST   proven");
    }

    @Test
    void isListedAsBeingOnTrial() {
        run("list");
        assertThat(out.toString()).contains("on trial, counts for nothing, runs with --preview only");
    }

    private int run(String... arguments) {
        List<String> words = new ArrayList<>(List.of(arguments));
        if (arguments[0].equals("certify")) {
            words.addAll(List.of("--report-dir", reports.toString()));
        }
        return Main.run(
                new PrintWriter(out, true), new PrintWriter(new StringWriter(), true), words.toArray(String[]::new));
    }
}
