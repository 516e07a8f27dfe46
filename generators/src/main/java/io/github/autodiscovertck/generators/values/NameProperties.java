package io.github.autodiscovertck.generators.values;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.Variant;
import java.util.List;
import java.util.stream.Stream;

/** The properties about names out of a list: Encryption and Type. */
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
                Stream.of("None", "SSL", "TLS", "Auto").map(InBlock.of("Encryption", MAIL)::reported);
        return new CaseProperty("POX-ENC-002", variants.toList());
    }

    private static CaseProperty unknownEncryption() {
        Stream<Variant> variants = Stream.of("", "STARTTLS", "yes", "Nonee", "No", "0", "off", "false", "SSLv3")
                .map(value ->
                        InBlock.of("Encryption", MAIL).open(value, Expected.noneOf("None", "none", "NONE"), "TLS"));
        return new CaseProperty("POX-ENC-005", variants.toList());
    }

    private static CaseProperty types(String requirement, String... types) {
        Stream<Variant> variants =
                Stream.of(types).map(type -> InBlock.of("Type", type).reported(type));
        return new CaseProperty(requirement, variants.toList());
    }
}
