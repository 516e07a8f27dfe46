package io.github.autodiscovertck.generators.property;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.expectation.ExpectedGroup.Member;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.generators.response.Blocks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what is expected of a document that was made from a reading: the reading itself, and nothing parsed. */
public final class Expectations {

    private static final Value OFF = new Value.Text("off");
    private static final Expected OFF_BY_DEFAULT = new Expected.DefaultOf("off");
    private static final Expected OFF_OR_ABSENT = Expected.oneOfOrAbsent(OFF);

    private Expectations() {}

    /** {@return what is expected of the response that says this reading} */
    public static ExpectedGroup of(Reading reading) {
        return of(reading, -1, null);
    }

    /**
     * {@return what is expected of the response that says this reading but for SMTPLast of one block}
     *
     * @param reading what the response says
     * @param target the index of the block
     * @param smtpLast what is expected of SMTPLast there
     */
    static ExpectedGroup of(Reading reading, int target, @Nullable Expected smtpLast) {
        return withOverride(reading, target, smtpLast == null ? null : new Member(Scene.SMTP_LAST, smtpLast));
    }

    /**
     * {@return what is expected of the response that says this reading but for one element of one block}
     *
     * @param reading what the response says
     * @param target the index of the block
     * @param name the name of the element
     * @param expected what is expected of it there
     */
    public static ExpectedGroup of(Reading reading, int target, String name, Expected expected) {
        return withOverride(reading, target, new Member(name, expected));
    }

    private static ExpectedGroup withOverride(Reading reading, int target, @Nullable Member override) {
        List<Member> response = new ArrayList<>();
        for (Group.Member member : reading.response().members()) {
            Value value = member.value();
            Expected expected =
                    member.name().equals("Account") ? account((Group) value, target, override) : exactly(value);
            response.add(new Member(member.name(), expected));
        }
        return new ExpectedGroup(response, false);
    }

    /**
     * {@return what is expected of SMTPLast in a block that has none} The default is stated for SMTP; whether a block of
     * another Type has one is stated nowhere (AMB-SMTPLAST-TYPE).
     */
    static Expected absent(Group block) {
        return Blocks.isSmtp(block) ? OFF_BY_DEFAULT : OFF_OR_ABSENT;
    }

    private static ExpectedGroup account(Group account, int target, @Nullable Member override) {
        List<Member> members = new ArrayList<>(account.members().size());
        int index = 0;
        for (Group.Member member : account.members()) {
            if (member.name().equals("Protocol")) {
                members.add(new Member("Protocol", block((Group) member.value(), index++ == target ? override : null)));
            } else {
                members.add(new Member(member.name(), exactly(member.value())));
            }
        }
        return new ExpectedGroup(members, false);
    }

    private static ExpectedGroup block(Group block, @Nullable Member override) {
        List<Member> members = new ArrayList<>(block.members().size() + 2);
        String overridden = override == null ? "" : override.name();
        boolean said = overridden.equals(Scene.SMTP_LAST);
        for (Group.Member member : block.members()) {
            said |= member.name().equals(Scene.SMTP_LAST);
            if (!member.name().equals(overridden)) {
                members.add(new Member(member.name(), exactly(member.value())));
            }
        }
        if (override != null) {
            members.add(override);
        }
        if (!said) {
            members.add(new Member(Scene.SMTP_LAST, absent(block)));
        }
        return new ExpectedGroup(members, false);
    }

    private static Expected exactly(Value value) {
        if (!(value instanceof Group group)) {
            return new Expected.OneOf(List.of(value), false);
        }
        List<Member> members = new ArrayList<>(group.members().size());
        for (Group.Member member : group.members()) {
            members.add(new Member(member.name(), exactly(member.value())));
        }
        return new ExpectedGroup(members, false);
    }
}
