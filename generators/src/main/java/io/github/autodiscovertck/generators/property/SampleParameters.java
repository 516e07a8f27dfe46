package io.github.autodiscovertck.generators.property;

import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.response.ResponseShrinks;
import io.github.autodiscovertck.generators.response.SettingsGenerator.Drawn;
import java.util.ArrayList;
import java.util.List;

/**
 * The random choices behind one sample. They alone determine the sample, so it can be regenerated and shrunk.
 *
 * @param variant the variant of the property
 * @param on the value of SMTPLast if the variant does not set it
 * @param detail a number from 0 for any other choice that a variant makes; 0 is the simplest
 * @param response the reading of the response, apart from what the property is about
 */
public record SampleParameters(Variant variant, boolean on, int detail, Drawn response) {

    /** {@return the parameters one step smaller than these, the largest steps first} */
    List<SampleParameters> shrinks() {
        List<SampleParameters> smaller = new ArrayList<>();
        for (Drawn smallerResponse : ResponseShrinks.of(response, variant.shape())) {
            smaller.add(new SampleParameters(variant, on, detail, smallerResponse));
        }
        if (detail > 0) {
            smaller.add(new SampleParameters(variant, on, 0, response));
        }
        if (detail > 1) {
            smaller.add(new SampleParameters(variant, on, detail / 2, response));
        }
        return smaller;
    }

    /** {@return the number of values in the response plus the variant's own detail} */
    int size() {
        int size = detail;
        for (Group block : Blocks.of(response.reading())) {
            size += 1 + block.members().size();
        }
        return size + response.reading().response().members().size();
    }
}
