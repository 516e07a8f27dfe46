package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Mistakes about on/off elements beside each other, in one block and in several. */
final class SwitchMistakes {

    private SwitchMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of("UsePOPAuth of another block counts for SMTP", PopAuthOfAnyBlock::new, "POX-ONOFF-009"),
                Mistake.of(
                        "AuthRequired is off by default beside SMTPLast on",
                        NoAuthBesideSmtpLast::new,
                        "POX-ONOFF-010"),
                Mistake.of("every switch is off unless it is on", OffUnlessOn::new, "POX-ONOFF-013")
                        .andSo("POX-ONOFF-011", "POX-DEF-004"));
    }

    private static final class PopAuthOfAnyBlock extends DomParser {
        private static final String NAME = "UsePOPAuth";

        @Override
        @Nullable Value value(PoxElement element, Element xml) {
            Value own = super.value(element, xml);
            Element block = (Element) xml.getParentNode();
            return element.name().equals(NAME) && isSmtp(block) ? ofAnother(block, own) : own;
        }

        @Override
        @Nullable Value whenAbsent(Element block, PoxElement element) {
            Value own = super.whenAbsent(block, element);
            return element.name().equals(NAME) && isSmtp(block) ? ofAnother(block, own) : own;
        }

        private @Nullable Value ofAnother(Element block, @Nullable Value own) {
            for (Element other : find((Element) block.getParentNode(), "Protocol")) {
                String text = isSmtp(other) ? null : textOf(other, NAME);
                if (text != null) {
                    return new Value.Text(text);
                }
            }
            return own;
        }
    }

    /** Takes a block for a relay that lets everyone in. */
    private static final class NoAuthBesideSmtpLast extends DomParser {
        @Override
        @Nullable Value whenAbsent(Element block, PoxElement element) {
            boolean open = isSmtp(block)
                    && ON.equals(smtpLast(block))
                    && "off".equals(textOf(block, "SSL"))
                    && "off".equals(textOf(block, "SPA"));
            return open && element.name().equals("AuthRequired") ? OFF : super.whenAbsent(block, element);
        }
    }

    private static final class OffUnlessOn extends DomParser {
        @Override
        @Nullable Value onOff(PoxElement element, String text) {
            return text.equals("on") ? ON : OFF;
        }
    }
}
