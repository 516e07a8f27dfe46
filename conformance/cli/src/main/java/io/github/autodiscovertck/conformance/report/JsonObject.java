package io.github.autodiscovertck.conformance.report;

import static io.github.autodiscovertck.conformance.report.ReportFormatException.require;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object with typed access to its members. The error for a member that is missing or has another type names it.
 *
 * @param name the name of the object in error messages
 * @param members strings, integers as {@link Long}, booleans, null, lists of these, and objects
 */
record JsonObject(String name, Map<String, @Nullable Object> members) {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(FailureJson.ANY_LENGTH)
            .build();

    /**
     * {@return the object in a file}
     *
     * @throws ReportFormatException if the file contains anything else
     * @throws IOException if it cannot be read
     */
    static JsonObject read(InputStream file) throws ReportFormatException, IOException {
        try (JsonParser json = FACTORY.createParser(file)) {
            boolean object = json.nextToken() == JsonToken.START_OBJECT;
            require(object, "it is not a JSON object");
            JsonObject read = object(json, "it");
            require(json.nextToken() == null, "something follows its JSON");
            return read;
        } catch (JacksonException | CharConversionException e) {
            throw new ReportFormatException("it is no JSON, or only a part of it");
        }
    }

    private static JsonObject object(JsonParser json, String name) throws IOException {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            json.nextToken();
            members.put(key, value(json, "\"" + key + "\""));
        }
        return new JsonObject(name, members);
    }

    private static @Nullable Object value(JsonParser json, String name) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json, name);
            case START_ARRAY -> {
                List<@Nullable Object> elements = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(json, name));
                }
                yield elements;
            }
            case VALUE_NUMBER_INT -> json.getLongValue();
            case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
            case VALUE_NULL -> null;
            default -> json.getText();
        };
    }

    boolean has(String key) {
        return members.containsKey(key);
    }

    boolean isList(String key) {
        return members.get(key) instanceof List;
    }

    String text(String key) throws ReportFormatException {
        return member(key, String.class, "a text");
    }

    boolean flag(String key) throws ReportFormatException {
        return has(key) && member(key, Boolean.class, "true or false");
    }

    long number(String key) throws ReportFormatException {
        return member(key, Long.class, "a whole number");
    }

    int count(String key) throws ReportFormatException {
        long number = number(key);
        require(number >= 0 && number <= Integer.MAX_VALUE, name + " has no count as \"" + key + "\"");
        return (int) number;
    }

    JsonObject object(String key) throws ReportFormatException {
        return member(key, JsonObject.class, "an object");
    }

    /** {@return the elements of an array; empty if there is no such member} */
    List<String> texts(String key) throws ReportFormatException {
        return elements(key, String.class, "texts");
    }

    List<JsonObject> objects(String key) throws ReportFormatException {
        require(has(key), name + " has no \"" + key + "\"");
        return elements(key, JsonObject.class, "objects");
    }

    /** {@return all members, each of which must be a string} */
    Map<String, String> allTexts() throws ReportFormatException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String key : members.keySet()) {
            texts.put(key, text(key));
        }
        return texts;
    }

    private <T> T member(String key, Class<T> kind, String words) throws ReportFormatException {
        Object value = members.get(key);
        require(kind.isInstance(value), name + " has no \"" + key + "\" that is " + words);
        return Objects.requireNonNull(kind.cast(value));
    }

    private <T> List<T> elements(String key, Class<T> kind, String words) throws ReportFormatException {
        List<T> elements = new ArrayList<>();
        if (has(key)) {
            for (Object element : member(key, List.class, "a list")) {
                require(kind.isInstance(element), "\"" + key + "\" has an element that is not one of its " + words);
                elements.add(kind.cast(element));
            }
        }
        return elements;
    }

    /** {@return this object as one line of JSON} */
    String toJson() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            write(this, json);
        }
        return text.toString();
    }

    private static void write(@Nullable Object value, JsonGenerator json) throws IOException {
        if (value instanceof JsonObject object) {
            json.writeStartObject();
            for (Map.Entry<String, @Nullable Object> member : object.members().entrySet()) {
                json.writeFieldName(member.getKey());
                write(member.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof List<?> elements) {
            json.writeStartArray();
            for (Object element : elements) {
                write(element, json);
            }
            json.writeEndArray();
        } else {
            json.writePOJO(value);
        }
    }
}
