package io.github.autodiscovertck.generators.fault;

import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP;

import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.core.tree.XmlNode.RawText;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Variant;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What servers send instead of a response, and what templates make of one. All were seen in the field; none is
 * well-formed XML.
 */
final class ForeignBodies {

    private ForeignBodies() {}

    static List<Variant> all() {
        return List.of(
                variant("nothing at all", text -> ""),
                variant("white space and nothing else", text -> "\r\n  \r\n"),
                variant(
                        "an error in JSON",
                        text -> "{\"ErrorCode\": \"InvalidProtocol\", \"ErrorMessage\": \"none\"}\n"),
                variant("a plain text", text -> "Not Found\n"),
                variant(
                        "a page in HTML that is no XML",
                        text -> "<!DOCTYPE html>\n<html><head><meta charset=utf-8><title>Sign in</title></head>"
                                + "<body><form><input name=user><br></form></body></html>\n"),
                variant(
                        "the source of a program",
                        text -> "<?php\nheader(\"Content-Type: application/xml\");\n?>\n" + text),
                variant("a warning of a program in front", text -> "<br />\n<b>Warning</b>: none\n" + text),
                variant("a warning of a program behind", text -> text + "<br />\n<b>Warning</b>: none\n"),
                variant("curly quotes in the declaration", text -> text.replaceFirst("\"1.0\"", "\u201C1.0\u201D")),
                variant(
                        "escaped quotes around an attribute",
                        text -> text.replaceFirst("xmlns=\"([^\"]*)\"", "xmlns=\\\\\"$1\\\\\"")));
    }

    /** {@return a variant whose document is the plain one with its text changed} */
    private static Variant variant(String trait, UnaryOperator<String> change) {
        return new Variant(trait, SMTP, context -> {
            String text = new String(context.withSmtpLast("on").indented().toBytes(), StandardCharsets.UTF_8);
            return CaseSpec.mustRefuse(XmlDocument.of(new RawText(change.apply(text))))
                    .withControl(() -> context.caseWithSmtpLast("on"));
        });
    }
}
