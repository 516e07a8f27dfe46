package io.github.autodiscovertck.generators.outcome;

import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP;

import io.github.autodiscovertck.core.element.Namespaces;
import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.Group;
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
    private static final List<String> OTHERS = List.of("1", "100", "604", "700", "32768", "2147483647");

    private ErrorProperties() {}

    static List<CaseProperty> all() {
        return List.of(
                CaseProperty.of("POX-NS-005", withEverything("Response in the base namespace")),
                CaseProperty.of(
                        "POX-ERR-001", error("code and message", plain("600")), withEverything("with Time and Id")),
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
        XmlDocument document = inBaseNamespace(reading);
        return new Variant(trait, SMTP, scene -> Draft.mustRead(document, Expectations.of(reading)));
    }

    /** Every published error under Response is in the namespace of the document element (AutodiscoverResponse.xsd). */
    private static XmlDocument inBaseNamespace(Reading reading) {
        return TreeEdits.inResponse(
                PlainTree.of(reading),
                response -> response.withAttributes(List.of(Attribute.of("xmlns", Namespaces.BASE))));
    }

    private static Variant withEverything(String trait) {
        return error(trait, error -> error.text("@Time", "21:25:04.8897083")
                .text("@Id", "1054084152")
                .text("ErrorCode", "600")
                .text("Message", MESSAGE));
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
                missing("ErrorCode", error -> error.text("Message", MESSAGE).text("DebugData", "a")),
                missing("Message", error -> error.text("ErrorCode", "600").text("DebugData", "a")),
                missing("DebugData", plain("600")));
    }

    /** What stands in for the missing element is not judged; it may be a zero or an empty text. */
    private static Variant missing(String name, Consumer<GroupBuilder> error) {
        Reading reading = reading(error);
        ExpectedGroup expected = ExpectedGroup.of(response -> response.group("Error", group -> {
            ((Group) reading.response().members().get(0).value())
                    .members()
                    .forEach(member -> group.add(member.name(), Expected.oneOf(member.value())));
            group.add(name, Expected.noneOf());
        }));
        return new Variant("no " + name, SMTP, scene -> Draft.mustRead(inBaseNamespace(reading), expected));
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
