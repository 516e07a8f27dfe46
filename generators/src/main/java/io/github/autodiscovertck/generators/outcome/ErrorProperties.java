package io.github.autodiscovertck.generators.outcome;

import static io.github.autodiscovertck.generators.response.ResponseShape.NONE;
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
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.TreeEdits;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.response.CanonicalTree;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The properties about errors, wherever they appear and whatever they omit. */
final class ErrorProperties {

    private static final String TIME = "21:25:04.8897083";
    private static final List<String> MESSAGES = List.of(
            "Invalid Request",
            "The e-mail address is unknown",
            "Try again later",
            "The mailbox has moved",
            "The account is not licensed for mail",
            "No provider answered",
            "The server is busy",
            "Access denied");
    private static final List<String> ENDS = List.of(
            "",
            ".",
            "!",
            " (mail.example.org)",
            " for ana@example.org",
            ": 0x8004010F",
            " [42]",
            "; see example.com/help");
    private static final List<String> LISTED = List.of("500", "501", "600", "601", "602", "603");
    private static final List<String> OTHERS = List.of("1", "100", "604", "700", "32768", "2147483647");

    private ErrorProperties() {}

    static List<CaseProperty> all() {
        return List.of(
                CaseProperty.of(
                        "POX-NS-005",
                        timed("Response in the base namespace", identified(TIME, "1054084152")),
                        inherited("Response inherits the base namespace")),
                CaseProperty.of(
                        "POX-ERR-001", error("code and message", plain("600")), withEverything("with Time and Id")),
                CaseProperty.of("POX-ERR-002", underAccount()),
                codes("POX-ERR-003", LISTED),
                codes("POX-ERR-004", OTHERS),
                emptyDebugData(),
                missing(),
                CaseProperty.of("POX-ERR-011", missing("ErrorCode")),
                attributes(),
                largeId(),
                nextToAccount());
    }

    /** Adds the content of an error; the message is chosen at random. */
    interface Contents extends BiConsumer<GroupBuilder, String> {

        default Reading reading(VariantContext context) {
            return Reading.of(response -> response.group("Error", error -> accept(error, message(context))));
        }
    }

    private static String message(VariantContext context) {
        return MESSAGES.get(context.choose(MESSAGES.size())) + ENDS.get(context.choose(ENDS.size(), MESSAGES.size()));
    }

    static Contents plain(String code) {
        return (error, message) -> error.text("ErrorCode", code).text("Message", message);
    }

    private static Contents identified(String time, String id) {
        return (error, message) -> plain("600").accept(error.text("@Time", time).text("@Id", id), message);
    }

    private static Variant error(String trait, Contents contents) {
        return new Variant(trait, NONE, context -> {
            Reading reading = contents.reading(context);
            return CaseSpec.mustRead(inBaseNamespace(reading), Expectations.of(reading));
        });
    }

    /** No source states the precision of Time, so its value is not judged. */
    private static Variant timed(String trait, Contents contents) {
        return new Variant(trait, NONE, context -> {
            Reading reading = contents.reading(context);
            return CaseSpec.mustRead(inBaseNamespace(reading), withAnyTime(reading));
        });
    }

    private static ExpectedGroup withAnyTime(Reading reading) {
        return expecting(reading, "@Time", Expected.noneOf());
    }

    /** Every published error under Response is in the namespace of the document element (AutodiscoverResponse.xsd). */
    static XmlDocument inBaseNamespace(Reading reading) {
        return TreeEdits.inResponse(
                CanonicalTree.of(reading),
                response -> response.withAttributes(List.of(Attribute.of("xmlns", Namespaces.BASE))));
    }

    /** As published, and as mailcow sends it: only the document element declares the namespace. */
    private static Variant inherited(String trait) {
        return new Variant(trait, NONE, context -> {
            Reading reading = identified(TIME, "1054084152").reading(context);
            XmlDocument document =
                    TreeEdits.inResponse(CanonicalTree.of(reading), response -> response.withAttributes(List.of()));
            return CaseSpec.mustRead(document, withAnyTime(reading));
        });
    }

    private static Variant withEverything(String trait) {
        return error(trait, identified(TIME, "1054084152"));
    }

    private static Variant underAccount() {
        return new Variant("under Account", NONE, context -> {
            Reading reading = plain("500").reading(context);
            XmlDocument document = TreeEdits.inResponse(
                    CanonicalTree.of(reading),
                    response -> response.withChildren(List.of(Element.of("Account", response.children()))));
            return CaseSpec.mustRead(document, Expectations.of(reading));
        });
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
        return new Variant(trait, NONE, context -> {
            Reading reading = plain("600").reading(context);
            XmlDocument document = TreeEdits.inResponseChild(
                    inBaseNamespace(reading), "Error", error -> TreeEdits.append(error, debugData));
            Expected empty = Expected.oneOfOrAbsent(new Value.Text(""), Expected.INVALID);
            return CaseSpec.mustRead(document, expecting(reading, "DebugData", empty))
                    .withControl(() -> CaseSpec.mustRead(inBaseNamespace(reading), Expectations.of(reading)));
        });
    }

