package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Something that does not read what it answers about.
 *
 * @param name what it does, in a few words
 * @param parser makes it
 * @param harmless the ids of the requirements that it proves all the same, because its one answer is right
 */
record TrivialParser(String name, Supplier<AutodiscoverParser> parser, Set<String> harmless) {

    /** Right by its one answer: off is off, and absence is off. */
    private static final Set<String> ABOUT_OFF = Set.of("POX-SMTPLAST-002", "POX-SMTPLAST-003");

    /** It tells absence from presence, and absence is off. */
    private static final Set<String> ABOUT_ABSENCE = Set.of("POX-SMTPLAST-003");

    static List<TrivialParser> all() {
        return List.of(
                new TrivialParser("accepts everything", TrivialParsers.AcceptsEverything::new, Set.of()),
                new TrivialParser("rejects everything", TrivialParsers.RejectsEverything::new, Set.of()),
                new TrivialParser("says the same of everything", TrivialParsers.SaysTheSameOfEverything::new, Set.of()),
                new TrivialParser("repeats its last answer", TrivialParsers.RepeatsTheLastAnswer::new, Set.of()),
                new TrivialParser("stays with its first answer", TrivialParsers.StaysWithTheFirstAnswer::new, Set.of()),
                new TrivialParser("answers at random", TrivialParsers.AnswersAtRandom::new, Set.of()),
                new TrivialParser("never reports it", TrivialParsers.ReportsNothing::new, Set.of()),
                new TrivialParser("reports the default", TrivialParsers.ReportsTheDefault::new, ABOUT_OFF),
                new TrivialParser("flags every value as invalid", TrivialParsers.FlagsEverything::new, ABOUT_ABSENCE));
    }

    @Override
    public String toString() {
        return name;
    }
}
