package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.spi.DocumentRejectedException;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.conformance.subject.ReferenceParser;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The reference reader with one deviation. */
final class PartialParser implements AutodiscoverParser {

    private final ReferenceParser reference = new ReferenceParser("1");
    private final Habit habit;

    private PartialParser(Habit habit) {
        this.habit = habit;
    }

    private interface Habit {
        Reading apply(Reading reading) throws DocumentRejectedException;
    }

    /** {@return a parser that throws an unexpected exception for settings whose blocks have such Types} */
    static PartialParser crashingOn(Predicate<List<String>> types) {
        return new PartialParser(reading -> {
            List<String> found = types(reading);
            if (!found.isEmpty() && types.test(found)) {
                throw new IllegalStateException("it cannot read blocks of " + found);
            }
            return reading;
        });
    }

    /** {@return a parser that rejects settings with a block of one of these Types} */
    static PartialParser rejecting(Set<String> rejected) {
        return new PartialParser(reading -> {
            if (types(reading).stream().anyMatch(rejected::contains)) {
                throw new DocumentRejectedException("it knows no blocks of " + rejected);
            }
            return reading;
        });
    }

    /** {@return a parser that throws an unexpected exception for settings without a User} */
    static PartialParser needingUser() {
        return new PartialParser(reading -> {
            if (!types(reading).isEmpty() && reading.response().first("User") == null) {
                throw new IllegalStateException("it needs a User");
            }
            return reading;
        });
    }

    /** {@return a parser that throws an unexpected exception for a block with an element of this name} */
    static PartialParser crashingOnText(String name) {
        return new PartialParser(reading -> {
            if (blocks(reading).stream().anyMatch(block -> block.first(name) instanceof Value.Text)) {
                throw new IllegalStateException("it cannot read " + name);
            }
            return reading;
        });
    }

    /** {@return a parser that never reports elements of this name} */
    static PartialParser losing(String name) {
        return new PartialParser(reading -> new Reading(without(reading.response(), name)));
    }

    @Override
    public ParserDescription describe() {
        return reference.describe();
    }

    @Override
    public Reading parse(InputStream document) throws DocumentRejectedException {
        return habit.apply(reference.parse(document));
    }

    private static List<String> types(Reading reading) {
        return blocks(reading).stream()
                .map(block -> block.first("Type") instanceof Value.Text type ? type.text() : "")
                .toList();
    }

    private static List<Group> blocks(Reading reading) {
        return reading.response().first("Account") instanceof Group account
                ? account.all("Protocol").stream().map(Group.class::cast).toList()
                : List.of();
    }

    private static Group without(Group group, String name) {
        List<Group.Member> members = new ArrayList<>();
        for (Group.Member member : group.members()) {
            if (!member.name().equals(name)) {
                members.add(
                        member.value() instanceof Group below
                                ? new Group.Member(member.name(), without(below, name))
                                : member);
            }
        }
        return new Group(members);
    }
}
