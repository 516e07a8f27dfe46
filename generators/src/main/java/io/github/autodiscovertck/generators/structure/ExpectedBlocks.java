package io.github.autodiscovertck.generators.structure;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.expectation.ExpectedGroup.Member;
import java.util.ArrayList;
import java.util.List;

/** Changes what is expected of one Account-level block. */
final class ExpectedBlocks {

    private ExpectedBlocks() {}

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
}
