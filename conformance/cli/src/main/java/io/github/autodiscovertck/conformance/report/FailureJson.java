package io.github.autodiscovertck.conformance.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.autodiscovertck.conformance.certification.Failure;
import io.github.autodiscovertck.conformance.judge.Mismatch;
import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.Delivery;
import io.github.autodiscovertck.core.expectation.ExpectationJson;
import io.github.autodiscovertck.core.expectation.Twin;
import io.github.autodiscovertck.core.reading.Outcome;
import io.github.autodiscovertck.core.reading.ReadingJson;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a failed case into a report with everything that {@link FailureReader} needs to print the same failure. */
final class FailureJson {

    /** Lifts Jackson's length limits: a parser that expands entities may report millions of characters. */
    static final StreamReadConstraints ANY_LENGTH = StreamReadConstraints.builder()
            .maxStringLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .build();

    private static final JsonFactory FACTORY =
            JsonFactory.builder().streamReadConstraints(ANY_LENGTH).build();

    private final JsonGenerator json;

    FailureJson(JsonGenerator json) {
        this.json = json;
    }

    void write(Failure failure, String seed) throws IOException {
        ConformanceCase tested = failure.smallest().tested();
        json.writeStartObject();
        json.writeStringField("case", failure.caseId());
        json.writeStringField("trait", failure.trait());
        documents(tested);
        json.writeFieldName("expected");
        copy(ExpectationJson.toJson(tested.expectation()));
        json.writeFieldName("actual");
        outcome(failure.smallest().outcome());
        json.writeStringField("why", failure.why());
        mismatches(failure.smallest().mismatches());
        if (!failure.remark().isEmpty()) {
            json.writeStringField("note", failure.remark());
        }
        json.writeStringField("seed", seed);
        json.writeEndObject();
    }

    private void documents(ConformanceCase tested) throws IOException {
        if (!tested.preceding().isEmpty()) {
            json.writeArrayFieldStart("preceding");
            for (byte[] document : tested.preceding()) {
                json.writeBinary(document);
            }
            json.writeEndArray();
        }
        json.writeBinaryField("document", tested.document());
        if (tested.repeated()) {
            json.writeBooleanField("repeated", true);
        }
        delivery(tested.delivery());
        Twin twin = tested.twin();
        if (twin != null) {
            json.writeObjectFieldStart("twin");
            json.writeStringField("relation", twin.relation().name());
            json.writeBinaryField("document", twin.source().get().document());
            json.writeEndObject();
        }
    }

    private void delivery(Delivery delivery) throws IOException {
        if (delivery instanceof Delivery.Pieces pieces) {
            json.writeObjectFieldStart("pieces");
            json.writeNumberField("smallest", pieces.smallest());
            json.writeNumberField("largest", pieces.largest());
            json.writeNumberField("seed", pieces.seed());
            json.writeEndObject();
        } else if (delivery instanceof Delivery.Together together) {
            json.writeArrayFieldStart("together");
            for (byte[] other : together.others()) {
                json.writeBinary(other);
            }
            json.writeEndArray();
        }
    }

    private void mismatches(List<Mismatch> mismatches) throws IOException {
        json.writeArrayFieldStart("mismatches");
        for (Mismatch mismatch : mismatches) {
            json.writeStartObject();
            json.writeStringField("kind", mismatch.kind().name());
            json.writeStringField("address", mismatch.address());
            json.writeStringField("place", mismatch.place());
            json.writeStringField("expected", mismatch.expected());
            json.writeStringField("actual", mismatch.actual());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void outcome(Outcome outcome) throws IOException {
        json.writeStartObject();
        if (outcome instanceof Outcome.Accepted accepted) {
            json.writeStringField("outcome", "accepted");
            json.writeFieldName("response");
            copy(ReadingJson.toJson(accepted.reading()));
        } else if (outcome instanceof Outcome.Rejected rejected) {
            json.writeStringField("outcome", "rejected");
            json.writeStringField("reason", rejected.reason());
            number("line", rejected.line());
            number("column", rejected.column());
        } else if (outcome instanceof Outcome.Crashed crashed) {
            json.writeStringField("outcome", "crashed");
            json.writeStringField("reason", crashed.reason());
        } else if (outcome instanceof Outcome.Harmful harmful) {
            json.writeStringField("outcome", "harmful");
            json.writeStringField("reason", harmful.done());
        } else if (outcome instanceof Outcome.TimedOut timedOut) {
            json.writeStringField("outcome", "timedOut");
            json.writeNumberField("milliseconds", timedOut.milliseconds());
        }
        json.writeEndObject();
    }

    private void copy(String text) throws IOException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            json.copyCurrentStructureExact(parser);
        }
    }

    private void number(String name, @Nullable Integer number) throws IOException {
        if (number != null) {
            json.writeNumberField(name, number);
        }
    }
}
