package io.github.autodiscovertck.generators.safety;

import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP;
import static io.github.autodiscovertck.generators.safety.Stage.declaring;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.core.tree.XmlNode;
import io.github.autodiscovertck.core.tree.XmlNode.EntityReference;
import io.github.autodiscovertck.core.tree.XmlNode.Text;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.Draft;
import io.github.autodiscovertck.generators.property.Scene;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.response.Blocks;
import org.jspecify.annotations.Nullable;

/** The properties about a DOCTYPE that points nowhere: it is refused, or the entities it declares are not lost. */
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
        return new Variant(trait, SMTP, scene -> {
            Stage stage = Stage.of(scene);
            return Draft.mustRefuse(declaring(stage.plain(), null, subset)).against(stage::control);
        });
    }

    static CaseProperty kept() {
        EntityReference all = new EntityReference("a");
        return CaseProperty.of(
                "POX-SEC-005",
                kept("SMTPLast, whole", Scene.SMTP_LAST, "on", "<!ENTITY a \"on\">", all),
                kept("SMTPLast, its end", Scene.SMTP_LAST, "on", "<!ENTITY a \"n\">", new Text("o"), all),
                kept("SMTPLast, its beginning", Scene.SMTP_LAST, "on", "<!ENTITY a \"o\">", all, new Text("n")),
                kept("SMTPLast, nothing beside it", Scene.SMTP_LAST, "on", "<!ENTITY a \"\">", new Text("on"), all),
                kept(
                        "SMTPLast, by way of another entity",
                        Scene.SMTP_LAST,
                        "on",
                        "<!ENTITY b \"on\"> <!ENTITY a \"&b;\">",
                        all),
                kept("SMTPLast, by a reference", Scene.SMTP_LAST, "on", "<!ENTITY a \"&#111;n\">", all),
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

    /** What is flagged as invalid has not vanished. */
    private static Variant kept(String trait, String element, String text, String subset, XmlNode... content) {
        return new Variant(trait, SMTP, drawn -> {
            Scene scene = element.equals(Scene.SMTP_LAST)
                    ? drawn
                    : drawn.withBlock(block -> Blocks.withInOrder(block, element, text));
            Stage stage = Stage.of(scene);
            Expected value = Expected.oneOf(new Value.Text(text), Expected.INVALID);
            return Draft.mayRefuse(
                            declaring(stage.with(element, content), null, subset), stage.expected(element, value))
                    .against(stage::control);
        });
    }
}
