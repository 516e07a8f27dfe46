package io.github.autodiscovertck.generators.values;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.Draft;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.Scene;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.response.ResponseShape;
import java.util.List;
import java.util.stream.Stream;

/** The properties about texts that must arrive as they were sent. */
final class TextProperties {

    private static final String CERT_PRINCIPAL_NAME = "CertPrincipalName";

    private TextProperties() {}

    static List<CaseProperty> all() {
        return List.of(certPrincipalName(), placeholders(), server(), unicode());
    }

    private static CaseProperty certPrincipalName() {
        InBlock name = InBlock.of(CERT_PRINCIPAL_NAME, "EXCH", "EXPR");
        return CaseProperty.of(
                "POX-TXT-006",
                name.reported("none"),
                name.reported("msstd:mail.example.org"),
                name.reported("msstd:*.example.com"),
                derived("EXCH", "exch.example.net"),
                derived("EXPR", "mail.example.org"));
    }

    /** Who reports what absence means has to report this; to leave it to the caller is as good. */
    private static Variant derived(String type, String server) {
        String meant = "msstd:" + server;
        return new Variant("no " + CERT_PRINCIPAL_NAME + " in " + type, ResponseShape.of(type), scene -> {
            Scene with = scene.withBlock(block ->
                    Blocks.withInOrder(Blocks.withInOrder(block, "Server", server), CERT_PRINCIPAL_NAME, meant));
            Scene without = with.withBlock(block -> Blocks.without(block, CERT_PRINCIPAL_NAME));
            ExpectedGroup expected = Expectations.of(
                    without.reading(),
                    without.target(),
                    CERT_PRINCIPAL_NAME,
                    Expected.oneOfOrAbsent(new Value.Text(meant)));
            return Draft.mustRead(without.absent(), expected)
                    .against(() -> Draft.mustRead(with.absent(), Expectations.of(with.reading())));
        });
    }

    private static CaseProperty placeholders() {
        InBlock delivery = InBlock.of("EcpUrl-mt", "EXCH", "EXPR");
        return CaseProperty.of(
                "POX-TXT-009",
                delivery.reported("?rfr=olk&IsOWA=<IsOWA>&MsgID=<MsgID>&Mbx=<Mbx>&Sender=<Sender>"),
                InBlock.of("EcpUrl-tmEditing", "EXCH", "EXPR").reported("?rfr=olk&Id=<Id>"),
                InBlock.of("EcpUrl-tmHiding", "EXCH", "EXPR").reported("?rfr=olk&hide=1&Id=<Id>"));
    }

    /** Each form in a block of a Type that a source shows it for. */
    private static CaseProperty server() {
        Stream<Variant> hosts = Stream.of(
                        "smtp.example.org", "SMTP.Example.ORG", "192.0.2.25", "2001:db8::25", "xn--bcher-kva.example")
                .map(host ->
                        InBlock.of("Server", "SMTP", "IMAP", "POP3", "EXCH").reportedAsWell(host, "mail.example.org"));
        Stream<Variant> others = Stream.of(
                InBlock.of("Server", "WEB")
                        .reportedAsWell("https://mail.example.com/dav?a=b&c=d", "https://mail.example.org/"),
                InBlock.of("Server", "EXCH")
                        .reportedAsWell("0a1b2c3d-1111-2222-3333-444455556666@example.com", "mail.example.org"));
        return new CaseProperty("POX-TXT-010", Stream.concat(hosts, others).toList());
    }

    private static CaseProperty unicode() {
        Stream<Variant> variants = Stream.of(
                        "Zo\u00EB",
                        "\u0416\u0435\u043D\u044F",
                        "\u5C71\u7530",
                        "\u0639\u0644\u064A",
                        "e\u0301",
                        "\uD83D\uDE00",
                        "a\uD834\uDD1Eb",
                        "\uD840\uDC0B\uD840\uDC89",
                        "a&b<c>d\"e'f",
                        "a\u2028b",
                        "\uFFFD\uFFFC")
                .map(text -> InBlock.of("LoginName", "SMTP", "IMAP", "POP3").reportedAsWell(text, "ana"));
        return new CaseProperty("POX-TXT-012", variants.toList());
    }
}
