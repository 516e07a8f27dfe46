package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.element.Namespaces;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.GroupBuilder;
import io.github.autodiscovertck.core.reading.Value;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Mistakes about errors. */
final class ErrorMistakes {

    private static final String ERROR_CODE = "ErrorCode";

    private ErrorMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of("an Error is an account that is missing", ErrorsUnread::new, "POX-ERR-001")
                        .andSo(
                                "POX-ERR-002",
                                "POX-ERR-003",
                                "POX-ERR-004",
                                "POX-ERR-007",
                                "POX-ERR-008",
                                "POX-ERR-009",
                                "POX-NS-005"),
                Mistake.of("Error under Account is skipped", UnderResponseOnly::new, "POX-ERR-002"),
                Mistake.of("602 and 603 are reported as 601", CodesMerged::new, "POX-ERR-003"),
                Mistake.of("a code that is not listed is refused", ClosedList::new, "POX-ERR-004"),
                Mistake.of("an empty DebugData is refused", NeedsDebugData::new, "POX-ERR-005")
                        .andSo("POX-NS-005"),
                Mistake.of("an Error without Message is refused", NeedsMessage::new, "POX-ERR-006"),
                Mistake.of("an Error without ErrorCode is refused", NeedsCode::new, "POX-ERR-011"),
                Mistake.of("an Error is one that has a Time", NeedsTime::new, "POX-ERR-007"),
                Mistake.of("Id is an int", IdIsInt::new, "POX-ERR-008"),
                Mistake.of("an Account comes before an Error", AccountFirst::new, "POX-ERR-009"),
                Mistake.of("Response in the base namespace is not looked for", OutlookResponseOnly::new, "POX-NS-005")
                        .andSo("POX-ERR-001", "POX-ERR-003", "POX-ERR-004", "POX-ERR-007", "POX-ERR-008"));
    }

    private static final class ErrorsUnread extends DomParser {
        @Override
        @Nullable Element error(Element response) {
            return null;
        }
    }

    private static final class UnderResponseOnly extends DomParser {
        @Override
        @Nullable Element error(Element response) {
            return first(response, "Error");
        }
    }

    private static final class CodesMerged extends DomParser {
        @Override
        @Nullable Value integer(PoxElement element, String text) {
            boolean merged = element.name().equals(ERROR_CODE) && text.matches("60[23]");
            return super.integer(element, merged ? "601" : text);
        }
    }

    private static final class ClosedList extends DomParser {
        private static final Set<String> CODES = Set.of("500", "501", "600", "601", "602", "603");

        @Override
        @Nullable Value integer(PoxElement element, String text) {
            if (element.name().equals(ERROR_CODE) && text.matches("[0-9]+") && !CODES.contains(text)) {
                throw new Refused("there is no error " + text);
            }
            return super.integer(element, text);
        }
    }

    private static final class NeedsDebugData extends DomParser {
        @Override
        @Nullable Value plainText(PoxElement element, String text) {
            if (element.name().equals("DebugData") && text.isEmpty()) {
                throw new Refused("DebugData is empty");
            }
            return super.plainText(element, text);
        }
    }

    /** Looks at the element of an error before it is read. */
    private abstract static class Checking extends DomParser {
        abstract void check(Element error);

        @Override
        void readGroup(Element xml, String name, GroupBuilder values) {
            if (name.equals("Error")) {
                check(xml);
            }
            super.readGroup(xml, name, values);
        }
    }

    private static final class NeedsMessage extends Checking {
        @Override
        void check(Element error) {
            if (first(error, "Message") == null) {
                throw new Refused("an error without Message");
            }
        }
    }

    private static final class NeedsCode extends Checking {
        @Override
        void check(Element error) {
            if (first(error, ERROR_CODE) == null) {
                throw new Refused("an error without ErrorCode");
            }
        }
    }

    private static final class NeedsTime extends DomParser {
        @Override
        @Nullable Element error(Element response) {
            Element error = super.error(response);
            boolean under = error != null && error.getParentNode() == response;
            return under && !error.hasAttribute("Time") && error.hasAttribute("Id") ? null : error;
        }
    }

    private static final class IdIsInt extends Checking {
        @Override
        void check(Element error) {
            String id = error.getAttribute("Id");
            if (id.matches("[0-9]{1,18}") && Long.parseLong(id) > Integer.MAX_VALUE) {
                throw new Refused("Id is " + id);
            }
        }
    }

    private static final class AccountFirst extends DomParser {
        @Override
        @Nullable Element error(Element response) {
            Element account = first(response, "Account");
            boolean settings = account != null && first(account, "Protocol") != null;
            return settings ? null : super.error(response);
        }
    }

    private static final class OutlookResponseOnly extends DomParser {
        @Override
        Element response(Element root) {
            Element response = super.response(root);
            if (!Namespaces.isOutlook(String.valueOf(response.getNamespaceURI()))) {
                throw new Refused("not an Outlook response");
            }
            return response;
        }
    }
}
