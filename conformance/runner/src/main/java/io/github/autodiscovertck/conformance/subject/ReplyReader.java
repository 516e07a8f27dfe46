package io.github.autodiscovertck.conformance.subject;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.autodiscovertck.core.element.NearestName;
import io.github.autodiscovertck.core.reading.Outcome;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.ReadingFormatException;
import io.github.autodiscovertck.core.reading.ReadingJson;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Parses the answers to {@code parse} (process protocol, version 1). Parses one line. */
final class ReplyReader {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String NO_REASON = "no reason given";
    private static final List<String> KEYS = List.of("id", "outcome", "response", "reason", "line", "column");

    /** The outcome by which a JVM of the kit reports an adapter fault, together with the adapter's answer. */
    static final String ADAPTER_FAULT = "adapterFault";

    static final String REPLY = "reply";

    private @Nullable String id;
    private @Nullable String outcome;
    private @Nullable Reading response;
    private @Nullable String reason;
    private @Nullable Integer line;
    private @Nullable Integer column;
    private String reply = "";

    private ReplyReader() {}

    /** {@return the parsed line; never throws because of its content} */
    static ProtocolResponse read(byte[] line) {
        try {
            ReplyReader reader = new ReplyReader();
            reader.readLine(line, true);
            return new ProtocolResponse.Answer(reader.id(), reader.toOutcome());
        } catch (ReadingFormatException | LineFormatException e) {
            return wrongAnswer(line, String.valueOf(e.getMessage()));
        } catch (StreamConstraintsException e) {
            return unusable(e.getOriginalMessage() + "; groups are followed 100 deep, leave out what is deeper");
        } catch (IOException | RuntimeException e) {
            return unusable("it is not JSON");
        }
    }

    /** If the line is valid JSON and has an id, the process can continue. */
    private static ProtocolResponse wrongAnswer(byte[] line, String problem) {
        try {
            ReplyReader reader = new ReplyReader();
            reader.readLine(line, false);
            return new ProtocolResponse.Answer(reader.id(), new Outcome.AdapterFault(problem, Excerpt.of(line)));
        } catch (LineFormatException e) {
            return unusable(String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException e) {
            return unusable("it is not JSON");
        }
    }

    private static ProtocolResponse unusable(String why) {
        return new ProtocolResponse.Unusable("a line that is not an answer: " + why);
    }

    private void readLine(byte[] text, boolean strictly) throws IOException {
        try (JsonParser json = FACTORY.createParser(text)) {
            LineFormatException.require(json.nextToken() == JsonToken.START_OBJECT, "it must be a JSON object");
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String key = json.currentName();
                json.nextToken();
                if (key.equals("id")) {
                    LineFormatException.require(
                            json.currentToken() == JsonToken.VALUE_STRING,
                            "\"id\" must be the string that was sent with the document");
                    id = json.getText();
                } else if (strictly) {
                    readField(json, key);
                } else {
                    json.skipChildren();
                }
            }
            LineFormatException.require(json.nextToken() == null, "something follows the JSON object");
        }
    }

    private void readField(JsonParser json, String key) throws IOException {
        boolean given = json.currentToken() != JsonToken.VALUE_NULL;
        switch (key) {
            case "outcome" -> outcome = LineFormatException.text(json, key);
            case "response" -> response = given ? reading(json) : null;
            case "reason" -> reason = given ? LineFormatException.text(json, key) : null;
            case "line" -> line = given ? LineFormatException.integer(json, key) : null;
            case "column" -> column = given ? LineFormatException.integer(json, key) : null;
            case REPLY -> reply = LineFormatException.text(json, key);
            default -> throw new LineFormatException("an answer has no key \"" + key + "\"" + meant(key));
        }
    }

    private static String meant(String key) {
        return NearestName.of(key, KEYS)
                .map(name -> "; did you mean " + name + "?")
                .orElse("");
    }

    private static Reading reading(JsonParser json) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator copy = FACTORY.createGenerator(text)) {
            copy.copyCurrentStructureExact(json);
        }
        return ReadingJson.fromJson(text.toString());
    }

    private String id() throws LineFormatException {
        LineFormatException.require(id != null, "\"id\" is missing");
        return Objects.requireNonNull(id);
    }

    private Outcome toOutcome() throws LineFormatException {
        LineFormatException.require(outcome != null, "\"outcome\" is missing");
        String why = reason == null ? NO_REASON : reason;
        return switch (Objects.requireNonNull(outcome)) {
            case "accepted" -> {
                LineFormatException.require(response != null, "\"accepted\" needs a \"response\"");
                yield new Outcome.Accepted(Objects.requireNonNull(response));
            }
            case "rejected" -> new Outcome.Rejected(why, line, column);
            case "crashed" -> new Outcome.Crashed(why);
            case ADAPTER_FAULT -> new Outcome.AdapterFault(why, reply);
            default ->
                throw new LineFormatException("\"outcome\" is accepted, rejected or crashed, not \"" + outcome + "\"");
        };
    }
}
