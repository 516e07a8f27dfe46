package io.github.autodiscovertck.conformance.selftest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.GroupBuilder;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Faulty parsers that get whole documents of a kind wrong, or take a value from the wrong place. */
final class DocumentParsers {

    private static final Pattern END_OF_ROOT = Pattern.compile("</([^<>:]*:)?Autodiscover\\s*>");

    private DocumentParsers() {}

    static List<FaultyParser> all() {
        return List.of(
                document(
                        "blocks behind the seventh are dropped", () -> new MostBlocks(7), "POX-STR-002", "POX-VAL-006"),
                document("blocks behind the tenth are dropped", () -> new MostBlocks(10), "POX-STR-002"),
                document("blocks behind the sixty-fourth are dropped", () -> new MostBlocks(64), "POX-STR-002"),
                document(
                        "a response without DisplayName is refused",
                        NeedsDisplayName::new,
                        "POX-VAL-001",
                        "POX-STR-005"),
                document("a response without User crashes it", CrashesWithoutUser::new, "POX-STR-005"),
                document(
                        "a response with an AlternativeMailbox is refused",
                        () -> new Refuses("AlternativeMailbox"),
                        "POX-VAL-002",
                        "POX-VAL-006",
                        "POX-UNK-003"),
                document(
                        "a second AlternativeMailbox crashes it",
                        SecondMailboxCrashes::new,
                        "POX-VAL-002",
                        "POX-VAL-006"),
                document(
                        "a ConsumerMailbox is refused",
                        () -> new Refuses("ConsumerMailbox"),
                        "POX-VAL-002",
                        "POX-VAL-006"),
                document(
                        "SMTPLast is taken from an attribute of Protocol",
                        FromAttribute::new,
                        "POX-SMTPLAST-018",
                        "POX-SMTPLAST-003",
                        "POX-SMTPLAST-005",
                        "POX-UNK-004"),
                document("an Id above 2^32 crashes it", IdCrashes::new, "POX-ERR-008", "POX-VAL-005"),
                document("an Id is a double", IdIsDouble::new, "POX-ERR-008", "POX-VAL-005"),
                document(
                        "a User is made up for a redirect",
                        UserInRedirect::new,
                        "POX-ACT-002",
                        "POX-ACT-003",
                        "POX-VAL-001"),
                document(
                        "Action is taken from anywhere",
                        ActionAnywhere::new,
                        "POX-ACT-001",
                        "POX-ACT-002",
                        "POX-UNK-001",
                        "POX-VAL-002",
                        "POX-VAL-006"),
                document(
                        "Type is taken from anywhere in its block",
                        TypeAnywhere::new,
                        "POX-STR-004",
                        "POX-TYPE-001",
                        "POX-TYPE-005",
                        "POX-VAL-003",
                        "POX-VAL-004"),
                document(
                        "a RedirectUrl anywhere makes a redirect",
                        RedirectAnywhere::new,
                        "POX-ACT-001",
                        "POX-ACT-011",
                        "POX-VAL-002"),
                document(
                        "what follows the document element is ignored from a NUL on",
                        IgnoresBehindNul::new,
                        "POX-DOC-001",
                        "POX-DOC-015"),
                document("what follows the document element is ignored", IgnoresTrailing::new, "POX-DOC-001"),
                document(
                        "a text across a boundary of 4096 bytes is cut",
                        () -> new CutsTexts(4096),
                        "POX-DOC-018",
                        "POX-UNK-005",
                        "POX-VAL-003",
                        "POX-STR-002"),
                document(
                        "a text across a boundary of 8192 bytes is cut",
                        () -> new CutsTexts(8192),
                        "POX-DOC-018",
                        "POX-UNK-005",
                        "POX-VAL-003",
                        "POX-STR-002"),
                document(
                        "elements without a namespace are read where others have one",
                        NoNamespace::new,
                        "POX-NS-007",
                        "POX-NS-008",
                        "POX-NS-009"));
    }

    private static FaultyParser document(String name, Supplier<CorrectDom> parser, String... caughtBy) {
        return new FaultyParser("wrong with documents of a kind", name, parser::get, Set.of(caughtBy));
    }

    private static final class MostBlocks extends CorrectDom {
        private final int most;

        MostBlocks(int most) {
            this.most = most;
        }

        @Override
        void readBlocks(List<Element> blocks, GroupBuilder values) {
            super.readBlocks(blocks.subList(0, Math.min(most, blocks.size())), values);
        }
    }

    private static final class NeedsDisplayName extends CorrectDom {
        @Override
        void readResponse(Element response, GroupBuilder values) {
            Element user = first(response, "User");
            if (user != null && first(user, "DisplayName") == null) {
                throw new Refused("a User without DisplayName");
            }
            super.readResponse(response, values);
        }
    }

    private static final class CrashesWithoutUser extends CorrectDom {
        @Override
        void readResponse(Element response, GroupBuilder values) {
            if (first(response, "User") == null) {
                throw new IllegalStateException("no User");
            }
            super.readResponse(response, values);
        }
    }

