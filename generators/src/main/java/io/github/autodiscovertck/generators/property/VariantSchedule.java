package io.github.autodiscovertck.generators.property;

import io.github.autodiscovertck.generators.property.Variant.BlockSurroundings;
import io.github.autodiscovertck.generators.response.ResponseShape;
import io.github.autodiscovertck.generators.response.SettingsGenerator;
import io.github.autodiscovertck.generators.response.SettingsGenerator.Drawn;
import java.util.List;
import java.util.Random;

/**
 * The order in which the samples of a property are generated: its variants alternate, and each variant cycles through
 * its surroundings.
 *
 * <p>Immutable and safe for use by several threads.
 */
final class VariantSchedule {

    private static final int DETAILS = 1 << 12;

    private final List<List<Slot>> slotsByVariant;

    private record Slot(Variant variant, ResponseShape shape, boolean withUser) {}

    VariantSchedule(List<Variant> variants) {
        slotsByVariant = variants.stream().map(VariantSchedule::of).toList();
    }

    private static List<Slot> of(Variant variant) {
        return variant.surroundings().stream()
                .map(surroundings -> slot(variant, surroundings))
                .toList();
    }

    private static Slot slot(Variant variant, BlockSurroundings surroundings) {
        return new Slot(variant, variant.shape().at(surroundings.place()), surroundings.withUser());
    }

    /**
     * {@return the parameters of one sample; the same for the same numbers on every machine}
     *
     * @param index determines the variant and its surroundings; everything else is random
     * @param random the random source for every other choice
     */
    SampleParameters draw(int index, Random random) {
        List<Slot> slots = slotsByVariant.get(Math.floorMod(index, slotsByVariant.size()));
        Slot slot = slots.get(Math.floorMod(Math.floorDiv(index, slotsByVariant.size()), slots.size()));
        boolean on = random.nextBoolean();
        int detail = random.nextInt(DETAILS);
        Drawn response = SettingsGenerator.settings(slot.shape(), slot.withUser(), random);
        return new SampleParameters(slot.variant(), on, detail, response);
    }
}
