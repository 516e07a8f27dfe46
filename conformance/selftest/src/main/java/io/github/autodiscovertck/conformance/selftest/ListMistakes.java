package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.GroupBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Mistakes about lists and nesting: blocks, their order, OWAUrl, MAPI/HTTP. */
final class ListMistakes {

    private ListMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of("one block is no list", OneIsNoList::new, "POX-STR-002")
                        .andMaybeAnything(),
                Mistake.of("the blocks come out in reverse order", Reversed::new, "POX-STR-014")
                        .andMaybeAnything(),
                Mistake.of("blocks behind the tenth are dropped", TenBlocks::new, "POX-STR-002"),
                Mistake.of("a block without Server has that of the block before", ServerFromBefore::new, "POX-STR-003")
                        .andMaybe("POX-TXT-010", "POX-UNK-005")
                        .andMaybe("POX-TYPE-003", "POX-NS-006"),
                Mistake.of("a nested Protocol is one of the account's", NestedIsBlock::new, "POX-STR-004")
                        .andSo("POX-SMTPLAST-023")
                        .andMaybe("POX-TYPE-001"),
                Mistake.of("a response without User is refused", NeedsUser::new, "POX-STR-005")
                        .andMaybe("POX-ACT-001", "POX-SMTPLAST-001", "POX-SMTPLAST-026")
                        .andMaybe("POX-DEF-003", "POX-ONOFF-010"),
                Mistake.of("an AccountType behind the blocks is lost", LosesBehindBlocks::new, "POX-STR-006"),
                Mistake.of("of two blocks of one Type the values are merged", MergesOneType::new, "POX-STR-010"),
                Mistake.of("one OWAUrl is enough", OneOwaUrl::new, "POX-STR-011"),
                Mistake.of("OWAUrl is read in Internal only", InternalOnly::new, "POX-STR-012")
                        .andMaybe("POX-STR-011"),
                Mistake.of("a block without a Type element is dropped", DropsMapi::new, "POX-MAPI-001")
                        .andSo("POX-MAPI-002"),
                Mistake.of("MailStore has to have both URLs", NeedsBothUrls::new, "POX-MAPI-002"),
                Mistake.of("every Version is 1", VersionOne::new, "POX-MAPI-003"));
    }

    /** As a mapping does that makes a list of repeated elements and an object of a single one. */
    private static final class OneIsNoList extends DomParser {
        @Override
        void readBlocks(List<Element> blocks, GroupBuilder values) {
            if (blocks.size() == 1) {
                throw new Refused("Protocol is no list");
            }
            super.readBlocks(blocks, values);
        }
    }

    private static final class Reversed extends DomParser {
        @Override
        void readBlocks(List<Element> blocks, GroupBuilder values) {
            List<Element> reversed = new ArrayList<>(blocks);
            Collections.reverse(reversed);
            super.readBlocks(reversed, values);
        }
    }

    private static final class TenBlocks extends DomParser {
        private static final int MOST = 10;

        @Override
        void readBlocks(List<Element> blocks, GroupBuilder values) {
            super.readBlocks(blocks.subList(0, Math.min(MOST, blocks.size())), values);
        }
    }

    private static final class ServerFromBefore extends DomParser {
        private @Nullable String last;

        @Override
        void readBlocks(List<Element> blocks, GroupBuilder values) {
            last = null;
            super.readBlocks(blocks, values);
        }

        @Override
        void readBlockChild(Element block, PoxElement child, GroupBuilder values) {
            super.readBlockChild(block, child, values);
            if (child.name().equals("Server")) {
                String own = textOf(block, "Server");
                if (own == null) {
                    values.text("Server", last);
                }
                last = own == null ? last : own;
            }
        }
    }

    private static final class NestedIsBlock extends DomParser {
        @Override
        void readBlocks(List<Element> blocks, GroupBuilder values) {
            List<Element> all = new ArrayList<>();
            for (Element block : blocks) {
                all.add(block);
                for (String name : List.of("Internal", "External")) {
                    find(block, name).forEach(reach -> all.addAll(find(reach, "Protocol")));
                }
            }
            super.readBlocks(all, values);
        }
    }

    private static final class NeedsUser extends DomParser {
        @Override
        void readResponse(Element response, GroupBuilder values) {
            Element account = first(response, "Account");
            boolean settings = account != null && first(account, "Protocol") != null;
            if (settings && first(response, "User") == null) {
                throw new Refused("no User");
            }
            super.readResponse(response, values);
        }
    }

    private static final class LosesBehindBlocks extends DomParser {
        @Override
        void readElement(Element parent, PoxElement element, GroupBuilder values) {
            Element found = first(parent, element.name());
            Element block = first(parent, "Protocol");
            boolean behind = element.name().equals("AccountType")
                    && found != null
                    && block != null
                    && (found.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_PRECEDING) != 0;
            if (!behind) {
                super.readElement(parent, element, values);
            }
        }
    }

    private static final class MergesOneType extends DomParser {
        private List<Element> blocks = List.of();

        @Override
        void readBlocks(List<Element> found, GroupBuilder values) {
            blocks = found;
            super.readBlocks(found, values);
        }

        @Override
        void readBlockChild(Element block, PoxElement child, GroupBuilder values) {
            boolean server = child.name().equals("Server");
            super.readBlockChild(server ? lastOfType(block) : block, child, values);
        }

        private Element lastOfType(Element block) {
            Element last = block;
            for (Element other : blocks) {
                boolean same = textOf(block, "Type") != null
                        && String.valueOf(textOf(other, "Type")).equals(textOf(block, "Type"));
                last = same && first(other, "Server") != null ? other : last;
            }
            return last;
        }
    }

    private static final class OneOwaUrl extends DomParser {
        @Override
        List<Element> find(Element parent, String name) {
            List<Element> found = super.find(parent, name);
            return name.equals("OWAUrl") && found.size() > 1 ? found.subList(0, 1) : found;
        }
    }

    private static final class InternalOnly extends DomParser {
        @Override
        List<Element> find(Element parent, String name) {
            boolean external = "External".equals(parent.getLocalName()) && name.equals("OWAUrl");
            return external ? List.of() : super.find(parent, name);
        }
    }

    private static final class DropsMapi extends DomParser {
        @Override
        void readBlocks(List<Element> blocks, GroupBuilder values) {
            super.readBlocks(
                    blocks.stream()
                            .filter(block -> first(block, "Type") != null || !block.hasAttribute("Type"))
                            .toList(),
                    values);
        }
    }

    private static final class NeedsBothUrls extends DomParser {
        @Override
        void readGroup(Element xml, String name, GroupBuilder values) {
            if (name.equals("MailStore")
                    && find(xml, "InternalUrl").size()
                                    + find(xml, "ExternalUrl").size()
                            == 1) {
                throw new Refused("a URL is missing");
            }
            super.readGroup(xml, name, values);
        }
    }

    private static final class VersionOne extends DomParser {
        @Override
        @Nullable String attribute(Element element, String name) {
            String value = super.attribute(element, name);
            return name.equals("Version") && value != null ? "1" : value;
        }
    }
}
