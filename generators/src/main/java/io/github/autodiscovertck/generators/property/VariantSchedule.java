package io.github.autodiscovertck.generators.property;

import io.github.autodiscovertck.generators.property.Variant.BlockSurroundings;
import io.github.autodiscovertck.generators.response.ResponseShape;
import io.github.autodiscovertck.generators.response.SettingsGenerator;
import io.github.autodiscovertck.generators.response.SettingsGenerator.Drawn;
import java.util.List;
import java.util.Random;

/**
 * The order in which the samples of a property are drawn: its variants take turns, and each of them goes through its
 * circumstances.
 *
 * <p>Immutable and safe for use by several threads.
 */
final class VariantSchedule {

    private static final int DETAILS = 1 << 12;

    private final List<List<Turn>> ofVariants;

    private record Turn(Variant variant, ResponseShape shape, boolean withUser) {}

    VariantSchedule(List<Variant> variants) {
        ofVariants = variants.stream().map(VariantSchedule::of).toList();
    }

    private static List<Turn> of(Variant variant) {
        return variant.circumstances().stream()
                .map(circumstance -> turn(variant, circumstance))
                .toList();
    }

    private static Turn turn(Variant variant, BlockSurroundings circumstance) {
        return new Turn(variant, variant.shape().at(circumstance.place()), circumstance.withUser());
    }

    /**
     * {@return the recipe of one sample, the same for the same numbers on every machine}
     *
     * @param index decides the variant and its circumstances; the rest is drawn
     * @param random where every choice comes from
     */
    SampleParameters draw(int index, Random random) {
        List<Turn> turns = ofVariants.get(Math.floorMod(index, ofVariants.size()));
        Turn turn = turns.get(Math.floorMod(Math.floorDiv(index, ofVariants.size()), turns.size()));
        boolean on = random.nextBoolean();
        int detail = random.nextInt(DETAILS);
        Drawn response = SettingsGenerator.settings(turn.shape(), turn.withUser(), random);
        return new SampleParameters(turn.variant(), on, detail, response);
    }
}
