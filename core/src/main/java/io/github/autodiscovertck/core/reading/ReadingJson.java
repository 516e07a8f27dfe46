package io.github.autodiscovertck.core.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.element.ValueType;
import io.github.autodiscovertck.core.reading.Group.Member;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The JSON form of a reading, as used by the process protocol and the golden fixtures: keys are element names,
 * attributes are {@code @Name}, repeated elements are arrays, {@code {"invalid":"text"}} flags a value.
 *
 * <p>Safe for use by several threads.
 */
public final class ReadingJson {

    /** The key that flags a value as invalid. */
    public static final String INVALID = "invalid";

    private static final JsonFactory FACTORY = new JsonFactory();

    private ReadingJson() {}

    /** {@return the reading as one line of JSON} */
    public static String toJson(Reading reading) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            writeGroup(reading.response(), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * {@return the reading that is written in a JSON text}
     *
     * @throws ReadingFormatException if the text is not JSON or not a reading, the message names what is wrong
     */
    public static Reading fromJson(String text) throws ReadingFormatException {
        try (JsonParser json = FACTORY.createParser(text)) {
            json.nextToken();
            Reading reading = read(json);
            if (json.nextToken() != null) {
                throw new ReadingFormatException("something follows the response");
            }
            return reading;
        } catch (ReadingFormatException e) {
            throw e;
        } catch (IOException e) {
            throw ReadingFormatException.notJson(e);
        }
    }

    private static Reading read(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new ReadingFormatException("a response must be a JSON object");
        }
        return new Reading(readGroup(json, GroupBuilder.response()));
    }

    private static void writeGroup(Group group, JsonGenerator json) throws IOException {
        json.writeStartObject();
        Set<String> written = new LinkedHashSet<>();
        for (Member member : group.members()) {
            if (written.add(member.name())) {
                writeMember(member.name(), group.all(member.name()), json);
            }
        }
        json.writeEndObject();
    }

    private static void writeMember(String name, List<Value> values, JsonGenerator json) throws IOException {
        json.writeFieldName(name);
        PoxElement element = ElementTable.find(name);
        boolean array = values.size() > 1 || element != null && element.repeatable();
        if (array) {
            json.writeStartArray();
        }
        for (Value value : values) {
            writeValue(value, json);
        }
        if (array) {
            json.writeEndArray();
        }
    }

    private static void writeValue(Value value, JsonGenerator json) throws IOException {
        if (value instanceof Value.Text text) {
            json.writeString(text.text());
        } else if (value instanceof Value.Invalid invalid) {
            json.writeStartObject();
            json.writeFieldName(INVALID);
            json.writeString(invalid.text());
            json.writeEndObject();
        } else if (value instanceof Group group) {
            writeGroup(group, json);
        }
    }

    private static Group readGroup(JsonParser json, GroupBuilder group) throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            readMember(json, group, name);
        }
        return group.build();
    }

    private static void readMember(JsonParser json, GroupBuilder group, String name) throws IOException {
        try {
            group.nothing(name);
            if (json.currentToken() != JsonToken.START_ARRAY) {
                readValue(json, group, name);
                return;
            }
            PoxElement element = ElementTable.find(name);
            if (element == null || !element.repeatable()) {
                throw new ReadingFormatException(
                        group.pathOf(name) + " is not repeatable, so it cannot be an array" + withoutChildren(name));
            }
            while (json.nextToken() != JsonToken.END_ARRAY) {
                readValue(json, group, name);
            }
        } catch (ReadingMisuseException e) {
            throw new ReadingFormatException(String.valueOf(e.getMessage()));
        }
    }

    private static void readValue(JsonParser json, GroupBuilder group, String name) throws IOException {
        switch (json.currentToken()) {
            case VALUE_STRING, VALUE_NUMBER_INT -> group.text(name, json.getText());
            case VALUE_NULL -> {
                // Null means not reported, just like a missing key.
            }
            case START_OBJECT -> readObject(json, group, name);
            case START_ARRAY ->
                throw new ReadingFormatException(
                        group.pathOf(name) + " must not be an array in an array" + withoutChildren(name));
            default ->
                throw new ReadingFormatException(group.pathOf(name)
                        + " must be a string, a whole number, an object or null, but is "
                        + json.getText() + (isOnOff(name) ? "; on/off elements are \"on\" or \"off\"" : ""));
        }
    }

    /** Some libraries write an empty map as an array, so the message shows the right form. */
    private static String withoutChildren(String name) {
        PoxElement element = ElementTable.find(name);
        return element != null && element.isElementOnly() ? "; without children it is {}" : "";
    }

    private static void readObject(JsonParser json, GroupBuilder group, String name) throws IOException {
        PoxElement element = ElementTable.find(name);
        if (element != null && element.isElementOnly()) {
            group.add(name, readGroup(json, group.child(name)));
            return;
        }
        JsonToken first = json.nextToken();
        if (first == JsonToken.END_OBJECT && element != null && element.isGroup()) {
            group.add(name, Group.EMPTY);
        } else if (first == JsonToken.FIELD_NAME && json.currentName().equals(INVALID)) {
            json.nextToken();
            group.invalid(name, json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : null);
            if (json.nextToken() != JsonToken.END_OBJECT) {
                throw new ReadingFormatException(group.pathOf(name) + ": \"invalid\" stands alone in its object");
            }
        } else if (first == JsonToken.FIELD_NAME && element != null && element.isGroup()) {
            group.add(name, readGroupFrom(json, group.child(name)));
        } else {
            throw new ReadingFormatException(
                    group.pathOf(name) + " has no children; only {\"invalid\":\"…\"} may stand here");
        }
    }

    /** Reads a group whose first key the parser is already at. */
    private static Group readGroupFrom(JsonParser json, GroupBuilder group) throws IOException {
        do {
            String name = json.currentName();
            json.nextToken();
            readMember(json, group, name);
        } while (json.nextToken() != JsonToken.END_OBJECT);
        return group.build();
    }

    private static boolean isOnOff(String name) {
        PoxElement element = ElementTable.find(name);
        return element != null && element.kind() == ValueType.ON_OFF;
    }
}
