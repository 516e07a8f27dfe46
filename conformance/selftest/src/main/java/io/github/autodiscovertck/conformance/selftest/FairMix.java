package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Builds a correct parser from three parts: one that reads, habits that change the reading, and claims.
 *
 * @param words its name in reports
 * @param parser creates the parser that reads
 * @param habits changes the reading
 * @param claims adds claims to those of the parser that reads
 * @param deviations the ids of the optional requirements that it does not fulfil
 */
record FairMix(
        String words,
        Supplier<? extends AutodiscoverParser> parser,
        Habit habits,
        UnaryOperator<ParserDescription.Builder> claims,
        Set<String> deviations) {

    /** {@return a parser with these choices} */
    static FairMix of(Choice... choices) {
        Set<Choice> all = EnumSet.noneOf(Choice.class);
        all.addAll(Arrays.asList(choices));
        Set<String> deviations = new TreeSet<>();
        all.forEach(choice -> deviations.addAll(choice.deviations()));
        boolean zeros = all.contains(Choice.ZEROS);
        boolean defaults = !zeros && !all.contains(Choice.NO_DEFAULTS);
        return new FairMix(
                all.stream().map(Choice::toString).collect(Collectors.joining(", ")),
                () -> new ChoosyParser(all),
                read -> read,
                claims -> claims.appliesDefaults(defaults).zeroForAbsent(zeros),
                deviations);
    }

    /** {@return a mix on another parser, which applies no defaults} */
    static FairMix of(String words, Supplier<? extends AutodiscoverParser> parser, String... deviations) {
        return new FairMix(words, parser, read -> read, claims -> claims, Set.of(deviations));
    }

    /** {@return this mix with one more habit} */
    FairMix with(String more, Habit habit) {
        return new FairMix(and(more), parser, habits.and(habit), claims, deviations);
    }

    /** {@return this mix with one more claim} */
    FairMix claiming(UnaryOperator<ParserDescription.Builder> claim) {
        return new FairMix(words, parser, habits, all -> claim.apply(claims.apply(all)), deviations);
    }

    /** {@return this mix, which reports only these addresses} */
    FairMix reporting(String more, String... addresses) {
        return with("reports " + more + " alone", read -> read).claiming(all -> all.reports(addresses));
    }

    private String and(String more) {
        return words.isEmpty() ? more : words + ", " + more;
    }

    FairParser toParser() {
        return new FairParser(
                words, () -> new HabitualParser(description(), parser.get(), habits), deviations, Set.of());
    }

    private ParserDescription description() {
        String[] reports = parser.get().describe().reports().toArray(String[]::new);
        return claims.apply(ParserDescription.builder("mix").version("1").reports(reports))
                .build();
    }
}
