package io.github.autodiscovertck.core.expectation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.expectation.ExpectedGroup.Member;
import io.github.autodiscovertck.core.reading.ReadingFormatException;
import io.github.autodiscovertck.core.reading.ReadingJson;
import io.github.autodiscovertck.core.reading.Value;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of an expectation: {@code {"refusal":"forbidden","response":{…}}}. The response is a reading in the
 * process protocol's form, in which a value may also be
 *
 * <ul>
 *   <li>{@code {"anyOf":["on",{"invalid":null},null]}}: one of these values; {@code null} means not reported,
 *   <li>{@code {"noneOf":["on"]}}: anything except these texts; may also be absent,
 *   <li>{@code {"default":"off"}}: absent, with this documented default,
 * </ul>
 *
 * and a group has {@code "optional":true} if the whole group may be missing. {@code "alternatives":[{…}]} next to the
 * response lists other correct responses, each as a whole. If anything may be reported, there is no response.
 *
 * <p>Safe for use by several threads.
 */
public final class ExpectationJson {

    private static final String ANY_OF = "anyOf";
    private static final String NONE_OF = "noneOf";
    private static final String DEFAULT = "default";
    private static final String OPTIONAL = "optional";
    private static final String ALTERNATIVES = "alternatives";
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ExpectationJson() {}

    /** {@return the expectation as one line of JSON} */
    public static String toJson(Expectation expectation) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            write(expectation, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(Expectation expectation, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("refusal", expectation.refusal().name().toLowerCase(Locale.ROOT));
        if (expectation.refusal() != Refusal.REQUIRED && !expectation.open()) {
            json.writeFieldName("response");
            writeGroup(expectation.response(), json);
            writeAlternatives(expectation.alternatives(), json);
        }
        json.writeEndObject();
    }

    private static void writeAlternatives(List<ExpectedGroup> alternatives, JsonGenerator json) throws IOException {
        if (!alternatives.isEmpty()) {
            json.writeArrayFieldStart(ALTERNATIVES);
            for (ExpectedGroup alternative : alternatives) {
                writeGroup(alternative, json);
            }
            json.writeEndArray();
        }
    }

    /**
     * {@return the expectation that is written in a JSON text}
     *
     * @throws ReadingFormatException if the text is not JSON or not an expectation, the exception has the position of
     *     the mistake
     */
    public static Expectation fromJson(String text) throws ReadingFormatException {
        try (JsonParser json = FACTORY.createParser(text)) {
            return onlyValue(json);
        } catch (ReadingFormatException e) {
            throw e;
        } catch (IOException e) {
            throw ReadingFormatException.notJson(e);
        }
    }

    private static Expectation onlyValue(JsonParser json) throws IOException {
        try {
            json.nextToken();
            Expectation expectation = read(json);
            require(json.nextToken() == null, "something follows the expectation");
            return expectation;
        } catch (ReadingFormatException e) {
            JsonLocation place = json.currentTokenLocation();
            throw e.at(place.getLineNr(), place.getColumnNr());
        }
    }

    private static Expectation read(JsonParser json) throws IOException {
        require(json.currentToken() == JsonToken.START_OBJECT, "an expectation must be a JSON object");
        Refusal refusal = Refusal.FORBIDDEN;
        @Nullable ExpectedGroup response = null;
        List<ExpectedGroup> alternatives = List.of();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            json.nextToken();
            if (key.equals("refusal")) {
                refusal = readRefusal(json.getText());
            } else if (key.equals("response")) {
                response = readGroup(json, ElementTable.RESPONSE);
            } else if (key.equals(ALTERNATIVES)) {
                alternatives = readAlternatives(json);
            } else {
                throw new ReadingFormatException("an expectation has no \"" + key + "\"");
            }
        }
        boolean open = response == null && refusal != Refusal.REQUIRED;
        return new Expectation(
                refusal, response == null ? new ExpectedGroup(List.of(), false) : response, alternatives, open);
    }

