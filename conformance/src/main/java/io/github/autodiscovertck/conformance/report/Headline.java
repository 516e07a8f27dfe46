package io.github.autodiscovertck.conformance.report;

import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.conformance.spi.ParserDescription;

/** Says in one line what is being run against which implementation. */
public final class Headline {

    private static final int MOST_CHARACTERS = 60;

    private Headline() {}

    /** {@return the line} */
    public static String of(ParserDescription description, Plan plan, int requirements) {
        return String.format(
                "Certifying %s: %d requirement%s, %,d generated documents each, seed %s",
                name(description), requirements, requirements == 1 ? "" : "s", plan.tries(), plan.seedText());
    }

    /** {@return name, version and language of an implementation, fit for a console} */
    static String name(ParserDescription description) {
        return visible(description.name()) + " " + visible(description.version()) + " ("
                + visible(description.language()) + ")";
    }

    private static String visible(String text) {
        return VisibleText.line(text, MOST_CHARACTERS);
    }
}
