package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.GroupBuilder;
import io.github.autodiscovertck.core.reading.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Mistakes about blocks whose Type is unknown, spelled oddly, or not there. */
final class TypeMistakes {

    private static final String TYPE = "Type";
    private static final List<String> KNOWN = ElementTable.get(TYPE).values();

    private TypeMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of("blocks behind one of an unknown Type are lost", StopsAtUnknown::new, "POX-TYPE-003")
                        .andSo("POX-STR-007"),
                Mistake.of("a document with an unknown Type is refused", RefusesUnknown::new, "POX-TYPE-003"),
                Mistake.of("an unknown Type is reported as WEB", UnknownIsWeb::new, "POX-TYPE-003")
                        .andSo("POX-TYPE-004"),
                Mistake.of("a Type in lower case is taken for WEB", LowerCaseIsWeb::new, "POX-TYPE-004"),
                Mistake.of("a padded Type is taken for EXCH", PaddedIsExch::new, "POX-TYPE-004"),
                Mistake.of("a block without Type is taken for EXCH", UntypedIsExch::new, "POX-TYPE-005"),
                Mistake.of("blocks behind one without Type are lost", StopsAtUntyped::new, "POX-TYPE-005")
                        .andSo("POX-STR-007"));
    }

    /** Reads blocks until one stands in the way. */
    private abstract static class Stops extends DomParser {
        @Override
        void readBlocks(List<Element> blocks, GroupBuilder values) {
            List<Element> read = new ArrayList<>();
            for (Element block : blocks) {
                if (stopsAt(block)) {
                    break;
                }
                read.add(block);
            }
            read.forEach(block -> values.group("Protocol", group -> readBlock(block, group)));
        }

        abstract boolean stopsAt(Element block);
    }

    private static final class StopsAtUnknown extends Stops {
        @Override
        boolean stopsAt(Element block) {
            String type = textOf(block, TYPE);
            return type != null && KNOWN.stream().noneMatch(known -> isWord(trim(type), known));
        }
    }

    private static final class StopsAtUntyped extends Stops {
        @Override
        boolean stopsAt(Element block) {
            return first(block, TYPE) == null && !block.hasAttribute(TYPE);
        }
    }

    private static final class RefusesUnknown extends DomParser {
        @Override
        void readBlock(Element block, GroupBuilder values) {
            String type = textOf(block, TYPE);
            if (type != null && KNOWN.stream().noneMatch(known -> isWord(type, known))) {
                throw new Refused("unknown Type " + type);
            }
            super.readBlock(block, values);
        }
    }

    private static final class UnknownIsWeb extends DomParser {
        @Override
        @Nullable Value name(PoxElement element, String text) {
            boolean unknown = element.name().equals(TYPE) && !KNOWN.contains(text);
            return unknown ? new Value.Text("WEB") : super.name(element, text);
        }
    }

    private static final class LowerCaseIsWeb extends DomParser {
        @Override
        @Nullable Value name(PoxElement element, String text) {
            boolean lowerCase = element.name().equals(TYPE) && text.equals(text.toLowerCase(Locale.ROOT));
            return lowerCase && !text.isEmpty() ? new Value.Text("WEB") : super.name(element, text);
        }
    }

    private static final class PaddedIsExch extends DomParser {
        @Override
        @Nullable Value value(PoxElement element, Element xml) {
            boolean padded = element.name().equals(TYPE) && !trim(text(xml)).equals(text(xml));
            return padded ? new Value.Text("EXCH") : super.value(element, xml);
        }
    }

    private static final class UntypedIsExch extends DomParser {
        @Override
        @Nullable Value whenAbsent(Element block, PoxElement element) {
            boolean untyped = element.name().equals(TYPE) && !block.hasAttribute(TYPE);
            return untyped ? new Value.Text("EXCH") : super.whenAbsent(block, element);
        }
    }
}
