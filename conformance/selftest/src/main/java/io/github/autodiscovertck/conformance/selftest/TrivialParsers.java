package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.spi.DocumentRejectedException;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Implementations that do not read SMTPLast at all. */
final class TrivialParsers {

    private static final Reading ALWAYS =
            Reading.of(response -> response.group("Account", account -> account.text("Action", "settings")
                    .group("Protocol", block -> block.text("Type", "SMTP").onOff("SMTPLast", false))));

    private static final int ROUGHLY = 100;

    private TrivialParsers() {}

    private abstract static class Trivial implements AutodiscoverParser {
        @Override
        public ParserDescription describe() {
            return new DomParser().describe();
        }
    }

    static final class AcceptsEverything extends Trivial {
        @Override
        public Reading parse(InputStream document) {
            return Reading.EMPTY;
        }
    }

    static final class RejectsEverything extends Trivial {
        @Override
        public Reading parse(InputStream document) throws DocumentRejectedException {
            throw new DocumentRejectedException("no");
        }
    }

    static final class CrashesOnEverything extends Trivial {
        @Override
        public Reading parse(InputStream document) {
            throw new IllegalStateException("no");
        }
    }

    static final class SaysTheSameOfEverything extends Trivial {
        @Override
        public Reading parse(InputStream document) {
            return ALWAYS;
        }
    }

    /** Answers with what it should have said of the document before. */
    static final class RepeatsTheLastAnswer extends Trivial {
        private final DomParser parser = new DomParser();
        private Reading last = ALWAYS;

        @Override
        public Reading parse(InputStream document) throws DocumentRejectedException, IOException {
            Reading answer = last;
            try {
                last = parser.parse(document);
            } catch (DocumentRejectedException e) {
                last = Reading.EMPTY;
            }
            return answer;
        }
    }

    /** Goes on with its first answer for ever. */
    static final class StaysWithTheFirstAnswer extends Trivial {
        private final DomParser parser = new DomParser();
        private @Nullable Reading first;

        @Override
        public Reading parse(InputStream document) throws DocumentRejectedException, IOException {
            first = first == null ? parser.parse(document) : first;
            return first;
        }
    }

    /** Claims SMTPLast alone. */
    private abstract static class SmtpLastOnly extends DomParser {
        @Override
        public ParserDescription describe() {
            return ParserDescription.of(getClass().getSimpleName(), "1", true, "Account/Protocol/SMTPLast");
        }
    }

    /** Answers each document with what should have been said of another one. */
    static final class AnswersAtRandom extends Trivial {
        private static final int MOST_REMEMBERED = 50;

        private final DomParser parser = new DomParser();
        private final Random random = new Random(26);
        private final List<Reading> remembered = new ArrayList<>(List.of(ALWAYS));

        @Override
        public Reading parse(InputStream document) throws DocumentRejectedException, IOException {
            Reading answer = remembered.get(random.nextInt(remembered.size()));
            try {
                Reading right = parser.parse(document);
                if (remembered.size() < MOST_REMEMBERED) {
                    remembered.add(right);
                } else {
                    remembered.set(random.nextInt(MOST_REMEMBERED), right);
                }
            } catch (DocumentRejectedException e) {
                remembered.set(0, Reading.EMPTY);
            }
            return answer;
        }
    }

    /** Goes by the length of the document, as another might go by its name, and says what it said of that length before. */
    static final class AnswersByLength extends Trivial {
        private final DomParser parser = new DomParser();
        private final Map<Integer, Reading> byLength = new HashMap<>();

        @Override
        public Reading parse(InputStream document) throws DocumentRejectedException, IOException {
            byte[] bytes = document.readAllBytes();
            Reading known = byLength.get(bytes.length / ROUGHLY);
            if (known == null) {
                known = parser.parse(new ByteArrayInputStream(bytes));
                byLength.put(bytes.length / ROUGHLY, known);
            }
            return known;
        }
    }

    /** Reads all but SMTPLast, which it makes up. */
    static final class MakesUpSmtpLast extends SmtpLastOnly {
        private final Random random = new Random(26);

        @Override
        @Nullable Value smtpLast(Element block) {
            return random.nextBoolean() ? ON : OFF;
        }
    }

    /** Reads all but SMTPLast, for which it reports the default. */
    static final class ReportsTheDefault extends SmtpLastOnly {
        @Override
        @Nullable Value smtpLast(Element block) {
            return OFF;
        }
    }

    /** Reads all but SMTPLast, which it never reports. */
    static final class ReportsNothing extends SmtpLastOnly {
        @Override
        @Nullable Value smtpLast(Element block) {
            return null;
        }
    }

    /** Reads all but SMTPLast, which it flags as invalid whatever it says. */
    static final class FlagsEverything extends SmtpLastOnly {
        @Override
        @Nullable Value smtpLast(Element block) {
            return findSmtpLast(block).isEmpty() ? whenAbsent(block) : new Value.Invalid(null);
        }
    }
}
