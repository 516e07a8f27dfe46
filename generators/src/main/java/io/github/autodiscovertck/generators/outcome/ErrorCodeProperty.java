package io.github.autodiscovertck.generators.outcome;

import static io.github.autodiscovertck.generators.response.ResponseShape.NONE;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.Variant;
import java.util.stream.Stream;

/**
 * The property about an ErrorCode that is not a number (POX-ERR-010). The response stays an error and keeps its
 * Message. The code may be reported as sent, flagged or omitted, but not as a number that the server did not send.
 */
final class ErrorCodeProperty {

    private static final String CODE = "ErrorCode";

    private ErrorCodeProperty() {}

    static CaseProperty get() {
        Stream<Variant> words = Stream.of("X", "InvalidRequest", "600a", "600 Invalid", "6OO", "six hundred")
                .map(code -> variant(code, code, Expected.oneOfOrAbsent(new Value.Text(code), Expected.INVALID)));
        Variant padded = variant(
                "white space around 600",
                " 600\n",
                Expected.oneOfOrAbsent(new Value.Text("600"), new Value.Text(" 600\n"), Expected.INVALID));
        return new CaseProperty(
                "POX-ERR-010", Stream.concat(words, Stream.of(padded)).toList());
    }

    private static Variant variant(String trait, String code, Expected expected) {
        return new Variant(trait, NONE, context -> {
            Reading reading = ErrorProperties.plain(code).reading(context);
            Reading number = ErrorProperties.plain("600").reading(context);
            return CaseSpec.mayRefuse(
                            ErrorProperties.inBaseNamespace(reading), ErrorProperties.expecting(number, CODE, expected))
                    .withControl(
                            () -> CaseSpec.mustRead(ErrorProperties.inBaseNamespace(number), Expectations.of(number)));
        });
    }
}
