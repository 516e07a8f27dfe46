package io.github.autodiscovertck.generators.property;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.expectation.ExpectedGroup.Member;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.response.IdentityMemo;
import io.github.autodiscovertck.generators.response.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Builds the expectation of a document from the reading that it was generated from. Nothing is parsed. */
public final class Expectations {

    private static final Value OFF = new Value.Text("off");
    private static final Expected OFF_BY_DEFAULT = new Expected.DefaultOf("off");
    private static final Expected OFF_OR_ABSENT = Expected.oneOfOrAbsent(OFF);

    static final Expected ANYTHING = Expected.noneOf();
    private static final String ACCOUNT = "Account";
    private static final String PROTOCOL = "Protocol";
    private static final String OWA_URL = "OWAUrl";

    /** Both an element and an attribute; a parser may report either under this one name. */
    private static final String TYPE = "Type";

    private static final IdentityMemo<Group.Member, Member> TEXTS =
            new IdentityMemo<>(Values.all(), Expectations::ofText);

    /** For the text of OWAUrl, which has attributes. */
    private static final IdentityMemo<Value, Expected> OWA_URLS = new IdentityMemo<>(
            Values.all().filter(member -> member.name().equals(OWA_URL)).map(Group.Member::value),
            value -> EquivalentForms.of(OWA_URL, value));

    private Expectations() {}

    /** {@return what is expected of a response with this reading} */
    public static ExpectedGroup of(Reading reading) {
        return of(reading, index -> null);
    }

    /**
     * {@return what is expected of a response with this reading, except for SMTPLast of some blocks}
     *
     * @param reading the reading of the response
     * @param expected what is expected of SMTPLast in the block at an index, or null for what the block contains
     */
    static ExpectedGroup of(Reading reading, IntFunction<@Nullable Expected> expected) {
        return response(reading, (index, block) -> {
            Expected here = expected.apply(index);
            return here == null ? smtpLast(block, absent(block)) : here;
        });
    }

    /**
     * {@return what is expected of a response with one block under test} Another block that has no SMTPLast and is not
     * SMTP may report any value: whether it inherited the value from its neighbour is not tested here.
     *
     * @param reading the reading of the response
     * @param target the index of the block under test
     * @param expected what is expected of SMTPLast in that block
     */
    static ExpectedGroup ofBlock(Reading reading, int target, Expected expected) {
        return response(
                reading,
                (index, block) ->
                        index == target ? expected : smtpLast(block, Blocks.isSmtp(block) ? OFF_BY_DEFAULT : ANYTHING));
    }

    /**
     * {@return what is expected of a response with this reading, except for one element of one block}
     *
     * @param reading the reading of the response
     * @param target the index of the block
     * @param name the name of the element
     * @param expected what is expected of the element in that block
     */
    public static ExpectedGroup of(Reading reading, int target, String name, Expected expected) {
        return withElement(of(reading), target, name, expected);
    }

    /** {@return this expectation, with another one for an element of the block at this index} */
    public static ExpectedGroup withElement(ExpectedGroup response, int target, String name, Expected expected) {
        return withElement(response, name, index -> index == target ? expected : null);
    }

    /**
     * {@return this expectation, with another one for an element of several blocks}
     *
     * @param response the expectation to change
     * @param name the name of the element
     * @param expected what is expected of the element in the block at an index, or null to keep that block's
     *     expectation
     */
    public static ExpectedGroup withElement(
            ExpectedGroup response, String name, IntFunction<@Nullable Expected> expected) {
        return changeBlocks(response, (index, block) -> {
            Expected here = expected.apply(index);
            return here == null ? block : with(block, new Member(name, here));
        });
    }

    /** {@return this expectation, in which the block at this index may be missing} */
    public static ExpectedGroup withOptionalBlock(ExpectedGroup response, int target) {
        return withOptionalBlocks(response, index -> index == target);
    }

    /** {@return this expectation, in which the blocks at these indexes may be missing} */
    public static ExpectedGroup withOptionalBlocks(ExpectedGroup response, IntPredicate which) {
        return changeBlocks(response, (index, block) -> which.test(index) ? block.asOptional() : block);
    }

    /** {@return this expectation, with another one for an element in each block whose expectation does not name it} */
    public static ExpectedGroup whereNotNamed(ExpectedGroup response, String name, Expected expected) {
        return changeBlocks(
                response,
                (index, block) -> block.first(name) == null ? with(block, new Member(name, expected)) : block);
    }

    /** {@return this expectation, with another one for an element of the account} */
    public static ExpectedGroup withAccountElement(ExpectedGroup response, String name, Expected expected) {
        return changeAccount(response, account -> with(account, new Member(name, expected)));
    }

