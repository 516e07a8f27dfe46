package io.github.autodiscovertck.core.reader;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Adds the documented defaults of absent elements to a Protocol block. An element that is present keeps its value, even
 * an invalid one: defaults are documented for absence only.
 */
final class Defaults {

    private static final String PROTOCOL = "Protocol";
    private static final List<Member> ALL = ElementTable.childrenOf(PROTOCOL).stream()
            .flatMap(element -> element.defaultValue() == null
                    ? Stream.empty()
                    : Stream.of(new Member(element.name(), new Value.Text(element.defaultValue()))))
            .toList();

    /** Its default is about an SMTP server; no source defines it for a block of another Type. */
    private static final String SMTP_ONLY = "SMTPLast";

    private static final Value SMTP = new Value.Text("SMTP");

    private Defaults() {}

    static Member apply(Member member) {
        return member.name().equals(PROTOCOL) && member.value() instanceof Group block
                ? new Member(PROTOCOL, apply(block))
                : member;
    }

    private static Group apply(Group block) {
        List<Member> members = new ArrayList<>(block.members());
        for (Member defaultMember : ALL) {
            boolean applies = !defaultMember.name().equals(SMTP_ONLY) || isSmtp(block);
            if (applies && block.first(defaultMember.name()) == null) {
                members.add(defaultMember);
            }
        }
        return new Group(members);
    }

    private static boolean isSmtp(Group block) {
        Value type = block.first("Type");
        return SMTP.equals(type == null ? block.first("@Type") : type);
    }
}
