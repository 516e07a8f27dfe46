package io.github.autodiscovertck.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.fixtures.PublishedFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LintCommandTest {

    private static final PublishedFiles GOLDEN = new PublishedFiles();

    @TempDir
    private Path directory;

    @Test
    void anErrorIsShownWithPlaceExpectationAndSourceAndGivesExitCode1() throws IOException {
        Path file = golden("smtplast/012-true.xml");
        CommandLineRun run = CommandLineRun.of("lint", file.toString());
        assertThat(run.lines())
                .contains(
                        file + ":15:9: error: SMTPLast is \"true\"  at Account/Protocol[1]/SMTPLast",
                        "    expected  on or off")
                .anyMatch(line -> line.startsWith("    source    POX-SMTPLAST-012  ELEMREF smtplast"));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void aWarningAloneGivesExitCode0() throws IOException {
        CommandLineRun run =
                CommandLineRun.of("lint", golden("smtplast/010-upper-on.xml").toString());
        assertThat(run.out()).contains(": warning: SMTPLast is \"ON\"").contains(": 0 errors, 1 warning, ");
        assertThat(run.exitCode()).isEqualTo(ExitCode.HOLDS);
    }

    @Test
    void aHyphenMeansStandardInput() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)));
            CommandLineRun run = CommandLineRun.of("lint", "-");
            assertThat(run.out()).contains("-:1:1: error: this is JSON");
            assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void theFindingsAreAlsoThereAsJson() throws IOException {
        CommandLineRun run =
                CommandLineRun.of("lint", "--json", golden("port/002-zero.xml").toString());
        assertThat(run.out())
                .startsWith("{")
                .contains("\"format\" : 1", "\"errors\" : 1", "\"requirement\" : \"POX-PORT-002\"", "\"line\" : ");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a\u2028/>", "<a/>\u2028", "<a b=1/>", "<a>\u0085</b>"})
    void aDocumentThatIsNotWellFormedIsAnError(String document) throws IOException {
        CommandLineRun run = lint(document);
        assertThat(run.out()).contains(": error: the document cannot be read as XML");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void aDeclarationThatContradictsAByteOrderMarkIsAnError() throws IOException {
        String document = "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16BE\"?><a/>";
        Path file = Files.write(directory.resolve("a.xml"), document.getBytes(StandardCharsets.UTF_16LE));
        assertThat(CommandLineRun.of("lint", file.toString()).out())
                .contains("POX-DOC-006", "\"UTF-16BE\" is declared");
    }

    @Test
    void elementsInActionAreAnError() throws IOException {
        assertThat(lint(settings().replace("settings<", "settings<x/><")).out())
                .contains(": error: elements stand in Action");
    }

    @Test
    void anAlternativeMailboxIsNotJudged() throws IOException {
        String mailbox = "<AlternativeMailbox><Type>Archive</Type><Server>a.example.org</Server></AlternativeMailbox>";
        CommandLineRun run = lint(settings().replace("<Protocol>", mailbox + "<Protocol>"));
        assertThat(run.out()).contains("0 errors, 0 warnings");
    }

    @Test
    void aRedirectNeedsNoUser() throws IOException {
        String redirect = settings()
                .replace("settings<", "redirectAddr<")
                .replaceAll("<Protocol>.*</Protocol>", "<RedirectAddr>a@example.org</RedirectAddr>");
        assertThat(lint(redirect).out()).contains("0 errors, 0 warnings, 0 notes");
    }

    private static String settings() {
        return "<Autodiscover xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006\">"
                + "<Response xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a\">"
                + "<Account><AccountType>email</AccountType><Action>settings</Action>"
                + "<Protocol><Type>SMTP</Type><Server>a.example.org</Server></Protocol>"
                + "</Account></Response></Autodiscover>";
    }

    private CommandLineRun lint(String document) throws IOException {
        Path file = Files.writeString(directory.resolve("a.xml"), document);
        return CommandLineRun.of("lint", file.toString());
    }

    @Test
    void aDocumentCannotControlTheTerminal() throws IOException {
        Path file = Files.writeString(directory.resolve("a.xml"), "<a\u009b\u202e/>");
        CommandLineRun run = CommandLineRun.of("lint", file.toString());
        assertThat(run.out()).doesNotContain("\u009b", "\u202e");
        assertThat(CommandLineRun.of("lint", "--json", file.toString()).out()).doesNotContain("\u009b", "\u202e");
    }

    @Test
    void aFileThatIsNotThereOrCannotBeReadIsWrongUse() {
        assertRefused(CommandLineRun.of("lint", directory.resolve("none.xml").toString()), "there is no file ");
        assertRefused(CommandLineRun.of("lint", directory.toString()), " cannot be read: ");
        assertRefused(CommandLineRun.of("lint"), "Missing required parameter: 'FILE'");
    }

    private static void assertRefused(CommandLineRun run, String said) {
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains(said);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    }

    private Path golden(String path) throws IOException {
        return Files.write(directory.resolve(path.replace('/', '-')), GOLDEN.bytes(path));
    }
}
