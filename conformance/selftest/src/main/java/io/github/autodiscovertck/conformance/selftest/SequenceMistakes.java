package io.github.autodiscovertck.conformance.selftest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Mistakes about what is kept from one document to the next. Each document by itself is read right; which others fail as well
 * depends on what comes before them. */
final class SequenceMistakes {

    private SequenceMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of("what a refused document said is kept", KeepsWhatWasRefused::new, "POX-DOC-021")
                        .andMaybeAnything(),
                Mistake.of("a value stays until there is another", KeepsLoginName::new, "POX-DOC-021")
                        .andMaybeAnything(),
                Mistake.of("an error stays until there is another", KeepsError::new, "POX-STR-007")
                        .andMaybeAnything(),
                Mistake.of(
                                "documents that begin alike and are as long are taken for one",
                                RemembersBeginnings::new,
                                "POX-DOC-021")
                        .andMaybeAnything(),
                Mistake.of("a document that comes again is refused", RefusesRepetition::new, "POX-DOC-021")
                        .andMaybeAnything());
    }

    /** As a reader does whose fields are emptied at the end of a document, and not when an exception keeps it from there. */
    private static final class KeepsWhatWasRefused extends DomParser {
        private static final Pattern LOGIN = Pattern.compile("<LoginName>([^<]*)</LoginName>");
        private @Nullable String loginName;

        @Override
        Reading read(byte[] bytes) {
            try {
                Reading reading = super.read(bytes);
                loginName = null;
                return reading;
            } catch (Refused e) {
                Matcher login = LOGIN.matcher(new String(bytes, ISO_8859_1));
                while (login.find()) {
                    loginName = login.group(1);
                }
                throw e;
            }
        }

        @Override
        @Nullable Value whenAbsent(Element block, PoxElement element) {
            return element.name().equals("LoginName") && loginName != null
                    ? new Value.Text(loginName)
                    : super.whenAbsent(block, element);
        }
    }

    private static final class KeepsLoginName extends DomParser {
        private @Nullable String before;
        private @Nullable String now;

        @Override
        Reading read(byte[] bytes) {
            before = now;
            return super.read(bytes);
        }

        @Override
        Value value(PoxElement element, Element xml) {
            if (element.name().equals("LoginName")) {
                now = text(xml);
            }
            return super.value(element, xml);
        }

        @Override
        @Nullable Value whenAbsent(Element block, PoxElement element) {
            return element.name().equals("LoginName") && before != null
                    ? new Value.Text(before)
                    : super.whenAbsent(block, element);
        }
    }

    private static final class KeepsError extends DomParser {
        private @Nullable Element error;

        @Override
        @Nullable Element error(Element response) {
            Element own = super.error(response);
            error = own == null ? error : own;
            return error;
        }
    }

    private static final class RemembersBeginnings extends DomParser {
        private static final int BEGINNING = 512;
        private final Map<String, Reading> known = new HashMap<>();

        @Override
        Reading read(byte[] bytes) {
            String beginning = new String(bytes, 0, Math.min(BEGINNING, bytes.length), ISO_8859_1);
            return known.computeIfAbsent(bytes.length + beginning, key -> super.read(bytes));
        }
    }

    /** As one does that takes what it has read last for unchanged. */
    private static final class RefusesRepetition extends DomParser {
        private byte[] last = {};

        @Override
        Reading read(byte[] bytes) {
            if (Arrays.equals(bytes, last)) {
                throw new Refused("not modified");
            }
            last = bytes.clone();
            return super.read(bytes);
        }
    }
}
