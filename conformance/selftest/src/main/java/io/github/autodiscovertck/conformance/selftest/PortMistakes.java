package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.GroupBuilder;
import io.github.autodiscovertck.core.reading.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Mistakes about ports: beside a URL, where there is none, and in blocks that are not Exchange's. */
final class PortMistakes {

    private static final String PORT = "Port";
    private static final String DIRECTORY_PORT = "DirectoryPort";

    private PortMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of("Port is put into the URL", PutsPortIntoUrl::new, "POX-PORT-003"),
                Mistake.of("only the host of a URL is reported beside a Port", HostOfUrl::new, "POX-PORT-003"),
                Mistake.of("an absent Port is 25 whatever the Type", AlwaysTwentyFive::new, "POX-PORT-004"),
                Mistake.of("DirectoryPort comes before Port", DirectoryPortFirst::new, "POX-PORT-005"),
                Mistake.of("a mail block with DirectoryPort 0 is left out", LeavesOut::new, "POX-PORT-005")
                        .andSo("POX-STR-007"));
    }

    /** Changes a Server that holds a URL where there is a Port. */
    private abstract static class ChangesUrl extends DomParser {
        @Override
        @Nullable Value value(PoxElement element, Element xml) {
            String port = textOf((Element) xml.getParentNode(), PORT);
            boolean url = element.name().equals("Server") && text(xml).contains("://");
            return url && port != null ? new Value.Text(changed(text(xml), port)) : super.value(element, xml);
        }

        abstract String changed(String url, String port);
    }

    private static final class PutsPortIntoUrl extends ChangesUrl {
        @Override
        String changed(String url, String port) {
            return url.replaceFirst("^([a-z]+://[^/:]+)(:[0-9]+)?", "$1:" + port);
        }
    }

    private static final class HostOfUrl extends ChangesUrl {
        @Override
        String changed(String url, String port) {
            return url.replaceFirst("^[a-z]+://([^/:]+).*", "$1");
        }
    }

    private static final class AlwaysTwentyFive extends DomParser {
        @Override
        @Nullable Value whenAbsent(Element block, PoxElement element) {
            return element.name().equals(PORT) ? new Value.Text("25") : super.whenAbsent(block, element);
        }
    }

    private static final class DirectoryPortFirst extends DomParser {
        @Override
        @Nullable Value value(PoxElement element, Element xml) {
            Element other = element.name().equals(PORT) ? ofMail((Element) xml.getParentNode()) : null;
            return super.value(element, other == null ? xml : other);
        }

        private @Nullable Element ofMail(Element block) {
            Element directory = first(block, DIRECTORY_PORT);
            Element other = directory == null ? first(block, "ReferralPort") : directory;
            return List.of("SMTP", "IMAP", "POP3").contains(String.valueOf(textOf(block, "Type"))) ? other : null;
        }
    }

    private static final class LeavesOut extends DomParser {
        @Override
        void readBlocks(List<Element> blocks, GroupBuilder values) {
            for (Element block : blocks) {
                if (!"0".equals(textOf(block, DIRECTORY_PORT))) {
                    values.group("Protocol", group -> readBlock(block, group));
                }
            }
        }
    }
}
