package io.github.autodiscovertck.generators.property;

import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.response.ResponseShrinks;
import io.github.autodiscovertck.generators.response.SettingsGenerator.Drawn;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that was drawn for one sample. The sample is made from it and from nothing else, so that it can be made
 * again, and be made smaller.
 *
 * @param variant which variant of the property
 * @param on the value that SMTPLast has where the variant leaves it open
 * @param detail a number from 0 that a variant may use for what else it leaves open; 0 is the simplest
 * @param response what the response says apart from what the property is about
 */
public record SampleParameters(Variant variant, boolean on, int detail, Drawn response) {

    /** {@return the recipes one step smaller than this one, the boldest steps first} */
    List<SampleParameters> shrinks() {
        List<SampleParameters> smaller = new ArrayList<>();
        for (Drawn response : ResponseShrinks.of(response, variant.shape())) {
            smaller.add(new SampleParameters(variant, on, detail, response));
        }
        if (detail > 0) {
            smaller.add(new SampleParameters(variant, on, 0, response));
        }
        if (detail > 1) {
            smaller.add(new SampleParameters(variant, on, detail / 2, response));
        }
        return smaller;
    }

    /** {@return how many values the response says, and what the variant decided on top} */
    int size() {
        int size = detail;
        for (Group block : Blocks.of(response.reading())) {
            size += 1 + block.members().size();
        }
        return size + response.reading().response().members().size();
    }
}
