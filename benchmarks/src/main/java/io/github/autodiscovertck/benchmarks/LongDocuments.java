package io.github.autodiscovertck.benchmarks;

import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Sampler;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.response.ResponseShape;
import io.github.autodiscovertck.generators.response.ResponseShape.BlockPosition;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The longest responses that properties start from: about 1,900 bytes, with a block of every Type. The expectation is
 * only that they are accepted, so generating one means generating the reading, its tree and its bytes.
 */
final class LongDocuments {

    static final int COUNT = 1_000;

    private static final int BLOCKS = 6;
    private static final ResponseShape SHAPE = new ResponseShape(List.of("SMTP"), BLOCKS, BLOCKS, BlockPosition.ANY);

    private final Sampler sampler = CaseProperty.of(
                    "a block of every Type", new Variant("settings", SHAPE, scene -> CaseSpec.mustAccept(scene.absent())))
            .sampler();

    /** {@return the document with this number, generated on each call} */
    byte[] make(int number) {
        return sampler.sample(Plan.DEFAULT_SEED, number).toCase().document();
    }

    static List<byte[]> all() {
        LongDocuments documents = new LongDocuments();
        return IntStream.range(0, COUNT).mapToObj(documents::make).toList();
    }
}
