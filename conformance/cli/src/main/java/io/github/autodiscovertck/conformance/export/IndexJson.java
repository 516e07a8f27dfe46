package io.github.autodiscovertck.conformance.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.autodiscovertck.conformance.export.CaseFiles.Entry;
import io.github.autodiscovertck.core.expectation.Observation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the index of a folder in the format of the golden cases, so that one program can read both. */
final class IndexJson {

    /** The format version, as described by the schema of the golden cases. */
    private static final int FORMAT = 1;

    private final JsonGenerator json;

    private IndexJson(JsonGenerator json) {
        this.json = json;
    }

    /** {@return a generator that writes the same line ends on every platform} */
    static JsonGenerator generator(OutputStream out) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return new JsonFactory().createGenerator(out).setPrettyPrinter(printer);
    }

    /**
     * {@return the index of a folder}
     *
     * @param version the version of the cases
     * @param entries the cases, in any order
     */
    static byte[] of(String version, List<Entry> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = generator(out)) {
            new IndexJson(json).write(version, entries);
        }
        return out.toByteArray();
    }

    private void write(String version, List<Entry> entries) throws IOException {
        List<Entry> sorted = entries.stream()
                .sorted(Comparator.comparing(entry -> entry.files().id()))
                .toList();
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeStringField("version", version);
        json.writeArrayFieldStart("cases");
        for (Entry entry : sorted) {
            entry(entry);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("twins");
        for (Entry entry : sorted) {
            twin(entry);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void entry(Entry entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", entry.files().id());
        json.writeStringField("case", entry.caseId());
        json.writeStringField("requirement", entry.requirement());
        json.writeStringField("description", entry.description());
        files(entry.files());
        if (entry.twin() != null) {
            json.writeStringField("twin", entry.twin().id());
            json.writeStringField("relation", entry.sameAnswer() ? "sameAnswer" : "control");
        }
        if (entry.repeated()) {
            json.writeBooleanField("repeated", true);
        }
        paths("growth", entry.growth());
        if (entry.observation() != null) {
            observe(entry.observation());
        }
        json.writeEndObject();
    }

    private void twin(Entry entry) throws IOException {
        if (entry.twin() != null) {
            json.writeStartObject();
            json.writeStringField("id", entry.twin().id());
            files(entry.twin());
            json.writeEndObject();
        }
    }

    private void files(CaseFiles files) throws IOException {
        json.writeStringField("document", files.document());
        json.writeStringField("expectation", files.expectation());
        paths("after", files.after());
    }

    private void paths(String key, List<String> paths) throws IOException {
        if (!paths.isEmpty()) {
            json.writeArrayFieldStart(key);
            for (String path : paths) {
                json.writeString(path);
            }
            json.writeEndArray();
        }
    }

    private void observe(Observation observation) throws IOException {
        json.writeObjectFieldStart("observe");
        json.writeStringField("aspect", observation.aspect());
        json.writeStringField("address", observation.address());
        json.writeObjectFieldStart("phrases");
        for (Map.Entry<String, String> phrase : new TreeMap<>(observation.phrases()).entrySet()) {
            json.writeStringField(phrase.getKey(), phrase.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