    private static ExpectedGroup with(ExpectedGroup group, Member member) {
        List<Member> members = new ArrayList<>(group.members().size() + 1);
        for (int i = 0; i < group.members().size(); i++) {
            Member other = group.members().get(i);
            if (!other.name().equals(member.name())) {
                members.add(other);
            }
        }
        members.add(member);
        return new ExpectedGroup(members, group.optional());
    }

    private interface BlockChange {
        ExpectedGroup apply(int index, ExpectedGroup block);
    }

    private static ExpectedGroup changeBlocks(ExpectedGroup response, BlockChange change) {
        return changeAccount(response, account -> {
            Member[] members = account.members().toArray(new Member[0]);
            int index = 0;
            for (int i = 0; i < members.length; i++) {
                if (members[i].name().equals(PROTOCOL)) {
                    ExpectedGroup block = (ExpectedGroup) members[i].expected();
                    ExpectedGroup changed = change.apply(index++, block);
                    members[i] = changed == block ? members[i] : new Member(PROTOCOL, changed);
                }
            }
            return new ExpectedGroup(List.of(members), account.optional());
        });
    }

    private static ExpectedGroup changeAccount(ExpectedGroup response, UnaryOperator<ExpectedGroup> change) {
        Member[] members = response.members().toArray(new Member[0]);
        for (int i = 0; i < members.length; i++) {
            if (members[i].name().equals(ACCOUNT)) {
                members[i] = new Member(ACCOUNT, change.apply((ExpectedGroup) members[i].expected()));
            }
        }
        return new ExpectedGroup(List.of(members), response.optional());
    }

    /**
     * {@return what is expected of SMTPLast in a block that does not contain it} The sources state the default for SMTP
     * only, not for blocks of another Type (AMB-SMTPLAST-TYPE).
     */
    public static Expected absent(Group block) {
        return Blocks.isSmtp(block) ? OFF_BY_DEFAULT : OFF_OR_ABSENT;
    }

    private static ExpectedGroup response(Reading reading, BiFunction<Integer, Group, Expected> smtpLast) {
        return group(
                reading.response(),
                member -> member.name().equals(ACCOUNT)
                        ? new Member(ACCOUNT, account((Group) member.value(), smtpLast))
                        : exactly("", member));
    }

    private static ExpectedGroup account(Group account, BiFunction<Integer, Group, Expected> smtpLast) {
        Member[] members = new Member[account.members().size()];
        int index = 0;
        for (int i = 0; i < members.length; i++) {
            Group.Member member = account.members().get(i);
            if (member.name().equals(PROTOCOL)) {
                Group block = (Group) member.value();
                members[i] = new Member(PROTOCOL, block(block, smtpLast.apply(index++, block)));
            } else {
                members[i] = exactly(ACCOUNT, member);
            }
        }
        return new ExpectedGroup(List.of(members), false);
    }

    private static ExpectedGroup block(Group block, Expected smtpLast) {
        List<Member> members = new ArrayList<>(block.members().size() + 1);
        for (int i = 0; i < block.members().size(); i++) {
            Group.Member member = block.members().get(i);
            if (!member.name().equals(VariantContext.SMTP_LAST)) {
                members.add(exactly(PROTOCOL, member));
            }
        }
        members.add(new Member(VariantContext.SMTP_LAST, smtpLast));
        if (block.first(TYPE) == null && block.first("@" + TYPE) instanceof Value.Text attribute) {
            members.add(new Member(TYPE, Expected.oneOfOrAbsent(attribute)));
        }
        return new ExpectedGroup(members, false);
    }

    private static Expected smtpLast(Group block, Expected whenAbsent) {
        Value value = block.first(VariantContext.SMTP_LAST);
        return value == null ? whenAbsent : Expected.exactly(value);
    }

    /** {@return what is expected of an element, or an {@code @attribute}, with this text} */
    public static Expected ofText(String name, String text) {
        return EquivalentForms.of(name, new Value.Text(text));
    }

    private static Member exactly(String parent, Group.Member member) {
        if (member.value() instanceof Group group) {
            return new Member(member.name(), exactly(member.name(), group));
        }
        if (!member.name().equals(Group.TEXT)) {
            return TEXTS.of(member);
        }
        return new Member(
                member.name(),
                parent.equals(OWA_URL) ? OWA_URLS.of(member.value()) : EquivalentForms.of(parent, member.value()));
    }

    private static ExpectedGroup exactly(String name, Group group) {
        return group(group, member -> exactly(name, member));
    }

    private static ExpectedGroup group(Group group, Function<Group.Member, Member> expected) {
        Member[] members = new Member[group.members().size()];
        for (int i = 0; i < members.length; i++) {
            members[i] = expected.apply(group.members().get(i));
        }
        return new ExpectedGroup(List.of(members), false);
    }

    private static Member ofText(Group.Member member) {
        return new Member(member.name(), EquivalentForms.of(member.name(), member.value()));
    }
}
