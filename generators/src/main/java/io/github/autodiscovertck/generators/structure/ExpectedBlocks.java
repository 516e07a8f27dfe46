package io.github.autodiscovertck.generators.structure;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.expectation.ExpectedGroup.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes what is expected of one Account-level block. */
final class ExpectedBlocks {

    private ExpectedBlocks() {}

    static ExpectedGroup change(ExpectedGroup response, int target, UnaryOperator<ExpectedGroup> change) {
        List<Member> members = new ArrayList<>();
        for (Member member : response.members()) {
            boolean account = member.name().equals("Account");
            members.add(
                    account
                            ? new Member("Account", inAccount((ExpectedGroup) member.expected(), target, change))
                            : member);
        }
        return new ExpectedGroup(members, response.optional());
    }

    /** {@return the block with this expected of one element, whatever was} */
    static ExpectedGroup with(ExpectedGroup block, String name, Expected expected) {
        List<Member> members = new ArrayList<>();
        for (Member member : block.members()) {
            if (!member.name().equals(name)) {
                members.add(member);
            }
        }
        members.add(new Member(name, expected));
        return new ExpectedGroup(members, block.optional());
    }

    private static ExpectedGroup inAccount(ExpectedGroup account, int target, UnaryOperator<ExpectedGroup> change) {
        List<Member> members = new ArrayList<>();
        int index = 0;
        for (Member member : account.members()) {
            boolean block = member.name().equals("Protocol");
            members.add(
                    block && index++ == target
                            ? new Member("Protocol", change.apply((ExpectedGroup) member.expected()))
                            : member);
        }
        return new ExpectedGroup(members, account.optional());
    }
}
