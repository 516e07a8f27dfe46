package io.github.autodiscovertck.conformance.selftest;

import java.util.Set;

/** A choice that the sources leave to a parser. A correct parser may make any of them, alone or with others. */
enum Choice {
    COMPARES_CASE("compares letter case"),
    KEEPS_SPACE("trims nothing"),
    LAST_WINS("takes the last of repeated elements"),
    REFUSES_INVALID("refuses invalid values"),
    LEAVES_INVALID_OUT("leaves invalid values out"),
    EMPTY_IS_ABSENT("takes empty texts for absent"),
    UTF8_ONLY("reads UTF-8 only"),
    SMALL_ONLY("reads 16 KiB and no more"),
    REFUSES_INSTRUCTIONS("refuses processing instructions", "POX-DOC-023"),
    ACCEPTS_DOCTYPE("accepts a DOCTYPE", "POX-SEC-004"),
    MISSING_ACTION_IS_SETTINGS("takes a missing Action for settings"),
    ACTION_IN_ANY_CASE("knows Action in any letter case"),
    ONE_ANSWER("refuses a second Account or Response"),
    DROPS_UNTYPED("drops blocks without Type"),
    REFUSES_UNTYPED("refuses blocks without Type"),
    FOLDS_TYPE("folds Type"),
    ZEROS("has zero values for what is absent"),
    NO_DEFAULTS("has no defaults");

    private final String words;
    private final Set<String> deviations;

    Choice(String words, String... deviations) {
        this.words = words;
        this.deviations = Set.of(deviations);
    }

    /** {@return the ids of the optional requirements that a parser with this choice does not fulfil} */
    Set<String> deviations() {
        return deviations;
    }

    @Override
    public String toString() {
        return words;
    }
}
