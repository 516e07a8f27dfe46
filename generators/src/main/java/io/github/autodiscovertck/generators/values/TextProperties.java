package io.github.autodiscovertck.generators.values;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.generators.property.AddressForms;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.response.ResponseShape;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The properties about texts that must be reported as sent. */
final class TextProperties {

    private static final String CERT_PRINCIPAL_NAME = "CertPrincipalName";

    private TextProperties() {}

    static List<CaseProperty> all() {
        return List.of(certPrincipalName(), placeholders(), server(), unicode(), combining());
    }

    private static CaseProperty certPrincipalName() {
        ElementVariants name = ElementVariants.of(CERT_PRINCIPAL_NAME, "EXCH", "EXPR");
        return CaseProperty.of(
                "POX-TXT-006",
                name.reported("none"),
                name.reported("msstd:mail.example.org"),
                name.reported("msstd:*.example.com"),
                derived("EXCH", "exch.example.net"),
                derived("EXPR", "mail.example.org"),
                empty("EXCH", "exch.example.net"),
                empty("EXPR", "mail.example.org"));
    }

    /** An empty element means the same as an absent one. */
    private static Variant empty(String type, String server) {
        String byDefault = "msstd:" + server;
        return new Variant("an empty " + CERT_PRINCIPAL_NAME + " in " + type, ResponseShape.of(type), context -> {
            VariantContext with = withCertificateName(context, server, byDefault);
            VariantContext empty = withCertificateName(context, server, "");
            Expected blank = Expected.oneOfOrAbsent(new Value.Text(""), new Value.Text(byDefault), Expected.INVALID);
            return CaseSpec.mayRefuse(
                            empty.document(),
                            Expectations.of(empty.reading(), empty.target(), CERT_PRINCIPAL_NAME, blank))
                    .withControl(() -> CaseSpec.mustRead(with.document(), Expectations.of(with.reading())));
        });
    }

    private static VariantContext withCertificateName(VariantContext context, String server, String name) {
        return context.withBlock(
                block -> Blocks.withInOrder(Blocks.withInOrder(block, "Server", server), CERT_PRINCIPAL_NAME, name));
    }

    /** A parser that reports defaults must report this one; leaving the default to the caller is also correct. */
    private static Variant derived(String type, String server) {
        String byDefault = "msstd:" + server;
        return new Variant("no " + CERT_PRINCIPAL_NAME + " in " + type, ResponseShape.of(type), context -> {
            VariantContext with = withCertificateName(context, server, byDefault);
            VariantContext without = with.withBlock(block -> Blocks.without(block, CERT_PRINCIPAL_NAME));
            ExpectedGroup expected = Expectations.of(
                    without.reading(),
                    without.target(),
                    CERT_PRINCIPAL_NAME,
                    Expected.oneOfOrAbsent(new Value.Text(byDefault)));
            return CaseSpec.mustRead(without.document(), expected)
                    .withControl(() -> CaseSpec.mustRead(with.document(), Expectations.of(with.reading())));
        });
    }

    private static CaseProperty placeholders() {
        ElementVariants delivery = ElementVariants.of("EcpUrl-mt", "EXCH", "EXPR");
        return CaseProperty.of(
                "POX-TXT-009",
                delivery.reported("?rfr=olk&IsOWA=<IsOWA>&MsgID=<MsgID>&Mbx=<Mbx>&Sender=<Sender>"),
                ElementVariants.of("EcpUrl-tmEditing", "EXCH", "EXPR").reported("?rfr=olk&Id=<Id>"),
                ElementVariants.of("EcpUrl-tmHiding", "EXCH", "EXPR").reported("?rfr=olk&hide=1&Id=<Id>"));
    }

    /** Each form, in a block of a Type for which a source shows it. */
    private static CaseProperty server() {
        ElementVariants server = ElementVariants.of("Server", "SMTP", "IMAP", "POP3", "EXCH");
        Stream<Variant> hosts = Stream.of(
                server.reportedLike("smtp.example.org", "mail.example.org"),
                // DNS names are case-insensitive (RFC 4343).
                server.spelling(
                        "SMTP.Example.ORG",
                        Expected.oneOf(new Value.Text("SMTP.Example.ORG"), new Value.Text("smtp.example.org")),
                        "mail.example.org"),
                server.reportedLike("192.0.2.25", "mail.example.org"),
                server.spelling("2001:db8::25", anyNotation("2001:db8::25"), "mail.example.org"),
                // The same name in ASCII and in Unicode (RFC 5890).
                server.spelling(
                        "xn--bcher-kva.example",
                        Expected.oneOf(new Value.Text("xn--bcher-kva.example"), new Value.Text("b\u00FCcher.example")),
                        "mail.example.org"));
        Stream<Variant> others = Stream.of(
                ElementVariants.of("Server", "WEB")
                        .reportedLike("https://mail.example.com/Dav?A=b&c=D", "https://mail.example.org/"),
                ElementVariants.of("Server", "EXCH")
                        .reportedLike("0a1b2c3d-1111-2222-3333-444455556666@example.com", "mail.example.org"));
        return new CaseProperty("POX-TXT-010", Stream.concat(hosts, others).toList());
    }

    private static Expected anyNotation(String address) {
        return Expected.oneOf(AddressForms.all(address)
                .flatMap(form -> Stream.of(form, "[" + form + "]"))
                .map(Value.Text::new)
                .toArray(Value[]::new));
    }

    private static CaseProperty unicode() {
        Stream<Variant> variants = Stream.of(
                        "Zo\u00EB",
                        "\u0416\u0435\u043D\u044F",
                        "\u5C71\u7530",
                        "\u0639\u0644\u064A",
                        "\uD83D\uDE00",
                        "a\uD834\uDD1Eb",
                        "\uD840\uDC0B\uD840\uDC89",
                        "a&b<c>d\"e'f",
                        "a\u2028b",
                        "\uFFFD\uFFFC")
                .map(text ->
                        ElementVariants.of("LoginName", "SMTP", "IMAP", "POP3").reportedLike(text, "ana"));
        return new CaseProperty("POX-TXT-012", variants.toList());
    }

    /** A parser treats canonically equivalent texts alike, and XML does not say which form it reports. */
    private static CaseProperty combining() {
        ElementVariants login = ElementVariants.of("LoginName", "SMTP", "IMAP", "POP3");
        return CaseProperty.of(
                "POX-TXT-013",
                equivalent(login, "e\u0301a", "\u00E9a"),
                equivalent(login, "\u212B", "\u00C5", "A\u030A"));
    }

    private static Variant equivalent(ElementVariants login, String sent, String... others) {
        Value[] forms = Stream.concat(Stream.of(sent), Stream.of(others))
                .map(Value.Text::new)
                .toArray(Value[]::new);
        return login.observing(
                login.spelling(sent, Expected.oneOf(forms), "ana"),
                "a text with combining characters",
                Map.of(sent, "as sent", others[0], "normalised"));
    }
}
