package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Something that does not read what it answers about.
 *
 * @param name what it does, in a few words
 * @param parser makes it
 * @param harmless the ids of the requirements that it proves all the same, because its one answer is right
 */
record TrivialParser(String name, Supplier<AutodiscoverParser> parser, Set<String> harmless) {

    /** It tells absence from presence, and absence is off; it finds the blocks. */
    private static final Set<String> ABOUT_ABSENCE = Set.of(
            "POX-SMTPLAST-003",
            "POX-ACT-009",
            "POX-STR-002",
            "POX-STR-003",
            "POX-STR-010",
            "POX-STR-014",
            "POX-ACT-010",
            "POX-DEF-002",
            "POX-DEF-003",
            "POX-DOC-017",
            "POX-ONOFF-010",
            "POX-STR-007",
            "POX-STR-008");

    /** Nothing is proven unless something was read. */
    static final Set<String> NOTHING_READ = Set.of();

    /** Right by its one answer: off is off, and absence is off; it finds the blocks. */
    private static final Set<String> ABOUT_OFF = with(ABOUT_ABSENCE, "POX-SMTPLAST-002");

    static List<TrivialParser> all() {
        return List.of(
                new TrivialParser("accepts everything", TrivialParsers.AcceptsEverything::new, Set.of()),
                new TrivialParser("rejects everything", TrivialParsers.RejectsEverything::new, Set.of()),
                new TrivialParser("crashes on everything", TrivialParsers.CrashesOnEverything::new, Set.of()),
                new TrivialParser("says the same of everything", TrivialParsers.SaysTheSameOfEverything::new, Set.of()),
                new TrivialParser("repeats its last answer", TrivialParsers.RepeatsTheLastAnswer::new, Set.of()),
                new TrivialParser("stays with its first answer", TrivialParsers.StaysWithTheFirstAnswer::new, Set.of()),
                new TrivialParser("answers at random", TrivialParsers.AnswersAtRandom::new, Set.of()),
                new TrivialParser(
                        "answers by the length of the document", TrivialParsers.AnswersByLength::new, Set.of()),
                new TrivialParser("makes SMTPLast up", TrivialParsers.MakesUpSmtpLast::new, Set.of()),
                new TrivialParser("never reports SMTPLast", TrivialParsers.ReportsNothing::new, Set.of()),
                new TrivialParser("reports SMTPLast as off", TrivialParsers.ReportsTheDefault::new, ABOUT_OFF),
                new TrivialParser("flags SMTPLast as invalid", TrivialParsers.FlagsEverything::new, ABOUT_ABSENCE));
    }

    private static Set<String> with(Set<String> ids, String more) {
        Set<String> all = new TreeSet<>(ids);
        all.add(more);
        return Set.copyOf(all);
    }

    @Override
    public String toString() {
        return name;
    }
}
