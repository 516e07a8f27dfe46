package io.github.autodiscovertck.generators.values;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.Draft;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.Scene;
import io.github.autodiscovertck.generators.property.Variant;
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
                variants.add(new Variant(encryption + " beside SSL " + ssl, MAIL, scene -> {
                    Scene alone = with(without(scene, SSL), ENCRYPTION, encryption);
                    Scene both = with(alone, SSL, ssl);
                    return Draft.mustRead(both.absent(), aboutEncryption(both))
                            .against(() -> Draft.mustRead(alone.absent(), aboutEncryption(alone)));
                }));
            }
        }
        return new CaseProperty("POX-ENC-001", variants);
    }

    /** A block without Encryption may be reported with what its SSL amounts to (POX-DEF-003 says that it should not). */
    private static ExpectedGroup aboutEncryption(Scene scene) {
        ExpectedGroup expected =
                Expectations.whereNotNamed(Expectations.of(scene.reading()), ENCRYPTION, Expected.noneOf());
        return Expectations.withElement(expected, scene.target(), SSL, Expected.noneOf());
    }

    private static CaseProperty leavesSslAlone() {
        return CaseProperty.of(
                "POX-ENC-004",
                besideSsl("off", "TLS"),
                besideSsl("off", "SSL"),
                besideSsl("off", "Auto"),
                besideSsl("on", "None"),
                new Variant("None without SSL", OTHERS, scene -> {
                    Scene alone = without(scene, SSL);
                    return leavesAlone(alone, "None", new Expected.DefaultOf("on"));
                }));
    }

    private static Variant besideSsl(String ssl, String encryption) {
        return new Variant(
                encryption + " beside SSL " + ssl,
                OTHERS,
                scene -> leavesAlone(with(scene, SSL, ssl), encryption, Expected.exactly(ssl)));
    }

    private static Draft leavesAlone(Scene alone, String encryption, Expected ssl) {
        Scene both = with(alone, ENCRYPTION, encryption);
        return Draft.mayRefuse(both.absent(), aboutSsl(both, ssl))
                .against(() -> Draft.mustRead(alone.absent(), aboutSsl(alone, ssl)));
    }

    private static ExpectedGroup aboutSsl(Scene scene, Expected ssl) {
        return Expectations.of(scene.reading(), scene.target(), SSL, ssl);
    }

    private static Scene with(Scene scene, String name, String text) {
        return scene.withBlock(block -> Blocks.withInOrder(block, name, text));
    }

    private static Scene without(Scene scene, String name) {
        return scene.withBlock(block -> Blocks.without(block, name));
    }
}
