package io.github.autodiscovertck.conformance.report;

import static io.github.autodiscovertck.conformance.report.ReportFormatException.require;

import io.github.autodiscovertck.conformance.certification.Failure;
import io.github.autodiscovertck.conformance.judge.Judgement;
import io.github.autodiscovertck.conformance.judge.Mismatch;
import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.Delivery;
import io.github.autodiscovertck.core.expectation.Expectation;
import io.github.autodiscovertck.core.expectation.ExpectationJson;
import io.github.autodiscovertck.core.expectation.Twin;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Outcome;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.ReadingFormatException;
import io.github.autodiscovertck.core.reading.ReadingJson;
import io.github.autodiscovertck.core.reading.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a failed case that {@link FailureJson} wrote. The case has what is printed of it, but not its generator. */
final class FailureReader {

    private final String requirement;

    FailureReader(String requirement) {
        this.requirement = requirement;
    }

    Failure read(JsonObject failure) throws ReportFormatException, IOException {
        String id = failure.text("case");
        String trait = failure.text("trait");
        Expectation expectation = expectation(failure.object("expected"));
        ConformanceCase tested = ConformanceCase.of(id, requirement, bytes(failure.text("document")), expectation)
                .after(documents("preceding", failure))
                .delivered(delivery(failure))
                .withTraits(List.of(trait))
                .withTwin(twin(failure));
        List<Mismatch> mismatches = new ArrayList<>();
        for (JsonObject mismatch : failure.objects("mismatches")) {
            mismatches.add(mismatch(mismatch));
        }
        require(!mismatches.isEmpty(), "a failure has no mismatches");
        Judgement judgement = new Judgement(
                Judgement.Result.FAILED,
                failure.flag("repeated") ? tested.twice() : tested,
                outcome(failure.object("actual")),
                mismatches,
                "");
        return new Failure(id, trait, tested, judgement, failure.has("note") ? failure.text("note") : "");
    }

    private static Delivery delivery(JsonObject failure) throws ReportFormatException {
        if (failure.has("pieces")) {
            JsonObject pieces = failure.object("pieces");
            return new Delivery.Pieces(
                    Math.toIntExact(pieces.number("smallest")),
                    Math.toIntExact(pieces.number("largest")),
                    pieces.number("seed"));
        }
        return failure.has("together") ? new Delivery.Together(documents("together", failure)) : Delivery.WHOLE;
    }

    private static List<byte[]> documents(String key, JsonObject failure) throws ReportFormatException {
        List<byte[]> documents = new ArrayList<>();
        for (String document : failure.texts(key)) {
            documents.add(bytes(document));
        }
        return documents;
    }

    private @Nullable Twin twin(JsonObject failure) throws ReportFormatException {
        if (!failure.has("twin")) {
            return null;
        }
        JsonObject twin = failure.object("twin");
        ConformanceCase document = ConformanceCase.of(
                failure.text("case"), requirement, bytes(twin.text("document")), Expectation.anything());
        return new Twin(constant(Twin.Relation.class, twin.text("relation")), () -> document);
    }

    private static Mismatch mismatch(JsonObject mismatch) throws ReportFormatException {
        return new Mismatch(
                constant(Mismatch.Kind.class, mismatch.text("kind")),
                mismatch.text("address"),
                mismatch.text("place"),
                mismatch.text("expected"),
                mismatch.text("actual"));
    }

    private static Expectation expectation(JsonObject expected) throws ReportFormatException, IOException {
        try {
            return ExpectationJson.fromJson(expected.toJson());
        } catch (ReadingFormatException e) {
            throw new ReportFormatException("an expectation is invalid: " + e.getMessage());
        }
    }

    private static Outcome outcome(JsonObject actual) throws ReportFormatException {
        return switch (actual.text("outcome")) {
            case "accepted" -> new Outcome.Accepted(new Reading(group(actual.object("response"))));
            case "rejected" ->
                new Outcome.Rejected(actual.text("reason"), place("line", actual), place("column", actual));
            case "crashed" -> new Outcome.Crashed(actual.text("reason"));
            case "harmful" -> new Outcome.Harmful("", actual.text("reason"));
            case "timedOut" -> new Outcome.TimedOut(actual.number("milliseconds"));
            default -> throw new ReportFormatException("there is no outcome \"" + actual.text("outcome") + "\"");
        };
    }

    private static @Nullable Integer place(String key, JsonObject actual) throws ReportFormatException {
        return actual.has(key) ? Math.toIntExact(actual.number(key)) : null;
    }

    /** Does not check the names: a parser may have reported elements that the format does not have. */
    private static Group group(JsonObject response) throws ReportFormatException {
        List<Group.Member> members = new ArrayList<>();
        for (Map.Entry<String, @Nullable Object> entry : response.members().entrySet()) {
            List<?> values = entry.getValue() instanceof List<?> several ? several : oneOf(entry.getValue());
            for (Object value : values) {
                members.add(new Group.Member(entry.getKey(), value(value)));
            }
        }
        return new Group(members);
    }

    private static List<Object> oneOf(@Nullable Object value) throws ReportFormatException {
        require(value != null, "a response has a value that is null");
        return value == null ? List.of() : List.of(value);
    }

    private static Value value(@Nullable Object value) throws ReportFormatException {
        if (value instanceof JsonObject object) {
            boolean invalid = object.members().keySet().equals(Set.of(ReadingJson.INVALID));
            return invalid ? invalid(object.members().get(ReadingJson.INVALID)) : group(object);
        }
        require(value instanceof String, "a response has a value that is neither a text nor a group");
        return new Value.Text(String.valueOf(value));
    }

    private static Value invalid(@Nullable Object text) {
        return new Value.Invalid(text == null ? null : text.toString());
    }

    private static byte[] bytes(String base64) throws ReportFormatException {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new ReportFormatException("a document is not in base64");
        }
    }

    static <E extends Enum<E>> E constant(Class<E> type, String name) throws ReportFormatException {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new ReportFormatException("it says \"" + name + "\", which this kit does not know");
    }
}
