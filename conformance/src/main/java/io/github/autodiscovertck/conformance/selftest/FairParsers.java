package io.github.autodiscovertck.conformance.selftest;

import java.util.List;
import java.util.stream.Stream;

/** Lists the fair parsers: each is right, and goes its own way where it may. */
final class FairParsers {

    private FairParsers() {}

    static List<FairParser> all() {
        return Stream.of(
                        FairValues.all(),
                        FairOtherValues.all(),
                        FairForms.all(),
                        FairShapes.all(),
                        FairSpellings.all(),
                        FairRefusals.all(),
                        FairStructures.all(),
                        FairOutcomes.all(),
                        FairSafety.all(),
                        FairDelivery.all())
                .flatMap(List::stream)
                .toList();
    }
}
