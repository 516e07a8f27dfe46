package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a parser makes of one value that it has read correctly. */
@FunctionalInterface
interface Change {

    /**
     * {@return the values of an element, one of them changed}
     *
     * @param values what was read of the element that holds the value
     * @param name the name of the value, which is there
     * @param earlier what was read at the same address before
     * @throws Refused to refuse the document
     */
    Group of(Group values, String name, Earlier earlier);

    /**
     * {@return the values of an element that does not have the value}
     *
     * @param values what was read of the element
     * @param name the name of the value
     * @param earlier what was read at the same address before
     */
    default Group ofAbsent(Group values, String name, Earlier earlier) {
        return values;
    }

    /** The values that were read before at one address. */
    final class Earlier {
        private @Nullable Value inThisDocument;
        private @Nullable Value inDocumentBefore;

        /** {@return the value of the element's last occurrence in this document, or null for none} */
        @Nullable Value inThisDocument() {
            return inThisDocument;
        }

        /** {@return the value in the last document that had one, or null for none} */
        @Nullable Value inDocumentBefore() {
            return inDocumentBefore;
        }

        void read(@Nullable Value value) {
            inThisDocument = value == null ? inThisDocument : value;
        }

        void endOfDocument() {
            inDocumentBefore = inThisDocument == null ? inDocumentBefore : inThisDocument;
            inThisDocument = null;
        }
    }

    /** {@return the change of a text} */
    static Change text(UnaryOperator<String> change) {
        return (values, name, earlier) -> values.first(name) instanceof Value.Text text
                ? with(values, name, new Value.Text(change.apply(text.text())))
                : values;
    }

    /** {@return these values, of which one is another or is lost} */
    static Group with(Group values, String name, @Nullable Value value) {
        List<Member> members = new ArrayList<>();
        for (Member member : values.members()) {
            if (!member.name().equals(name)) {
                members.add(member);
            } else if (value != null) {
                members.add(new Member(name, value));
            }
        }
        return new Group(members);
    }
}
