package io.github.autodiscovertck.conformance.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.autodiscovertck.conformance.text.Samples;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportJsonTest {

    @TempDir
    private Path directory;

    @Test
    void hasTheFieldsOfTheContract() throws IOException {
        Map<String, Object> report = written("");
        assertThat(report).containsOnlyKeys("format", "suite", "environment", "implementations");
        assertThat(report).containsEntry("format", 1L);
        assertThat(object(report, "suite"))
                .containsOnlyKeys("name", "version", "catalogue", "corpus", "seed", "tries")
                .contains(
                        entry("name", "autodiscover-tck"),
                        entry("version", KitInfo.version()),
                        entry("seed", "00000000013241a1"),
                        entry("tries", 10L));
        assertThat((String) object(report, "suite").get("catalogue")).matches("sha256:[0-9a-f]{64}");
        assertThat((String) object(report, "suite").get("corpus")).matches("sha256:[0-9a-f]{64}");
        assertThat(object(report, "environment")).containsOnlyKeys("java", "os");
    }

    @Test
    void hasTheResultsOfAnImplementation() throws IOException {
        Map<String, Object> implementation =
                list(written(""), "implementations").get(0);
        assertThat(implementation)
                .containsOnlyKeys(
                        "name", "version", "language", "reports", "appliesDefaults", "conclusion", "requirements")
                .contains(
                        entry("name", "parser "),
                        entry("version", "1"),
                        entry("language", "java"),
                        entry("reports", List.of("Account/Protocol/SMTPLast")),
                        entry("appliesDefaults", true),
                        entry("conclusion", "NOT_CONFORMANT"));
        assertThat(list(implementation, "requirements").get(0))
                .containsOnlyKeys(
                        "id", "level", "verdict", "reason", "corpus", "cases", "failed", "observed", "failures")
                .contains(
                        entry("id", "POX-SMTPLAST-001"),
                        entry("level", "MUST"),
                        entry("verdict", "FAILED"),
                        entry("corpus", "sha256:00"),
                        entry("cases", 1L),
                        entry("observed", Map.of("letter case", "")));
    }

    @Test
    void hasWhatItTakesToRepeatAFailure() throws IOException {
        Map<String, Object> failure = failure(written("off"), 0);
        assertThat(failure)
                .containsOnlyKeys("case", "trait", "document", "expected", "actual", "why", "mismatches", "seed")
                .contains(
                        entry("case", "smtplast/001-on"),
                        entry("seed", "00000000013241a1"),
                        entry("why", "expected \"on\" but was \"off\" at Account/Protocol[1]/SMTPLast"));
        assertThat(Base64.getDecoder().decode((String) failure.get("document")))
                .isEqualTo(Samples.DOCUMENT.getBytes(UTF_8));
        Map<String, Object> block = Map.of("Account", Map.of("Protocol", List.of(Map.of("SMTPLast", "on"))));
        assertThat(object(failure, "expected")).contains(entry("refusal", "forbidden"), entry("response", block));
        assertThat(object(failure, "actual"))
                .containsEntry("outcome", "accepted")
                .containsKey("response");
    }

    @Test
    void hasRejectedAndCrashedOutcomes() throws IOException {
        Map<String, Object> report = written("no");
        assertThat(object(failure(report, 1), "actual"))
                .isEqualTo(Map.of("outcome", "rejected", "reason", "no", "line", 3L, "column", 17L));
        assertThat(object(failure(report, 2), "actual")).isEqualTo(Map.of("outcome", "crashed", "reason", "no"));
    }

    @Test
    void escapesTextOfAHostileParser() throws IOException {
        Map<String, Object> report = written(Samples.HOSTILE);
        assertThat(list(report, "implementations").get(0))
                .containsEntry("name", "parser " + Samples.HOSTILE.replace('\ud800', '\ufffd'));
        assertThat(Files.readAllBytes(directory.resolve(ReportJson.FILE)))
                .satisfies(bytes -> assertThat(new String(bytes, UTF_8).chars())
                        .allMatch(c -> c == '\n' || c == '\r' || c >= ' ' && c < 0x7F));
    }

    @Test
    void keepsAnOlderReportIfWritingFails() throws IOException {
        written("");
        byte[] older = Files.readAllBytes(directory.resolve(ReportJson.FILE));
        assertThatThrownBy(() -> ReportJson.write(directory, Report.of(List.of())))
                .isInstanceOf(RuntimeException.class);
        assertThat(directory.resolve(ReportJson.FILE)).hasBinaryContent(older);
        assertThat(directory).isDirectoryNotContaining(path -> !path.endsWith(ReportJson.FILE));
    }

    @Test
    void createsItsDirectory() throws IOException {
        Path deep = directory.resolve("a/b");
        ReportJson.requireWritable(deep);
        assertThat(deep).isEmptyDirectory();
        assertThat(ReportJson.write(deep, Report.of(List.of(Samples.certificate("")))))
                .isRegularFile();
    }

    @Test
    void isRejectedBeforehandIfItCannotBeWritten() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        assertThatThrownBy(() -> ReportJson.requireWritable(file)).isInstanceOf(FileAlreadyExistsException.class);
        Files.createDirectories(directory.resolve("x").resolve(ReportJson.FILE));
        assertThatThrownBy(() -> ReportJson.requireWritable(directory.resolve("x")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is a directory");
    }

    private Map<String, Object> written(String text) throws IOException {
        Path file = ReportJson.write(directory, Report.of(List.of(Samples.certificate(text))));
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            json.nextToken();
            Object report = read(json);
            assertThat(json.nextToken()).isNull();
            return cast(report);
        }
    }

    private static Map<String, Object> failure(Map<String, Object> report, int requirement) {
        Map<String, Object> implementation = list(report, "implementations").get(0);
        return list(list(implementation, "requirements").get(requirement), "failures")
                .get(0);
    }

    private static Map<String, Object> object(Map<String, Object> object, String key) {
        return cast(object.get(key));
    }

    private static List<Map<String, Object>> list(Map<String, Object> object, String key) {
        return ((List<?>) object.get(key)).stream().map(ReportJsonTest::cast).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Object value) {
        return (Map<String, Object>) value;
    }

    private static Object read(JsonParser json) throws IOException {
        switch (json.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> object = new LinkedHashMap<>();
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String key = json.currentName();
                    json.nextToken();
                    assertThat(object.put(key, read(json))).as(key).isNull();
                }
                return object;
            }
            case START_ARRAY -> {
                List<Object> array = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    array.add(read(json));
                }
                return array;
            }
            case VALUE_NUMBER_INT -> {
                return json.getLongValue();
            }
            case VALUE_TRUE, VALUE_FALSE -> {
                return json.getBooleanValue();
            }
            default -> {
                return json.getText();
            }
        }
    }
}
