package io.github.autodiscovertck.generators.document;

import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import java.nio.charset.Charset;
import java.util.Map;

/**
 * The property about a declared encoding that differs from the actual one (POX-DOC-006). It only covers contradictions
 * that the bytes themselves show: UTF-8 declared as ISO-8859-1 is a valid document.
 */
final class ContradictionProperty {

    private ContradictionProperty() {}

    static CaseProperty get() {
        return CaseProperty.of(
                "POX-DOC-006",
                variant("UTF-16 declared, the bytes are UTF-8", "UTF-16", UTF_8, false),
                variant("UTF-16BE declared, the bytes are UTF-8", "UTF-16BE", UTF_8, false),
                variant("UTF-16LE declared, the bytes are UTF-8", "UTF-16LE", UTF_8, false),
                variant("US-ASCII declared, the bytes are UTF-8", "US-ASCII", UTF_8, false),
                variant("UTF-8 declared, the bytes are UTF-16, little-endian", "UTF-8", UTF_16LE, true),
                variant("UTF-8 declared, the bytes are UTF-16, big-endian", "UTF-8", UTF_16BE, true));
    }

    /**
     * The text has a non-ASCII character. A parser that gets text knows the encoding from elsewhere, so it may read the
     * bytes correctly. The control is UTF-8 and declares it, which every parser reads.
     */
    private static Variant variant(String trait, String declared, Charset actual, boolean byteOrderMark) {
        return new Variant(trait, SMTP, original -> {
            VariantContext context = EncodingProperties.withName(original);
            XmlDocument document =
                    EncodingProperties.declaring(context.document(), declared).withCharset(actual, byteOrderMark);
            return CaseSpec.mayRefuse(document, Expectations.of(context.reading()))
                    .withControl(() -> CaseSpec.mustRead(context.document(), Expectations.of(context.reading())))
                    .observing(
                            "a declared encoding that is not that of the bytes",
                            "Account/Protocol[" + context.target() + "]/LoginName",
                            Map.of(EncodingProperties.NAME, "read as the bytes are", "refused", "document refused"));
        });
    }
}
