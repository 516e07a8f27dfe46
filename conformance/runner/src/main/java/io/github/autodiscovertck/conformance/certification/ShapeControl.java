package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.Expectation;
import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.expectation.Twin;
import io.github.autodiscovertck.core.reading.AddressSet;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.core.requirement.Requirement;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.response.CanonicalTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Builds the control of a case that has none: the plain document with the same blocks, without the elements under test.
 * If the implementation cannot read this shape at all, those elements are not to blame.
 */
final class ShapeControl {

    private static final String ACCOUNT = "Account";
    private static final String PROTOCOL = "Protocol";

    /** Elements that are kept, because without them the document has another shape. */
    private static final Set<String> SHAPE =
            Set.of("Type", "@Type", "@Version", "Action", "AccountType", "Server", "Port", "LoginName");

    private ShapeControl() {}

    /** {@return the case, with a control if it can have one} */
    static ConformanceCase add(ConformanceCase tested, Requirement requirement) {
        boolean fits = tested.twin() == null
                && tested.growth() == null
                && !requirement.about().isEmpty()
                && hasBlocks(tested.expectation());
        return fits ? tested.withTwin(Twin.sameShape(() -> control(tested, requirement))) : tested;
    }

    private static boolean hasBlocks(Expectation expectation) {
        return expectation.response().first(ACCOUNT) instanceof ExpectedGroup account
                && account.first(PROTOCOL) != null;
    }

    private static ConformanceCase control(ConformanceCase tested, Requirement requirement) {
        Reading reading = new Reading(group(tested.expectation().response(), requirement.addresses()));
        return ConformanceCase.of(
                tested.id() + "/shape",
                tested.requirement(),
                CanonicalTree.writer().writeIndented(CanonicalTree.of(reading)),
                Expectation.read(Expectations.of(reading)));
    }

    private static Group group(ExpectedGroup expected, AddressSet about) {
        List<Group.Member> members = new ArrayList<>();
        for (ExpectedGroup.Member member : expected.members()) {
            String name = member.name();
            if (member.expected() instanceof ExpectedGroup below) {
                Group group = group(below, about.below(name));
                if (!group.members().isEmpty()) {
                    members.add(new Group.Member(name, group));
                }
            } else if (member.expected() instanceof Expected.OneOf oneOf
                    && !oneOf.absent()
                    && (SHAPE.contains(name) || !about.hasValue(name))) {
                oneOf.values().stream()
                        .filter(Value.Text.class::isInstance)
                        .findFirst()
                        .ifPresent(text -> members.add(new Group.Member(name, text)));
            }
        }
        return new Group(members);
    }
}
