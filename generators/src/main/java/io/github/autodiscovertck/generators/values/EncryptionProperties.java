package io.github.autodiscovertck.generators.values;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.response.ResponseShape;
import java.util.ArrayList;
import java.util.List;

/** The properties about Encryption beside SSL: it comes first in IMAP, POP3 and SMTP blocks, and nowhere else. */
final class EncryptionProperties {

    private static final String ENCRYPTION = "Encryption";
    private static final String SSL = "SSL";
    private static final ResponseShape MAIL = ResponseShape.of("SMTP", "IMAP", "POP3");
    private static final ResponseShape OTHERS = ResponseShape.of("WEB", "EXCH", "EXPR");

    private EncryptionProperties() {}

    static List<CaseProperty> all() {
        return List.of(overridesSsl(), leavesSslAlone());
    }

    /**
     * Whatever SSL says, Encryption is reported as sent. SSL itself is not judged here: as sent, or as what the two amount
     * to, both tell the caller the same.
     */
    private static CaseProperty overridesSsl() {
        List<Variant> variants = new ArrayList<>();
        for (String encryption : List.of("None", "SSL", "TLS", "Auto")) {
            for (String ssl : List.of("on", "off")) {
                variants.add(new Variant(encryption + " beside SSL " + ssl, MAIL, context -> {
                    VariantContext alone = with(without(context, SSL), ENCRYPTION, encryption);
                    VariantContext both = with(alone, SSL, ssl);
                    return CaseSpec.mustRead(both.document(), aboutEncryption(both))
                            .withControl(() -> CaseSpec.mustRead(alone.document(), aboutEncryption(alone)));
                }));
            }
        }
        return new CaseProperty("POX-ENC-001", variants);
    }

    /** A block without Encryption may be reported with what its SSL amounts to (POX-DEF-003 says that it should not). */
    private static ExpectedGroup aboutEncryption(VariantContext context) {
        ExpectedGroup expected =
                Expectations.whereNotNamed(Expectations.of(context.reading()), ENCRYPTION, Expected.noneOf());
        return Expectations.withElement(expected, context.target(), SSL, Expected.noneOf());
    }

    private static CaseProperty leavesSslAlone() {
        return CaseProperty.of(
                "POX-ENC-004",
                besideSsl("off", "TLS"),
                besideSsl("off", "SSL"),
                besideSsl("off", "Auto"),
                besideSsl("on", "None"),
                new Variant("None without SSL", OTHERS, context -> {
                    VariantContext alone = without(context, SSL);
                    return leavesAlone(alone, "None", new Expected.DefaultOf("on"));
                }));
    }

    private static Variant besideSsl(String ssl, String encryption) {
        return new Variant(
                encryption + " beside SSL " + ssl,
                OTHERS,
                context -> leavesAlone(with(context, SSL, ssl), encryption, Expected.exactly(ssl)));
    }

    private static CaseSpec leavesAlone(VariantContext alone, String encryption, Expected ssl) {
        VariantContext both = with(alone, ENCRYPTION, encryption);
        return CaseSpec.mayRefuse(both.document(), aboutSsl(both, ssl))
                .withControl(() -> CaseSpec.mustRead(alone.document(), aboutSsl(alone, ssl)));
    }

    private static ExpectedGroup aboutSsl(VariantContext context, Expected ssl) {
        return Expectations.of(context.reading(), context.target(), SSL, ssl);
    }

    private static VariantContext with(VariantContext context, String name, String text) {
        return context.withBlock(block -> Blocks.withInOrder(block, name, text));
    }

    private static VariantContext without(VariantContext context, String name) {
        return context.withBlock(block -> Blocks.without(block, name));
    }
}
