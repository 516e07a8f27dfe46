package io.github.autodiscovertck.generators.outcome;

import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP;

import io.github.autodiscovertck.core.element.Namespaces;
import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.GroupBuilder;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.core.tree.Attribute;
import io.github.autodiscovertck.core.tree.Element;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.core.tree.XmlNode;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.Draft;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.TreeEdits;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.response.PlainTree;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The properties about errors, wherever they stand and whatever they leave out. */
final class ErrorProperties {

    private static final String MESSAGE = "Invalid Request";
    private static final List<String> LISTED = List.of("500", "501", "600", "601", "602", "603");
    private static final List<String> OTHERS = List.of("1", "100", "604", "700", "2147483647", "4294967295");

    private ErrorProperties() {}

    static List<CaseProperty> all() {
        return List.of(
                CaseProperty.of("POX-NS-005", inBaseNamespace("in the base namespace")),
                CaseProperty.of(
                        "POX-ERR-001", error("under Response", plain("600")), inBaseNamespace("framework error")),
                CaseProperty.of("POX-ERR-002", underAccount()),
                codes("POX-ERR-003", LISTED),
                codes("POX-ERR-004", OTHERS),
                emptyDebugData(),
                missing(),
                attributes(),
                largeId(),
                besideAccount());
    }

    private static Consumer<GroupBuilder> plain(String code) {
        return error -> error.text("ErrorCode", code).text("Message", MESSAGE);
    }

    private static Reading reading(Consumer<GroupBuilder> error) {
        return Reading.of(response -> response.group("Error", error));
    }

    private static Variant error(String trait, Consumer<GroupBuilder> error) {
        Reading reading = reading(error);
        return new Variant(trait, SMTP, scene -> Draft.mustRead(PlainTree.of(reading), Expectations.of(reading)));
    }

    /** The framework answers in the namespace of the document element (AutodiscoverResponse.xsd). */
    private static Variant inBaseNamespace(String trait) {
        Reading reading = reading(error -> error.text("@Time", "21:25:04.8897083")
                .text("@Id", "1054084152")
                .text("ErrorCode", "600")
                .text("Message", MESSAGE));
        XmlDocument document = TreeEdits.inResponse(
                PlainTree.of(reading),
                response -> response.withAttributes(List.of(Attribute.of("xmlns", Namespaces.BASE))));
        return new Variant(trait, SMTP, scene -> Draft.mustRead(document, Expectations.of(reading)));
    }

    private static Variant underAccount() {
        Reading reading = reading(plain("603"));
        XmlDocument document = TreeEdits.inResponse(
                PlainTree.of(reading),
                response -> response.withChildren(List.of(Element.of("Account", response.children()))));
        ExpectedGroup expected = ExpectedGroup.of(response ->
                response.group("Error", error -> error.text("ErrorCode", "603").text("Message", MESSAGE)));
        return new Variant("under Account", SMTP, scene -> Draft.mustRead(document, expected));
    }

    private static CaseProperty codes(String requirement, List<String> codes) {
        return new CaseProperty(
                requirement,
                codes.stream().map(code -> error("code " + code, plain(code))).toList());
    }

    private static CaseProperty emptyDebugData() {
        return CaseProperty.of(
                "POX-ERR-005",
                withDebugData("an empty-element tag", Element.of("DebugData").withTags(Element.Tags.SPACED_EMPTY)),
                withDebugData("two tags", Element.of("DebugData")));
    }

    private static Variant withDebugData(String trait, XmlNode debugData) {
        Reading reading = reading(plain("600"));
        XmlDocument document =
                TreeEdits.inResponseChild(PlainTree.of(reading), "Error", error -> TreeEdits.append(error, debugData));
        ExpectedGroup expected =
                ExpectedGroup.of(response -> response.group("Error", error -> error.text("ErrorCode", "600")
                        .text("Message", MESSAGE)
                        .add("DebugData", Expected.oneOfOrAbsent(new Value.Text(""), Expected.INVALID))));
        return new Variant(trait, SMTP, scene -> Draft.mustRead(document, expected));
    }

    private static CaseProperty missing() {
        return CaseProperty.of(
                "POX-ERR-006",
                error("no ErrorCode", error -> error.text("Message", MESSAGE).text("DebugData", "a")),
                error("no Message", error -> error.text("ErrorCode", "600").text("DebugData", "a")),
                error("no DebugData", plain("600")),
                error("only a Message", error -> error.text("Message", MESSAGE)),
                error("only an ErrorCode", error -> error.text("ErrorCode", "500")));
    }

    private static CaseProperty attributes() {
        return CaseProperty.of(
                "POX-ERR-007",
                error("no attributes", plain("600")),
                error("Time", error -> error.text("@Time", "21:25:04.8897083")
                        .text("ErrorCode", "600")
                        .text("Message", MESSAGE)),
                error("Id", error -> error.text("@Id", "17")
                        .text("ErrorCode", "600")
                        .text("Message", MESSAGE)),
                error("both", error -> error.text("@Time", "09:05:00")
                        .text("@Id", "17")
                        .text("ErrorCode", "600")
                        .text("Message", MESSAGE)));
    }

    private static CaseProperty largeId() {
        Stream<Variant> variants = Stream.of("2147483648", "4130155072", "4294967295")
                .map(id -> error("Id " + id, error -> error.text("@Time", "21:25:04.8897083")
                        .text("@Id", id)
                        .text("ErrorCode", "600")
                        .text("Message", MESSAGE)));
        return new CaseProperty("POX-ERR-008", variants.toList());
    }

    private static CaseProperty besideAccount() {
        Element error = Element.of("Error", Element.text("ErrorCode", "500"), Element.text("Message", MESSAGE));
        ExpectedGroup expected = ExpectedGroup.of(response ->
                response.group("Error", group -> group.text("ErrorCode", "500").text("Message", MESSAGE)));
        return CaseProperty.of(
                "POX-ERR-009",
                new Variant(
                        "in front of Account",
                        SMTP,
                        scene -> Draft.mustRead(
                                TreeEdits.inResponse(scene.absent(), response -> TreeEdits.insert(response, 0, error)),
                                expected)),
                new Variant(
                        "behind Account",
                        SMTP,
                        scene -> Draft.mustRead(
                                TreeEdits.inResponse(scene.absent(), response -> TreeEdits.append(response, error)),
                                expected)));
    }
}
