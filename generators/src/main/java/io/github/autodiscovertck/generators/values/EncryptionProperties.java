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

/** The properties about Encryption together with SSL: it takes precedence in IMAP, POP3 and SMTP blocks only. */
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
     * Encryption must be reported as sent, whatever SSL says. SSL is not judged here: reporting it as sent or as
     * overridden tells the caller the same.
     */
    private static CaseProperty overridesSsl() {
        List<Variant> variants = new ArrayList<>();
        for (String encryption : List.of("None", "SSL", "TLS", "Auto")) {
            for (String ssl : List.of("on", "off")) {
                variants.add(new Variant(encryption + " beside SSL " + ssl, MAIL, context -> {
                    VariantContext single = with(without(context, SSL), ENCRYPTION, encryption);
                    VariantContext both = with(single, SSL, ssl);
                    return CaseSpec.mustRead(both.document(), aboutEncryption(both))
                            .withControl(() -> CaseSpec.mustRead(single.document(), aboutEncryption(single)));
                }));
            }
        }
        return new CaseProperty("POX-ENC-001", variants);
    }

    /** For a block without Encryption, a parser may derive one from SSL (POX-DEF-003 says that it should not). */
    private static ExpectedGroup aboutEncryption(VariantContext context) {
        ExpectedGroup expected =
                Expectations.whereNotNamed(Expectations.of(context.reading()), ENCRYPTION, Expected.noneOf());
        return Expectations.withElement(expected, context.target(), SSL, Expected.noneOf());
    }

    private static CaseProperty leavesSslAlone() {
        return CaseProperty.of(
                "POX-ENC-004",
                withSsl("off", "TLS"),
                withSsl("off", "SSL"),
                withSsl("off", "Auto"),
                withSsl("on", "None"),
                new Variant("None without SSL", OTHERS, context -> {
                    VariantContext single = without(context, SSL);
                    return leavesAlone(single, "None", new Expected.DefaultOf("on"));
                }));
    }

    private static Variant withSsl(String ssl, String encryption) {
        return new Variant(
                encryption + " beside SSL " + ssl,
                OTHERS,
                context -> leavesAlone(with(context, SSL, ssl), encryption, Expected.exactly(ssl)));
    }

    private static CaseSpec leavesAlone(VariantContext single, String encryption, Expected ssl) {
        VariantContext both = with(single, ENCRYPTION, encryption);
        return CaseSpec.mayRefuse(both.document(), aboutSsl(both, ssl))
                .withControl(() -> CaseSpec.mustRead(single.document(), aboutSsl(single, ssl)));
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
