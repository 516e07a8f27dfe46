package io.github.autodiscovertck.conformance.subject;

import static io.github.autodiscovertck.conformance.subject.LineFormatException.require;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.autodiscovertck.conformance.spi.BlockOrder;
import io.github.autodiscovertck.conformance.spi.BlocksPerType;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Parses the answer to {@code describe} (process protocol, version 1). Parses one line. */
final class DescriptionReader {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int PROTOCOL = 1;

    static final String THREAD_SAFE = "threadSafe";

    private @Nullable List<String> reports;
    private @Nullable String type;
    private @Nullable Integer protocol;
    private @Nullable String name;
    private @Nullable String version;
    private @Nullable Addresses appliesDefaults;
    private Addresses zeroForAbsent = Addresses.NONE;
    private List<String> mergesBlocks = List.of();
    private boolean securityInsteadOfSsl;
    private List<String> blockTypes = List.of();
    private BlockOrder blockOrder = BlockOrder.DOCUMENT;
    private BlocksPerType blocksPerType = BlocksPerType.ALL;
    private boolean threadSafe;
    private String language = "unknown";

    private DescriptionReader() {}

    /** The value of a key that is {@code true}, {@code false} or a list of addresses. */
    private record Addresses(boolean all, List<String> named) {

        static final Addresses NONE = new Addresses(false, List.of());

        List<String> in(List<String> reports) {
            return all ? reports : named;
        }
    }

    /**
     * The content of a line.
     *
     * @param description the description
     * @param threadSafe whether several threads may use the parser at once; only a JVM of the kit sends this
     */
    record Said(ParserDescription description, boolean threadSafe) {}

    /**
     * {@return the description in a line}
     *
     * @throws LineFormatException if the line is not a description; the message says what is wrong
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
                case "reports" -> reports = readTexts(json, key, "addresses");
                case "appliesDefaults" -> appliesDefaults = readAddresses(json, key);
                case "zeroForAbsent" -> zeroForAbsent = readAddresses(json, key);
                case "mergesBlocks" -> mergesBlocks = readTexts(json, key, "addresses");
                case "securityInsteadOfSsl" -> securityInsteadOfSsl = readBoolean(json, key);
                case "blockTypes" -> blockTypes = readTypes(json, key);
                case "blockOrder" -> blockOrder = readConstant(json, key, BlockOrder.values());
                case "blocksPerType" -> blocksPerType = readConstant(json, key, BlocksPerType.values());
                case THREAD_SAFE -> threadSafe = json.getValueAsBoolean();
                default -> json.skipChildren();
            }
        }
        require(json.nextToken() == null, "something follows the JSON object");
    }

    private static List<String> readTexts(JsonParser json, String key, String what) throws IOException {
        require(json.currentToken() == JsonToken.START_ARRAY, "\"" + key + "\" must be an array of " + what);
        List<String> texts = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            String text = LineFormatException.text(json, key);
            require(!text.isBlank(), "\"" + key + "\" must not hold an empty string");
            texts.add(text);
        }
        return texts;
    }

    private static List<String> readTypes(JsonParser json, String key) throws IOException {
        List<String> types = readTexts(json, key, "values of Type");
        require(
                !types.isEmpty(),
                "\"" + key + "\" must not be empty; leave it out if blocks of every Type are reported");
        return types;
    }

    private static Addresses readAddresses(JsonParser json, String key) throws IOException {
        if (json.currentToken() == JsonToken.START_ARRAY) {
            return new Addresses(false, readTexts(json, key, "addresses"));
        }
        require(json.currentToken().isBoolean(), "\"" + key + "\" must be true, false or an array of addresses");
        return new Addresses(json.getBooleanValue(), List.of());
    }

    private static <E extends Enum<E>> E readConstant(JsonParser json, String key, E[] constants) throws IOException {
        String text = LineFormatException.text(json, key);
        List<String> words = new ArrayList<>();
        for (E constant : constants) {
            String word = constant.name().toLowerCase(Locale.ROOT);
            if (word.equals(text)) {
                return constant;
            }
            words.add("\"" + word + "\"");
        }
        throw new LineFormatException(
                "\"" + key + "\" must be " + String.join(" or ", words) + ", not \"" + text + "\"");
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
        require(reports != null && !reports.isEmpty(), "\"reports\" is missing or empty");
        require(appliesDefaults != null, "\"appliesDefaults\" is missing");
        List<String> reported = Objects.requireNonNull(reports);
        return new ParserDescription(
                Objects.requireNonNull(name),
                Objects.requireNonNull(version),
                language,
                reported,
                Objects.requireNonNull(appliesDefaults).in(reported),
                zeroForAbsent.in(reported),
                mergesBlocks,
                securityInsteadOfSsl,
                blockTypes,
                blockOrder,
                blocksPerType);
    }
}
