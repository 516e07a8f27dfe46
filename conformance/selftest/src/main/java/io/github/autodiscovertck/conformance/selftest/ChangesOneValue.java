package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.spi.DocumentRejectedException;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Answers as a correct parser does, but for the value at one address. */
final class ChangesOneValue implements AutodiscoverParser {

    private final ValueAddress address;
    private final Change change;
    private final Change.Earlier earlier = new Change.Earlier();

    ChangesOneValue(ValueAddress address, Change change) {
        this.address = address;
        this.change = change;
    }

    @Override
    public ParserDescription describe() {
        return CorrectDom.DESCRIPTION;
    }

    @Override
    public Reading parse(InputStream document) throws DocumentRejectedException, IOException {
        byte[] bytes = document.readAllBytes();
        try {
            Reading right = RightAnswers.ofThisThread().of(bytes);
            return new Reading(changed(right.response(), address.path()));
        } catch (Refused e) {
            throw new DocumentRejectedException(String.valueOf(e.getMessage()), e);
        } finally {
            earlier.endOfDocument();
        }
    }

    private Group changed(Group values, List<String> path) {
        String name = path.get(0);
        if (values.count(name) == 0) {
            return path.size() == 1 ? change.ofAbsent(values, name, earlier) : values;
        }
        if (path.size() == 1) {
            Group changed = change.of(values, name, earlier);
            earlier.read(values.first(name));
            return changed;
        }
        List<Member> members = new ArrayList<>(values.members().size());
        for (Member member : values.members()) {
            boolean above = member.name().equals(name) && member.value() instanceof Group;
            members.add(
                    above ? new Member(name, changed((Group) member.value(), path.subList(1, path.size()))) : member);
        }
        return new Group(members);
    }
}
