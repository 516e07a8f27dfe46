package io.github.autodiscovertck.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.fixtures.PublishedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    private static final List<String> FEW =
            List.of("--select", "POX-SMTPLAST-004", "--select", "smtplast/001*+*", "--tries", "3");
    private static final int LONGEST_PATH = 4095;

    @TempDir
    private Path directory;

    @Test
    void theGoldenCasesAreExportedAsTheyArePublished() throws IOException {
        export("a", FEW);
        PublishedFiles published = new PublishedFiles();
        SortedMap<String, String> golden = contents(directory.resolve("a/golden"));
        assertThat(golden.keySet()).isEqualTo(published.paths());
        assertThat(golden).containsEntry("index.json", sha256(published.bytes("index.json")));
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherOneDoesNot() throws IOException {
        export("a", FEW);
        export("b", FEW);
        export("c", with(FEW, "--seed", "1"));
        assertThat(contents(directory.resolve("a"))).isEqualTo(contents(directory.resolve("b")));
        assertThat(contents(directory.resolve("a/generated"))).isNotEqualTo(contents(directory.resolve("c/generated")));
    }

    @Test
    void everyFileHasItsDigest() throws IOException {
        export("a", FEW);
        SortedMap<String, String> written = contents(directory.resolve("a"));
        written.remove("SHA256SUMS");
        assertThat(digests(directory.resolve("a"))).isEqualTo(written);
        Path folder = directory.resolve("a/generated/smtplast-004/0000");
        SortedMap<String, String> documents = contents(folder);
        documents.keySet().removeIf(path -> !path.endsWith(".xml"));
        assertThat(digests(folder)).isEqualTo(documents);
    }

    @Test
    void theDigestOfTheCorpusIsThatOfACertification() throws IOException {
        CommandLineRun run = export("a", FEW);
        String digest = run.out().replaceAll("(?s).*corpus (sha256:[0-9a-f]{64})\\R", "$1");
        CommandLineRun certified = CommandLineRun.of(with(FEW, "certify", "--report-dir=" + directory.resolve("report"))
                .toArray(String[]::new));
        assertThat(certified.err()).isEmpty();
        assertThat(directory.resolve("report/report.json")).content().contains("\"corpus\" : \"" + digest + "\"");
        assertThat(directory.resolve("a/export.json")).content().contains("\"corpus\": \"" + digest + "\"");
    }

    @Test
    void whatIsGivenBeforeADocumentLiesBesideIt() throws IOException {
        export("a", List.of("--select", "POX-SMTPLAST-004"));
        Path folder = directory.resolve("a/generated/smtplast-004/0000");
        assertThat(folder.resolve("index.json")).content().contains("\"after\": [");
        assertThat(contents(folder).keySet()).anyMatch(path -> path.matches("smtplast/004-\\d{7}-after-1\\.xml"));
    }

    @Test
    void aDocumentThatGrowsIsThereInEachSize() throws IOException {
        export("a", List.of("--select", "POX-SEC-007~0"));
        assertThat(contents(directory.resolve("a/generated/sec-007/0000")).keySet())
                .contains("sec/007-0000000.xml", "sec/007-0000000-size-2000.xml", "sec/007-0000000-size-128000.xml");
    }

    @Test
    void canaryAndUntestableRequirementsAreListed() throws IOException {
        export("a", List.of("--select", "POX-SEC-001"));
        assertThat(directory.resolve("a/export.json"))
                .content()
                .contains("\"remark\": \"Documents refer to canary.example.")
                .contains("\"requirement\": \"POX-TXT-004\"");
    }

    @Test
    void aThousandCasesAreAFolder() throws IOException {
        export("a", List.of("--select", "POX-SMTPLAST-002", "--tries", "1001"));
        Path requirement = directory.resolve("a/generated/smtplast-002");
        assertThat(requirement.toFile().list()).containsExactlyInAnyOrder("0000", "0001");
        assertThat(requirement.resolve("0000/smtplast/002-0000999.xml")).exists();
        assertThat(requirement.resolve("0001/smtplast/002-0001000.xml")).exists();
    }

    @Test
    void aDirectoryThatIsNotEmptyIsLeftAsItIs() throws IOException {
        Path mine = Files.createDirectories(directory.resolve("a")).resolve("notes.txt");
        Files.writeString(mine, "mine");
        CommandLineRun run = CommandLineRun.of("export", directory.resolve("a").toString());
        assertRefused(run, "is not empty; name another one.");
        assertThat(contents(directory.resolve("a"))).containsOnlyKeys("notes.txt");
        assertThat(mine).hasContent("mine");
    }

    @Test
    void aPlaceWhereNothingCanBeWrittenIsFoundBeforeTheRun() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "mine");
        assertRefused(CommandLineRun.of("export", file.toString()), "nothing can be written to " + file);
        assertRefused(CommandLineRun.of("export", file.resolve("below").toString()), "nothing can be written to ");
        assertThat(file).hasContent("mine");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "how long a path may be is known there")
    void whatCannotBeWrittenDuringTheRunLeavesAnExportThatIsSeenToBeIncomplete() throws IOException {
        Path deep = directory;
        while (deep.toString().length() < LONGEST_PATH - 35) {
            deep = deep.resolve("d"
                    .repeat(Math.min(
                            200, Math.max(1, LONGEST_PATH - 36 - deep.toString().length()))));
        }
        CommandLineRun run = CommandLineRun.of("export", deep.toString());
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("is not complete (", "; delete what is there and start again.");
        assertThat(run.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(deep.resolve("export.json")).doesNotExist();
    }

    private static void assertRefused(CommandLineRun run, String said) {
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains(said);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    }

    private CommandLineRun export(String name, List<String> options) {
        CommandLineRun run = CommandLineRun.of(
                with(options, "export", directory.resolve(name).toString()).toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.HOLDS);
        return run;
    }

    private static List<String> with(List<String> options, String... first) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(options);
        return all;
    }

    /** The digests of all files in a folder, by path. */
    private static SortedMap<String, String> contents(Path folder) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString().replace('\\', '/'), sha256(Files.readAllBytes(file)));
            }
        }
        return contents;
    }

    private static SortedMap<String, String> digests(Path folder) throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve("SHA256SUMS"))) {
            digests.put(line.substring(66), line.substring(0, 64));
        }
        return digests;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
