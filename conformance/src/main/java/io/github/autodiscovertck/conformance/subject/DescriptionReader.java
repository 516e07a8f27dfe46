package io.github.autodiscovertck.conformance.subject;

import static io.github.autodiscovertck.conformance.subject.LineFormatException.require;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the answer to {@code describe} (process protocol, version 1). Reads one line. */
final class DescriptionReader {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int PROTOCOL = 1;

    static final String THREAD_SAFE = "threadSafe";

    private final List<String> reports = new ArrayList<>();
    private @Nullable String type;
    private @Nullable Integer protocol;
    private @Nullable String name;
    private @Nullable String version;
    private @Nullable Boolean appliesDefaults;
    private boolean threadSafe;
    private String language = "unknown";

    private DescriptionReader() {}

    /**
     * What a line says.
     *
     * @param description the description
     * @param threadSafe whether several threads may use the parser at once; only a JVM of our own says so
     */
    record Said(ParserDescription description, boolean threadSafe) {}

    /**
     * {@return the description that a line says}
     *
     * @throws LineFormatException if it says none, with what is wrong
     */
    static Said read(byte[] line) throws LineFormatException {
        try (JsonParser json = FACTORY.createParser(line)) {
            DescriptionReader reader = new DescriptionReader();
            reader.readObject(json);
            return new Said(reader.toDescription(), reader.threadSafe);
        } catch (LineFormatException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new LineFormatException(String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException e) {
            throw new LineFormatException("it is not JSON");
        }
    }

    private void readObject(JsonParser json) throws IOException {
        require(json.nextToken() == JsonToken.START_OBJECT, "it is not a JSON object");
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            json.nextToken();
            switch (key) {
                case "type" -> type = LineFormatException.text(json, key);
                case "protocol" -> protocol = LineFormatException.integer(json, key);
                case "name" -> name = LineFormatException.text(json, key);
                case "version" -> version = LineFormatException.text(json, key);
                case "language" -> language = LineFormatException.text(json, key);
                case "reports" -> readReports(json);
                case "appliesDefaults" -> appliesDefaults = readBoolean(json, key);
                case THREAD_SAFE -> threadSafe = json.getValueAsBoolean();
                default -> json.skipChildren();
            }
        }
        require(json.nextToken() == null, "something follows the JSON object");
    }

    private void readReports(JsonParser json) throws IOException {
        require(json.currentToken() == JsonToken.START_ARRAY, "\"reports\" must be an array of addresses");
        while (json.nextToken() != JsonToken.END_ARRAY) {
            String address = LineFormatException.text(json, "reports");
            require(!address.isBlank(), "\"reports\" must not hold an empty address");
            reports.add(address);
        }
    }

    private static boolean readBoolean(JsonParser json, String key) throws IOException {
        require(json.currentToken().isBoolean(), "\"" + key + "\" must be true or false");
        return json.getBooleanValue();
    }

    private ParserDescription toDescription() throws LineFormatException {
        require("description".equals(type), "\"type\" must be \"description\"");
        require(protocol != null && protocol == PROTOCOL, "\"protocol\" must be " + PROTOCOL);
        require(name != null && !name.isBlank(), "\"name\" is missing or empty");
        require(version != null, "\"version\" is missing");
        require(!reports.isEmpty(), "\"reports\" is missing or empty");
        require(appliesDefaults != null, "\"appliesDefaults\" is missing");
        return new ParserDescription(
                Objects.requireNonNull(name),
                Objects.requireNonNull(version),
                language,
                reports,
                Objects.requireNonNull(appliesDefaults));
    }
}
