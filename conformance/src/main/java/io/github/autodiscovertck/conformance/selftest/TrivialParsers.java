package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.spi.DocumentRejectedException;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Implementations that do not read SMTPLast at all. */
final class TrivialParsers {

    private static final Reading ALWAYS =
            Reading.of(response -> response.group("Account", account -> account.text("Action", "settings")
                    .group("Protocol", block -> block.text("Type", "SMTP").onOff("SMTPLast", false))));

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

    /** Reads all but SMTPLast, which it makes up. */
    static final class AnswersAtRandom extends DomParser {
        private final Random random = new Random(26);

        @Override
        @Nullable Value smtpLast(Element block) {
            return random.nextBoolean() ? ON : OFF;
        }
    }

    /** Reads all but SMTPLast, for which it reports the default. */
    static final class ReportsTheDefault extends DomParser {
        @Override
        @Nullable Value smtpLast(Element block) {
            return OFF;
        }
    }

    /** Reads all but SMTPLast, which it never reports. */
    static final class ReportsNothing extends DomParser {
        @Override
        @Nullable Value smtpLast(Element block) {
            return null;
        }
    }

    /** Reads all but SMTPLast, which it flags as invalid whatever it says. */
    static final class FlagsEverything extends DomParser {
        @Override
        @Nullable Value smtpLast(Element block) {
            return findSmtpLast(block).isEmpty() ? whenAbsent(block) : new Value.Invalid(null);
        }
    }
}