    private static List<ExpectedGroup> readAlternatives(JsonParser json) throws IOException {
        require(json.currentToken() == JsonToken.START_ARRAY, "\"alternatives\" must be an array of responses");
        List<ExpectedGroup> alternatives = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            alternatives.add(readGroup(json, ElementTable.RESPONSE));
        }
        return alternatives;
    }

    private static Refusal readRefusal(String text) throws ReadingFormatException {
        for (Refusal refusal : Refusal.values()) {
            if (refusal.name().toLowerCase(Locale.ROOT).equals(text)) {
                return refusal;
            }
        }
        throw new ReadingFormatException("\"refusal\" is forbidden, allowed or required, not " + text);
    }

    private static void writeGroup(ExpectedGroup group, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (group.optional()) {
            json.writeBooleanField(OPTIONAL, true);
        }
        Set<String> written = new LinkedHashSet<>();
        for (Member member : group.members()) {
            if (written.add(member.name())) {
                json.writeFieldName(member.name());
                writeAll(member.name(), group.all(member.name()), json);
            }
        }
        json.writeEndObject();
    }

    private static void writeAll(String name, List<Expected> all, JsonGenerator json) throws IOException {
        PoxElement element = ElementTable.find(name);
        boolean array = all.size() > 1 || element != null && element.repeatable();
        if (array) {
            json.writeStartArray();
        }
        for (Expected expected : all) {
            writeExpected(expected, json);
        }
        if (array) {
            json.writeEndArray();
        }
    }

    private static void writeExpected(Expected expected, JsonGenerator json) throws IOException {
        if (expected instanceof ExpectedGroup group) {
            writeGroup(group, json);
        } else if (expected instanceof Expected.NoneOf none) {
            json.writeStartObject();
            json.writeArrayFieldStart(NONE_OF);
            for (String text : none.texts()) {
                json.writeString(text);
            }
            json.writeEndArray();
            json.writeEndObject();
        } else if (expected instanceof Expected.DefaultOf defaultOf) {
            json.writeStartObject();
            json.writeStringField(DEFAULT, defaultOf.text());
            json.writeEndObject();
        } else if (expected instanceof Expected.OneOf oneOf) {
            writeOneOf(oneOf, json);
        }
    }

    private static void writeOneOf(Expected.OneOf oneOf, JsonGenerator json) throws IOException {
        if (oneOf.values().size() == 1 && !oneOf.absent()) {
            writeValue(oneOf.values().get(0), json);
            return;
        }
        json.writeStartObject();
        json.writeArrayFieldStart(ANY_OF);
        for (Value value : oneOf.values()) {
            writeValue(value, json);
        }
        if (oneOf.absent()) {
            json.writeNull();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeValue(Value value, JsonGenerator json) throws IOException {
        if (value instanceof Value.Text text) {
            json.writeString(text.text());
        } else {
            json.writeStartObject();
            json.writeNullField(ReadingJson.INVALID);
            json.writeEndObject();
        }
    }

    private static ExpectedGroup readGroup(JsonParser json, String parent) throws IOException {
        require(json.currentToken() == JsonToken.START_OBJECT, parent + " must be an object");
        json.nextToken();
        return readGroupFrom(json, parent);
    }

    /** Reads a group whose first key, or end, the parser is already at. */
    private static ExpectedGroup readGroupFrom(JsonParser json, String parent) throws IOException {
        List<Member> members = new ArrayList<>();
        boolean optional = false;
        for (; json.currentToken() != JsonToken.END_OBJECT; json.nextToken()) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals(OPTIONAL)) {
                optional = json.getBooleanValue();
            } else {
                readAll(json, parent, name, members);
            }
        }
        return new ExpectedGroup(members, optional);
    }

    private static void readAll(JsonParser json, String parent, String name, List<Member> members) throws IOException {
        try {
            ElementTable.requireReportable(parent, name);
        } catch (IllegalArgumentException e) {
            throw new ReadingFormatException(String.valueOf(e.getMessage()));
        }
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            // Null means not reported, just like a missing key in a reading.
            return;
        }
        if (json.currentToken() != JsonToken.START_ARRAY) {
            members.add(new Member(name, readExpected(json, name)));
            return;
        }
        PoxElement element = ElementTable.find(name);
        require(element != null && element.repeatable(), parent + "/" + name + " is not repeatable");
        while (json.nextToken() != JsonToken.END_ARRAY) {
            members.add(new Member(name, readExpected(json, name)));
        }
    }

    private static Expected readExpected(JsonParser json, String name) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            return Expected.exactly(readText(json, name + " must be a text, a number, a rule or a group"));
        }
        json.nextToken();
        String key = json.currentToken() == JsonToken.END_OBJECT ? "" : json.currentName();
        return switch (key) {
            case ANY_OF -> endOfRule(json, readAnyOf(json));
            case NONE_OF -> endOfRule(json, new Expected.NoneOf(readTexts(json)));
            case DEFAULT -> endOfRule(json, new Expected.DefaultOf(readDefault(json)));
            case ReadingJson.INVALID -> {
                json.nextToken();
                yield endOfRule(json, Expected.oneOf(Expected.INVALID));
            }
            default -> readGroupFrom(json, name);
        };
    }

    private static Expected endOfRule(JsonParser json, Expected rule) throws IOException {
        require(json.nextToken() == JsonToken.END_OBJECT, "a rule stands alone in its object");
        return rule;
    }

    private static Expected readAnyOf(JsonParser json) throws IOException {
        require(json.nextToken() == JsonToken.START_ARRAY, "\"anyOf\" must be an array");
        List<Value> values = new ArrayList<>();
        boolean absent = false;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.VALUE_NULL) {
                absent = true;
            } else if (json.currentToken() == JsonToken.START_OBJECT) {
                json.skipChildren();
                values.add(Expected.INVALID);
            } else {
                values.add(new Value.Text(readText(json, "\"anyOf\" must hold texts, invalid values and null")));
            }
        }
        return new Expected.OneOf(values, absent);
    }

    private static List<String> readTexts(JsonParser json) throws IOException {
        require(json.nextToken() == JsonToken.START_ARRAY, "\"noneOf\" must be an array");
        List<String> texts = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            texts.add(readText(json, "\"noneOf\" must hold texts"));
        }
        return texts;
    }

    private static String readDefault(JsonParser json) throws IOException {
        json.nextToken();
        return readText(json, "\"default\" must be a text");
    }

    private static String readText(JsonParser json, String rule) throws IOException {
        require(
                json.currentToken() == JsonToken.VALUE_STRING || json.currentToken() == JsonToken.VALUE_NUMBER_INT,
                rule);
        return json.getText();
    }

    private static void require(boolean condition, String message) throws ReadingFormatException {
        if (!condition) {
            throw new ReadingFormatException(message);
        }
    }
}
