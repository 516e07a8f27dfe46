package io.github.autodiscovertck.generators.safety;

import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP;
import static io.github.autodiscovertck.generators.safety.SafetyContext.declaring;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.core.tree.XmlNode;
import io.github.autodiscovertck.core.tree.XmlNode.EntityReference;
import io.github.autodiscovertck.core.tree.XmlNode.Text;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import io.github.autodiscovertck.generators.response.Blocks;
import org.jspecify.annotations.Nullable;

/**
 * The properties about a DOCTYPE without external references: a parser rejects it, or resolves the entities that it
 * declares.
 */
final class DoctypeProperties {

    private DoctypeProperties() {}

    static CaseProperty refused() {
        return CaseProperty.of(
                "POX-SEC-004",
                harmless("a name and nothing else", null),
                harmless("an empty internal subset", ""),
                harmless("an entity that is not referred to", "<!ENTITY a \"b\">"),
                harmless("a parameter entity that is not referred to", "<!ENTITY % a \"b\">"),
                harmless("an element declaration", "<!ELEMENT Autodiscover ANY>"),
                harmless("an attribute's default", "<!ATTLIST Example example CDATA \"on\">"),
                harmless("a notation", "<!NOTATION a PUBLIC \"-//Example//NOTATION A//EN\">"),
                harmless("a comment", "<!-- a -->"));
    }

    private static Variant harmless(String trait, @Nullable String subset) {
        return new Variant(trait, SMTP, context -> {
            SafetyContext safety = SafetyContext.of(context);
            return CaseSpec.mustRefuse(declaring(safety.plain(), null, subset)).withControl(safety::control);
        });
    }

    static CaseProperty kept() {
        EntityReference all = new EntityReference("a");
        return CaseProperty.of(
                "POX-SEC-005",
                kept("SMTPLast, whole", VariantContext.SMTP_LAST, "on", "<!ENTITY a \"on\">", all),
                kept("SMTPLast, its end", VariantContext.SMTP_LAST, "on", "<!ENTITY a \"n\">", new Text("o"), all),
                kept(
                        "SMTPLast, its beginning",
                        VariantContext.SMTP_LAST,
                        "on",
                        "<!ENTITY a \"o\">",
                        all,
                        new Text("n")),
                kept(
                        "SMTPLast, nothing beside it",
                        VariantContext.SMTP_LAST,
                        "on",
                        "<!ENTITY a \"\">",
                        new Text("on"),
                        all),
                kept(
                        "SMTPLast, by way of another entity",
                        VariantContext.SMTP_LAST,
                        "on",
                        "<!ENTITY b \"on\"> <!ENTITY a \"&b;\">",
                        all),
                kept("SMTPLast, by a reference", VariantContext.SMTP_LAST, "on", "<!ENTITY a \"&#111;n\">", all),
                kept("SSL", "SSL", "off", "<!ENTITY a \"off\">", all),
                kept("AuthRequired", "AuthRequired", "off", "<!ENTITY a \"off\">", all),
                kept("Port, whole", "Port", "2525", "<!ENTITY a \"2525\">", all),
                kept("Port, its end", "Port", "2525", "<!ENTITY a \"25\">", new Text("25"), all),
                kept(
                        "Server, its end",
                        "Server",
                        "mail.example.org",
                        "<!ENTITY a \".org\">",
                        new Text("mail.example"),
                        all));
    }

    /** A value that is flagged as invalid is not lost. */
    private static Variant kept(String trait, String element, String text, String subset, XmlNode... content) {
        return new Variant(trait, SMTP, original -> {
            VariantContext context = element.equals(VariantContext.SMTP_LAST)
                    ? original
                    : original.withBlock(block -> Blocks.withInOrder(block, element, text));
            SafetyContext safety = SafetyContext.of(context);
            Expected value = Expected.oneOf(new Value.Text(text), Expected.INVALID);
            return CaseSpec.mayRefuse(
                            declaring(safety.with(element, content), null, subset), safety.expected(element, value))
                    .withControl(safety::control);
        });
    }
}
