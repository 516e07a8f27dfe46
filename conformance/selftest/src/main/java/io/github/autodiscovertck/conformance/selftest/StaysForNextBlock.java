package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Value;
import java.util.ArrayList;
import java.util.List;

/** Keeps the value of a block for those behind it that have none. */
final class StaysForNextBlock implements Change {

    @Override
    public Group of(Group values, String name, Earlier earlier) {
        return values;
    }

    @Override
    public Group ofAbsent(Group values, String name, Earlier earlier) {
        Value kept = earlier.inThisDocument();
        if (kept == null) {
            return values;
        }
        List<Member> members = new ArrayList<>(values.members());
        members.add(new Member(name, kept));
        return new Group(members);
    }
}
