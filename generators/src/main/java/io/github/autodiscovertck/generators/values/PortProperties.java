package io.github.autodiscovertck.generators.values;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.response.ResponseShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The properties about which ports apply: next to a URL, if Port is absent, and in blocks that are not Exchange's. */
final class PortProperties {

    private static final String PORT = "Port";

    private PortProperties() {}

    static List<CaseProperty> all() {
        return List.of(withUrl(), absent(), exchangeOnly());
    }

    private static CaseProperty withUrl() {
        return CaseProperty.of(
                "POX-PORT-003",
                withUrl("WEB", "https://mail.example.org/dav", "443", "8080"),
                withUrl("WEB", "http://mail.example.org/", "80", "80"),
                withUrl("WEB", "https://mail.example.com:8443/dav?a=b", "8443", "993"),
                withUrl("WEB", "https://mail.example.com:8443/", "8443", "8443"),
                withUrl("WEB", "https://files.example.net/ana/", "443", "8443"));
    }

    /** The URL determines the port, so Port may be reported as sent, flagged, ignored, or as the port of the URL. */
    private static Variant withUrl(String type, String url, String portOfUrl, String port) {
        String trait = type + " " + url + " beside Port " + port;
        return new Variant(trait, ResponseShape.of(type), original -> {
            VariantContext withoutPort =
                    original.withBlock(block -> Blocks.withInOrder(Blocks.without(block, PORT), "Server", url));
            VariantContext both = withoutPort.withBlock(block -> Blocks.withInOrder(block, PORT, port));
            Expected unused = Expected.oneOfOrAbsent(new Value.Text(port), new Value.Text(portOfUrl), Expected.INVALID);
            return CaseSpec.mustRead(both.document(), Expectations.of(both.reading(), both.target(), PORT, unused))
                    .withControl(
                            () -> CaseSpec.mustRead(withoutPort.document(), Expectations.of(withoutPort.reading())));
        });
    }

    private static CaseProperty absent() {
        return CaseProperty.of(
                "POX-PORT-004",
                absent("SMTP", "25", "465", "587"),
                absent("IMAP", "143", "993"),
                absent("POP3", "110", "995"));
    }

    private static Variant absent(String type, String... usual) {
        return new Variant("no Port in " + type, ResponseShape.of(type), context -> {
            VariantContext without = context.withBlock(block -> Blocks.without(block, PORT));
            VariantContext with = context.withBlock(block -> Blocks.withInOrder(block, PORT, usual[0]));
            return CaseSpec.mustRead(without.document(), expectingUsual(without, usual))
                    .withControl(() -> CaseSpec.mustRead(with.document(), Expectations.of(with.reading())))
                    .observing(
                            "absent Port in " + type,
                            "Account/Protocol[" + without.target() + "]/Port",
                            Map.of("absent", "left unset"));
        });
    }

    private static ExpectedGroup expectingUsual(VariantContext context, String... usual) {
        Value[] ports = Stream.of(usual).map(Value.Text::new).toArray(Value[]::new);
        return Expectations.of(context.reading(), context.target(), PORT, Expected.oneOfOrAbsent(ports));
    }

    private static CaseProperty exchangeOnly() {
        List<Variant> variants = new ArrayList<>();
        for (String name : List.of("DirectoryPort", "ReferralPort")) {
            for (String value : List.of("0", "389")) {
                variants.add(inMail(name, value, "SMTP", "587", "25", "465", "587"));
                variants.add(inMail(name, value, "IMAP", "143", "143", "993"));
            }
        }
        return new CaseProperty("POX-PORT-005", variants);
    }

    private static Variant inMail(String name, String value, String type, String port, String... usual) {
        return new Variant(name + " " + value + " in " + type, ResponseShape.of(type), original -> {
            boolean hasPort = original.choose(2) == 0;
            VariantContext plain = original.withBlock(
                    block -> hasPort ? Blocks.withInOrder(block, PORT, port) : Blocks.without(block, PORT));
            VariantContext stray = plain.withBlock(block -> Blocks.withInOrder(block, name, value));
            ExpectedGroup open =
                    Expectations.withElement(portOf(stray, hasPort, usual), stray.target(), name, Expected.noneOf());
            return CaseSpec.mayRefuse(stray.document(), open)
                    .withControl(() -> CaseSpec.mustRead(plain.document(), portOf(plain, hasPort, usual)));
        });
    }

    private static ExpectedGroup portOf(VariantContext context, boolean hasPort, String... usual) {
        return hasPort ? Expectations.of(context.reading()) : expectingUsual(context, usual);
    }
}