    private static final class Refuses extends CorrectDom {
        private final String name;

        Refuses(String name) {
            this.name = name;
        }

        @Override
        void readAccount(Element account, GroupBuilder values) {
            if (first(account, name) != null) {
                throw new Refused(name + " is not known");
            }
            super.readAccount(account, values);
        }
    }

    private static final class SecondMailboxCrashes extends CorrectDom {
        @Override
        void readAccount(Element account, GroupBuilder values) {
            if (find(account, "AlternativeMailbox").size() > 1) {
                throw new IllegalStateException("two of them");
            }
            super.readAccount(account, values);
        }
    }

    private static final class FromAttribute extends CorrectDom {
        @Override
        @Nullable Value smtpLast(Element block) {
            Value value = super.smtpLast(block);
            String attribute = attribute(block, SMTP_LAST);
            return value == null && attribute != null ? onOff(attribute) : value;
        }
    }

    private static final class IdCrashes extends CorrectDom {
        @Override
        @Nullable String attribute(Element element, String name) {
            String text = super.attribute(element, name);
            if (text != null && name.equals("Id") && text.matches("[0-9]{1,19}")) {
                Integer.parseUnsignedInt(text);
            }
            return text;
        }
    }

    private static final class IdIsDouble extends CorrectDom {
        @Override
        @Nullable String attribute(Element element, String name) {
            String text = super.attribute(element, name);
            boolean number = text != null && name.equals("Id") && text.matches("[0-9]{1,19}");
            return number ? Long.toString((long) Double.parseDouble(text)) : text;
        }
    }

    private static final class UserInRedirect extends CorrectDom {
        @Override
        void readResponse(Element response, GroupBuilder values) {
            Element account = first(response, "Account");
            boolean redirect = account != null && !"settings".equals(textOf(account, "Action"));
            if (redirect && first(response, "User") == null) {
                values.group("User", user -> user.text("DisplayName", "unknown"));
            }
            super.readResponse(response, values);
        }
    }

    private static final class ActionAnywhere extends CorrectDom {
        @Override
        @Nullable String action(Element account) {
            Element root = account.getOwnerDocument().getDocumentElement();
            Node last = lastOf(root, "Action");
            return last == null ? null : trim(last.getTextContent());
        }
    }

    private static @Nullable Node lastOf(Element root, String name) {
        NodeList all = root.getElementsByTagNameNS("*", name);
        return all.getLength() == 0 ? null : all.item(all.getLength() - 1);
    }

    private static final class TypeAnywhere extends CorrectDom {
        @Override
        void readBlockChild(Element block, PoxElement child, GroupBuilder values) {
            Node last = child.name().equals("Type") ? lastOf(block, "Type") : null;
            if (last == null) {
                super.readBlockChild(block, child, values);
            } else {
                report("Type", value(child, (Element) last), values);
            }
        }
    }

    private static final class RedirectAnywhere extends CorrectDom {
        @Override
        void readAccount(Element account, GroupBuilder values) {
            Element url = first(account, "RedirectUrl");
            if (url == null || "redirectAddr".equals(action(account))) {
                super.readAccount(account, values);
            } else {
                values.text("Action", "redirectUrl");
                readTarget(account, ElementTable.get("RedirectUrl"), values);
            }
        }
    }

    private static final class IgnoresBehindNul extends CorrectDom {
        @Override
        Document document(byte[] bytes) {
            int end = lastEndTag(bytes);
            boolean nul = end > 0 && end < bytes.length && bytes[end] == 0;
            return super.document(nul ? Arrays.copyOf(bytes, end) : bytes);
        }
    }

    private static final class IgnoresTrailing extends CorrectDom {
        @Override
        Document document(byte[] bytes) {
            int end = lastEndTag(bytes);
            return super.document(end > 0 ? Arrays.copyOf(bytes, end) : bytes);
        }
    }

    /** {@return where the end-tag of Autodiscover ends, or 0 if there is none} */
    private static int lastEndTag(byte[] bytes) {
        Matcher tag = END_OF_ROOT.matcher(new String(bytes, ISO_8859_1));
        return tag.find() ? tag.end() : 0;
    }

    private static final class CutsTexts extends CorrectDom {
        private final int boundary;
        private byte[] bytes = new byte[0];

        CutsTexts(int boundary) {
            this.boundary = boundary;
        }

        @Override
        Reading read(byte[] document) {
            bytes = document;
            return super.read(document);
        }

        @Override
        @Nullable Value plainText(PoxElement element, String text) {
            int start = new String(bytes, ISO_8859_1).indexOf(">" + text + "<") + 1;
            int left = boundary - start % boundary;
            return start > 0 && left < text.length()
                    ? new Value.Text(text.substring(left))
                    : super.plainText(element, text);
        }
    }

    private static final class NoNamespace extends CorrectDom {
        @Override
        boolean isOurs(Element element) {
            return super.isOurs(element)
                    || element.getNamespaceURI() == null
                            && element.getParentNode() instanceof Element parent
                            && super.isOurs(parent);
        }
    }
}
