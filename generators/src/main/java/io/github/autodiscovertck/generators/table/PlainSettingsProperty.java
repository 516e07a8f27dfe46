package io.github.autodiscovertck.generators.table;

import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.response.ResponseShape;
import io.github.autodiscovertck.generators.response.ResponseShape.BlockPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The property that plain settings are accepted with all their blocks. It covers the document shapes that no other
 * requirement is about. The documents have no control, because nothing about them is special.
 */
final class PlainSettingsProperty {

    private static final List<String> TYPES = List.of("SMTP", "IMAP", "POP3", "EXCH", "EXPR", "WEB");
    private static final List<String> OPTIONAL_IN_ACCOUNT = List.of(
            "MicrosoftOnline",
            "Image",
            "ServiceHome",
            "PublicFolderInformation",
            "AlternativeMailbox",
            "ConsumerMailbox");

    private PlainSettingsProperty() {}

    static CaseProperty get() {
        List<Variant> variants = new ArrayList<>();
        for (String type : TYPES) {
            variants.add(plain("a block of Type " + type, ResponseShape.of(type)));
        }
        for (int count : new int[] {1, 2, 3, 5}) {
            variants.add(plain("blocks: " + count, count(count)));
        }
        variants.add(new Variant(
                "the account has nothing but its type, action and blocks",
                count(2),
                context -> spec(context.withAccount(withoutOptional()))));
        variants.add(with("an AlternativeMailbox", 1));
        variants.add(with("several of AlternativeMailbox", 3));
        variants.add(new Variant(
                "ConsumerMailbox",
                count(2),
                context -> spec(context.withAccount(account -> Blocks.with(account, "ConsumerMailbox", "false")))));
        variants.add(new Variant(
                "AuthPackage Anonymous",
                ResponseShape.of("EXCH", "EXPR"),
                context -> spec(context.withBlock(block -> Blocks.withInOrder(block, "AuthPackage", "Anonymous")))));
        return new CaseProperty("POX-VAL-006", variants).withSmtpLastOn();
    }

    private static ResponseShape count(int blocks) {
        BlockPosition place = blocks == 1 ? BlockPosition.ONLY : BlockPosition.ANY;
        return new ResponseShape(TYPES, blocks, blocks, place);
    }

    private static Variant plain(String trait, ResponseShape shape) {
        return new Variant(trait, shape, PlainSettingsProperty::spec);
    }

    private static Variant with(String trait, int mailboxes) {
        return new Variant(
                trait,
                count(2),
                context -> spec(context.withAccount(account -> {
                    List<Group.Member> members = new ArrayList<>(
                            Blocks.without(account, "AlternativeMailbox").members());
                    for (int i = 1; i <= mailboxes; i++) {
                        members.add(new Group.Member("AlternativeMailbox", mailbox(i)));
                    }
                    return new Group(members);
                })));
    }

    /** As Exchange sends it: an archive or a team mailbox. */
    private static Group mailbox(int number) {
        Group mailbox = Blocks.with(Group.EMPTY, "Type", number % 2 == 1 ? "Archive" : "Delegate");
        mailbox = Blocks.with(mailbox, "DisplayName", "Mailbox " + number);
        mailbox = Blocks.with(mailbox, "SmtpAddress", "mailbox-" + number + "@example.org");
        return Blocks.with(mailbox, "OwnerSmtpAddress", "owner-" + number + "@example.org");
    }

    private static UnaryOperator<Group> withoutOptional() {
        return account -> {
            Group reduced = account;
            for (String name : OPTIONAL_IN_ACCOUNT) {
                reduced = Blocks.without(reduced, name);
            }
            return reduced;
        };
    }

    private static CaseSpec spec(VariantContext context) {
        return CaseSpec.mustRead(context.document(), Expectations.of(context.reading()));
    }
}
