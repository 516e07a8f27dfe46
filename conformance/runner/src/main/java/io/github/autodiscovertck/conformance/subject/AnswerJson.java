package io.github.autodiscovertck.conformance.subject;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.reading.Outcome;
import io.github.autodiscovertck.core.reading.ReadingJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the answers of a process (process protocol, version 1), each as one line with its line feed. */
final class AnswerJson {

    /** ASCII keeps even an unpaired surrogate as the parser reported it. */
    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private AnswerJson() {}

    /** Writes the description. Only the kit reads the key for thread safety; other readers ignore unknown keys. */
    static byte[] of(ParserDescription description, boolean threadSafe) throws IOException {
        return line(json -> {
            json.writeStringField("type", "description");
            json.writeNumberField("protocol", 1);
            json.writeStringField("name", description.name());
            json.writeStringField("version", description.version());
            json.writeStringField("language", description.language());
            texts("reports", description.reports(), json);
            texts("appliesDefaults", description.defaults(), json);
            texts("zeroForAbsent", description.zeroForAbsent(), json);
            texts("mergesBlocks", description.mergesBlocks(), json);
            json.writeBooleanField("securityInsteadOfSsl", description.securityInsteadOfSsl());
            if (!description.blockTypes().isEmpty()) {
                texts("blockTypes", description.blockTypes(), json);
            }
            json.writeStringField("blockOrder", word(description.blockOrder()));
            json.writeStringField("blocksPerType", word(description.blocksPerType()));
            json.writeBooleanField(DescriptionReader.THREAD_SAFE, threadSafe);
        });
    }

    private static void texts(String key, List<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(key);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static byte[] of(String id, Outcome outcome) throws IOException {
        return line(json -> {
            json.writeStringField("id", id);
            if (outcome instanceof Outcome.Accepted accepted) {
                json.writeStringField("outcome", "accepted");
                json.writeFieldName("response");
                copy(ReadingJson.toJson(accepted.reading()), json);
            } else if (outcome instanceof Outcome.Rejected rejected) {
                refusal(rejected, json);
            } else if (outcome instanceof Outcome.Crashed crashed) {
                json.writeStringField("outcome", "crashed");
                json.writeStringField("reason", crashed.reason());
            } else if (outcome instanceof Outcome.AdapterFault fault) {
                json.writeStringField("outcome", ReplyReader.ADAPTER_FAULT);
                json.writeStringField("reason", fault.problem());
                json.writeStringField(ReplyReader.REPLY, fault.reply());
            }
        });
    }

    private static void refusal(Outcome.Rejected rejected, JsonGenerator json) throws IOException {
        json.writeStringField("outcome", "rejected");
        json.writeStringField("reason", rejected.reason());
        place("line", rejected.line(), json);
        place("column", rejected.column(), json);
    }

    private static void place(String name, @Nullable Integer number, JsonGenerator json) throws IOException {
        if (number != null) {
            json.writeNumberField(name, number);
        }
    }

    private static void copy(String text, JsonGenerator json) throws IOException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            json.copyCurrentStructureExact(parser);
        }
    }

    /** Writes the members of an object. */
    private interface Members {
        void write(JsonGenerator json) throws IOException;
    }

    private static byte[] line(Members members) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            json.writeStartObject();
            members.write(json);
            json.writeEndObject();
        }
        line.write('\n');
        return line.toByteArray();
    }
}
