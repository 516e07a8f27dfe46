package io.github.autodiscovertck.generators.values;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.response.ResponseProfile;
import io.github.autodiscovertck.generators.response.SettingsGenerator;
import io.github.autodiscovertck.generators.response.Values;
import java.util.List;
import java.util.stream.Stream;

/** The properties about values from a fixed list: Encryption and Type. */
final class NameProperties {

    private static final String[] MAIL = {"SMTP", "IMAP", "POP3"};

    private NameProperties() {}

    static List<CaseProperty> all() {
        return List.of(
                encryption(),
                unknownEncryption(),
                types("POX-TYPE-001", "EXCH", "EXPR", "EXHTTP", "WEB"),
                types("POX-TYPE-002", "POP3", "SMTP", "IMAP"));
    }

    private static CaseProperty encryption() {
        Stream<Variant> variants =
                Stream.of("None", "SSL", "TLS", "Auto").map(ElementVariants.of("Encryption", MAIL)::reported);
        return new CaseProperty("POX-ENC-002", variants.toList());
    }

    private static CaseProperty unknownEncryption() {
        Stream<Variant> variants = Stream.of("", "STARTTLS", "yes", "Nonee", "No", "0", "off", "false", "SSLv3")
                .map(value -> ElementVariants.of("Encryption", MAIL)
                        .open(value, Expected.noneOf("None", "none", "NONE"), "TLS"));
        return new CaseProperty("POX-ENC-005", variants.toList());
    }

    private static CaseProperty types(String requirement, String... types) {
        Stream<Variant> variants = Stream.of(types).map(type -> type(type));
        return new CaseProperty(requirement, variants.toList());
    }

    /**
     * The control has only other Types: in the same document, a second block of the Type might be rejected
     * (POX-STR-010).
     */
    private static Variant type(String type) {
        Variant reported = ElementVariants.of("Type", type).reported(type);
        return new Variant(reported.trait(), reported.shape(), context -> reported.spec()
                .apply(context)
                .withControl(() -> {
                    VariantContext others = context.withBlocks(others(type, context.profile()), 0);
                    return CaseSpec.mustRead(others.document(), Expectations.of(others.reading()));
                }));
    }

    /** For an implementation that reports no other Type, the control has blocks that it need not report. */
    private static List<Group> others(String type, ResponseProfile profile) {
        List<String> usual =
                profile.usualTypes().equals(List.of(type)) ? SettingsGenerator.usualTypes() : profile.usualTypes();
        return usual.stream()
                .filter(other -> !other.equals(type))
                .limit(profile.singleBlock() ? 1 : 2)
                .map(other -> Blocks.smallest(other, Values.server(other, "mail.example.org")))
                .toList();
    }
}