    /** {@return what is expected of a response with this error, with another expectation for one element} */
    static ExpectedGroup expecting(Reading reading, String name, Expected expected) {
        ExpectedGroup error = (ExpectedGroup) Expectations.of(reading).first("Error");
        return ExpectedGroup.of(response -> response.group("Error", group -> {
            error.members().stream()
                    .filter(member -> !member.name().equals(name))
                    .forEach(member -> group.add(member.name(), member.expected()));
            group.add(name, expected);
        }));
    }

    private static CaseProperty missing() {
        return CaseProperty.of("POX-ERR-006", missing("Message"), missing("DebugData"));
    }

    /** The value reported for the missing element is not judged; it may be zero or an empty string. */
    private static Variant missing(String name) {
        Contents contents = (error, message) -> {
            plain("600").accept(error, message);
            error.text("DebugData", "example");
        };
        return new Variant("no " + name, NONE, context -> {
            Reading complete = contents.reading(context);
            Group error = (Group) complete.response().members().get(0).value();
            Reading without = new Reading(new Group(List.of(new Group.Member("Error", Blocks.without(error, name)))));
            return CaseSpec.mustRead(inBaseNamespace(without), expecting(without, name, Expected.noneOf()))
                    .withControl(() -> CaseSpec.mustRead(inBaseNamespace(complete), Expectations.of(complete)));
        });
    }

    private static CaseProperty attributes() {
        return CaseProperty.of(
                "POX-ERR-007",
                error("no attributes", plain("600")),
                timed("Time", (error, message) -> plain("600").accept(error.text("@Time", TIME), message)),
                error("Id", (error, message) -> plain("600").accept(error.text("@Id", "17"), message)),
                timed("both", identified("09:05:00", "17")),
                written("Id in front of Time", attributes -> List.of(attributes.get(1), attributes.get(0))),
                written("in single quotes", attributes -> attributes.stream()
                        .map(attribute -> attribute.withQuote('\''))
                        .toList()),
                invalidTime());
    }

    private static Variant written(String trait, UnaryOperator<List<Attribute>> change) {
        return new Variant(trait, NONE, context -> {
            Reading reading = identified(TIME, "17").reading(context);
            XmlDocument plain = inBaseNamespace(reading);
            XmlDocument document = TreeEdits.inResponseChild(
                    plain, "Error", error -> error.withAttributes(change.apply(error.attributes())));
            return CaseSpec.mustRead(document, withAnyTime(reading))
                    .withControl(() -> CaseSpec.mustRead(plain, withAnyTime(reading)));
        });
    }

    /** Not a valid time, but mailcow sends it. A parser may report anything for it, but must report the error. */
    private static Variant invalidTime() {
        String invalid = "12:34:560.123456";
        return new Variant("a Time that is none", NONE, context -> {
            Reading plain = identified(TIME, "17").reading(context);
            return CaseSpec.mayRefuse(inBaseNamespace(identified(invalid, "17").reading(context)), withAnyTime(plain))
                    .withControl(() -> CaseSpec.mustRead(inBaseNamespace(plain), withAnyTime(plain)));
        });
    }

    private static CaseProperty largeId() {
        Stream<Variant> variants =
                Stream.of("2147483648", "4130155072", "4294967295").map(id -> timed("Id " + id, identified(TIME, id)));
        return new CaseProperty("POX-ERR-008", variants.toList());
    }

    private static CaseProperty nextToAccount() {
        return CaseProperty.of(
                "POX-ERR-009",
                nextToAccount("in front of Account", (response, error) -> TreeEdits.insert(response, 0, error)),
                nextToAccount("behind Account", (response, error) -> TreeEdits.append(response, error)));
    }

    /** Whether the settings are reported as well is not judged. */
    private static Variant nextToAccount(String trait, BinaryOperator<Element> add) {
        return new Variant(trait, SMTP, context -> {
            Reading reading = plain("500").reading(context);
            Element error =
                    Element.of("Error", Element.text("ErrorCode", "500"), Element.text("Message", message(context)));
            return CaseSpec.mustRead(
                            TreeEdits.inResponse(context.document(), response -> add.apply(response, error)),
                            Expectations.of(reading))
                    .withControl(() -> CaseSpec.mustRead(context.document(), Expectations.of(context.reading())));
        });
    }
}
