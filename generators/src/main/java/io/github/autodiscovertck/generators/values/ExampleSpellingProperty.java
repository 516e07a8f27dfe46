package io.github.autodiscovertck.generators.values;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
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
import java.util.Locale;

/** The property about values that a published example spells with a capital letter (POX-TXT-007). */
final class ExampleSpellingProperty {

    static final String ONLINE = "MicrosoftOnline";
    private static final ResponseShape EXCHANGE = ResponseShape.of("EXCH", "EXPR");

    private ExampleSpellingProperty() {}

    static CaseProperty get() {
        return CaseProperty.of(
                "POX-TXT-007",
                ElementVariants.of("CertPrincipalName", "EXCH", "EXPR").spelling("None", eitherCase("None"), "none"),
                ElementVariants.of("AuthPackage", "EXCH", "EXPR").spelling("Ntlm", eitherCase("Ntlm"), "ntlm"),
                new Variant(ONLINE + " \"False\"", EXCHANGE, ExampleSpellingProperty::online));
    }

    private static Expected eitherCase(String sent) {
        return Expected.oneOf(new Value.Text(sent), new Value.Text(sent.toLowerCase(Locale.ROOT)));
    }

    private static CaseSpec online(VariantContext context) {
        VariantContext example = context.withAccount(account -> withOnline(account, "False"));
        VariantContext plain = context.withAccount(account -> withOnline(account, "false"));
        ExpectedGroup expected = Expectations.of(example.reading());
        return CaseSpec.mustRead(
                        example.document(), Expectations.withAccountElement(expected, ONLINE, eitherCase("False")))
                .withControl(() -> CaseSpec.mustRead(plain.document(), Expectations.of(plain.reading())));
    }

    static Group withOnline(Group account, String text) {
        List<Member> members = new ArrayList<>();
        for (Member member : Blocks.without(account, ONLINE).members()) {
            members.add(member);
            if (member.name().equals("Action")) {
                members.add(new Member(ONLINE, new Value.Text(text)));
            }
        }
        return new Group(members);
    }
}
