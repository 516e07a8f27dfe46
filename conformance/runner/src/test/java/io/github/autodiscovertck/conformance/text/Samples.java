package io.github.autodiscovertck.conformance.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.RequirementResult;
import io.github.autodiscovertck.conformance.certification.Results;
import io.github.autodiscovertck.conformance.judge.Judge;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.Expectation;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.AddressSet;
import io.github.autodiscovertck.core.reading.Outcome;
import io.github.autodiscovertck.core.reading.Reading;
import java.util.List;
import java.util.Map;

/** Failures of ordinary and hostile parsers, as a certification would produce them. */
public final class Samples {

    /** Sets a terminal's title, changes colours, ends a line, reverses the writing, and has half a surrogate pair. */
    public static final String HOSTILE = "\u001b]0;owned\u0007\u001b[31m\u009b31m\r\n\t\"\\\u202e\ud800\u0000";

    public static final String DOCUMENT = "<Autodiscover>\n <Response>\n  <Account>\n   <Protocol>\n"
            + "    <SMTPLast>on</SMTPLast>\n   </Protocol>\n  </Account>\n </Response>\n</Autodiscover>\n";

    private Samples() {}

    public static boolean isHarmless(int point) {
        int type = Character.getType(point);
        return point == '\n' || type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
    }

    public static Certificate certificate(String text) {
        ParserDescription description = ParserDescription.builder("parser " + text)
                .version("1" + text)
                .language("java" + text)
                .reports("Account/Protocol/SMTPLast")
                .appliesDefaults(true)
                .build();
        return Results.certificate(
                description,
                failed(misread(text), Map.of("letter case", text)),
                failed(new Outcome.Rejected(text, 3, 17), Map.of()),
                failed(new Outcome.Crashed(text), Map.of()));
    }

    public static Outcome misread(String text) {
        return new Outcome.Accepted(Reading.of(response -> response.group(
                "Account", account -> account.group("Protocol", block -> block.text("SMTPLast", text)))));
    }

    public static RequirementResult failed(Outcome outcome, Map<String, String> observed) {
        ExpectedGroup expected = ExpectedGroup.of(response ->
                response.group("Account", account -> account.group("Protocol", block -> block.text("SMTPLast", "on"))));
        ConformanceCase tested = ConformanceCase.of(
                        "smtplast/001-on", "POX-SMTPLAST-001", DOCUMENT.getBytes(UTF_8), Expectation.read(expected))
                .withTraits(List.of("The value is on."));
        Judge judge = new Judge(AddressSet.EVERYTHING, true);
        return Results.failed(judge.judge(tested, List.of(outcome), twin -> outcome), observed);
    }
}
