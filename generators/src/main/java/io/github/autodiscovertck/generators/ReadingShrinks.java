package io.github.autodiscovertck.generators;

import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists the smaller readings of a reading: each omits one value and is still a valid response. */
final class ReadingShrinks {

    private static final Set<String> REQUIRED = Set.of(
            "Account",
            "AccountType",
            "Action",
            "Type",
            "RedirectAddr",
            "RedirectUrl",
            "Error",
            "ErrorCode",
            "@Type",
            "value");

    private ReadingShrinks() {}

    static List<Reading> of(Reading reading) {
        return shrunk(reading.response()).stream().map(Reading::new).toList();
    }

    static int size(Group group) {
        int size = 0;
        for (Member member : group.members()) {
            size += 1 + (member.value() instanceof Group nested ? size(nested) : 0);
        }
        return size;
    }

    private static List<Group> shrunk(Group group) {
        List<Group> smaller = new ArrayList<>();
        for (int i = 0; i < group.members().size(); i++) {
            Member member = group.members().get(i);
            if (isRemovable(group, member)) {
                smaller.add(replaced(group, i, null));
            }
            if (member.value() instanceof Group nested) {
                for (Group less : shrunk(nested)) {
                    smaller.add(replaced(group, i, new Member(member.name(), less)));
                }
            }
        }
        return smaller;
    }

    /** A settings response keeps one block, and no group becomes empty. */
    private static boolean isRemovable(Group group, Member member) {
        boolean lastBlock =
                member.name().equals("Protocol") && group.all("Protocol").size() == 1;
        return !REQUIRED.contains(member.name())
                && !lastBlock
                && group.members().size() > 1;
    }

    private static Group replaced(Group group, int index, @Nullable Member member) {
        List<Member> members = new ArrayList<>(group.members());
        if (member == null) {
            members.remove(index);
        } else {
            members.set(index, member);
        }
        return new Group(members);
    }
}
