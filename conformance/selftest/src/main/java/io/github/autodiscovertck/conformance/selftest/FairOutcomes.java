package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.GroupBuilder;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Correct parsers that differ in what they take a response for, where sources leave it open. */
final class FairOutcomes {

    private FairOutcomes() {}

    static List<FairParser> all() {
        return List.of(
                FairParser.of("takes a missing Action for settings", MissingIsSettings::new),
                FairParser.of("ignores letter case of Action", IgnoresCase::new),
                FairParser.of("reports no blocks of an Action it does not know", NoBlocksOfUnknown::new),
                FairParser.of("follows a RedirectAddr beside settings", FollowsAddress::new),
                FairParser.of("takes the last Account and Response", TakesLastAnswer::new),
                FairParser.of("takes the blocks of all Accounts", TakesAllAccounts::new),
                FairParser.of("refuses a second Account or Response", RefusesSecondAnswer::new),
                FairParser.of("refuses text between elements", RefusesText::new),
                FairParser.of("reads responses without a namespace", ReadsBare::new),
                FairParser.of("reads settings in the namespace for Outlook alone", OutlookAlone::new),
                FairParser.of("finds nothing in settings elsewhere", FindsNothing::new),
                FairParser.of("refuses an ErrorCode that is no number", RefusesCode::new),
                FairParser.of("reports an ErrorCode as it was sent", CodeAsSent::new),
                FairParser.of("drops an ErrorCode that is no number", DropsCode::new));
    }

    private static final class MissingIsSettings extends DomParser {
        @Override
        boolean holdsSettings(@Nullable String action) {
            return action == null || super.holdsSettings(action);
        }
    }

    private static final class IgnoresCase extends DomParser {
        @Override
        @Nullable String action(Element account) {
            String action = super.action(account);
            for (String known : List.of("settings", "redirectAddr", "redirectUrl")) {
                if (action != null && isWord(action, known)) {
                    return known;
                }
            }
            return action;
        }
    }

    private static final class NoBlocksOfUnknown extends DomParser {
        @Override
        boolean holdsSettings(@Nullable String action) {
            return "settings".equals(action);
        }
    }

    private static final class FollowsAddress extends DomParser {
        @Override
        @Nullable String action(Element account) {
            boolean conflict = "settings".equals(super.action(account)) && first(account, "RedirectAddr") != null;
            return conflict ? "redirectAddr" : super.action(account);
        }
    }

    private static final class TakesLastAnswer extends DomParser {
        @Override
        List<Element> find(Element parent, String name) {
            List<Element> found = super.find(parent, name);
            boolean answers = name.equals("Account") || name.equals("Response");
            return answers && found.size() > 1 ? found.subList(found.size() - 1, found.size()) : found;
        }
    }

    private static final class TakesAllAccounts extends DomParser {
        @Override
        void readBlocks(List<Element> blocks, GroupBuilder values) {
            List<Element> all = new ArrayList<>();
            Element root = first(blocks).getOwnerDocument().getDocumentElement();
            for (Element response : find(root, "Response")) {
                find(response, "Account").forEach(account -> all.addAll(find(account, "Protocol")));
            }
            super.readBlocks(all, values);
        }

        private static Element first(List<Element> blocks) {
            if (blocks.isEmpty()) {
                throw new Refused("settings without Protocol");
            }
            return blocks.get(0);
        }
    }

    private static final class RefusesSecondAnswer extends DomParser {
        @Override
        List<Element> find(Element parent, String name) {
            List<Element> found = super.find(parent, name);
            if (found.size() > 1 && (name.equals("Account") || name.equals("Response"))) {
                throw new Refused("more than one " + name);
            }
            return found;
        }
    }

    private static final class RefusesText extends DomParser {
        @Override
        Reading read(Document document) {
            requireNoText(document.getDocumentElement());
            return super.read(document);
        }

        private void requireNoText(Element parent) {
            List<Element> children = JdkDom.childElements(parent);
            // In a value with children the text is a question of its own.
            boolean value = "SMTPLast".equals(parent.getLocalName());
            if (!value && !children.isEmpty() && !trim(text(parent)).isEmpty()) {
                throw new Refused("text in " + parent.getLocalName());
            }
            children.forEach(this::requireNoText);
        }
    }

    private static final class ReadsBare extends DomParser {
        @Override
        boolean isOurs(Element element) {
            boolean bare = element.getOwnerDocument().getDocumentElement().getNamespaceURI() == null;
            return super.isOurs(element) || bare && element.getNamespaceURI() == null;
        }
    }

    private static final class OutlookAlone extends DomParser {
        @Override
        void readResponse(Element response, GroupBuilder values) {
            if (!String.valueOf(response.getNamespaceURI()).contains("/outlook/")) {
                throw new Refused("settings in the namespace " + response.getNamespaceURI());
            }
            super.readResponse(response, values);
        }
    }

    private static final class FindsNothing extends DomParser {
        @Override
        void readResponse(Element response, GroupBuilder values) {
            if (String.valueOf(response.getNamespaceURI()).contains("/outlook/")) {
                super.readResponse(response, values);
            }
        }
    }

    private static final class RefusesCode extends DomParser {
        @Override
        @Nullable Value integer(PoxElement element, String text) {
            Value value = super.integer(element, text);
            if (element.name().equals("ErrorCode") && value instanceof Value.Invalid) {
                throw new Refused("an ErrorCode is a number");
            }
            return value;
        }
    }

    private static final class CodeAsSent extends DomParser {
        @Override
        @Nullable Value value(PoxElement element, Element xml) {
            return element.name().equals("ErrorCode") ? new Value.Text(text(xml)) : super.value(element, xml);
        }
    }

    private static final class DropsCode extends DomParser {
        @Override
        @Nullable Value integer(PoxElement element, String text) {
            Value value = super.integer(element, text);
            return element.name().equals("ErrorCode") && value instanceof Value.Invalid ? null : value;
        }
    }
}
