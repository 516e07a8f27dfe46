package io.github.autodiscovertck.generators.property;

import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.ScaledDocument;
import io.github.autodiscovertck.core.expectation.Twin;
import io.github.autodiscovertck.core.tree.DocumentWriter;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.generators.property.Variant.BlockSurroundings;
import io.github.autodiscovertck.generators.response.ResponseShape.BlockPosition;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One generated case, and the parameters needed to shrink it.
 *
 * <p>Not safe for use by several threads.
 */
public final class Sample {

    /** Separates the requirement id from the sample number in the id of a case. */
    public static final char SEPARATOR = '~';

    private final String id;
    private final CaseProperty property;
    private final SampleParameters parameters;
    private final DocumentWriter writer;

    Sample(String id, CaseProperty property, SampleParameters parameters, DocumentWriter writer) {
        this.id = id;
        this.property = property;
        this.parameters = parameters;
        this.writer = writer;
    }

    /** {@return the case: its bytes and its expectation} */
    public ConformanceCase toCase() {
        return toCase(id, parameters.variant().spec().apply(new VariantContext(parameters)));
    }

    /** {@return the variant that generated this sample} */
    public Variant variant() {
        return parameters.variant();
    }

    /** {@return the samples one step smaller than this one, the largest steps first} */
    public List<Sample> shrinks() {
        return parameters.shrinks().stream()
                .map(smaller -> new Sample(id, property, smaller, writer))
                .toList();
    }

    /** {@return the number of things that could be left out of this sample} */
    public int size() {
        return parameters.size();
    }

    @Override
    public String toString() {
        ConformanceCase generated = toCase();
        return generated.id() + " (" + parameters.variant().trait() + ")\n"
                + new String(generated.document(), StandardCharsets.UTF_8);
    }

    private ConformanceCase toCase(String name, CaseSpec spec) {
        Supplier<CaseSpec> twin = spec.twin();
        return new ConformanceCase(
                name,
                property.requirement(),
                write(spec.document()),
                spec.expectation(),
                twin == null ? null : new Twin(spec.relation(), () -> toCase(name + "/twin", twin.get())),
                spec.preceding().stream().map(this::write).toList(),
                spec.repeated(),
                traits(),
                spec.observation(),
                growth(spec.growth()),
                spec.delivery());
    }

    private @Nullable ScaledDocument growth(CaseSpec.@Nullable Growing growing) {
        return growing == null
                ? null
                : new ScaledDocument(
                        growing.sizes(),
                        growing.free(),
                        size -> write(growing.source().apply(size)));
    }

    private List<String> traits() {
        BlockPosition place = parameters.variant().shape().place() == BlockPosition.NOWHERE
                ? BlockPosition.NOWHERE
                : parameters.response().place();
        return new BlockSurroundings(place, parameters.response().hasUser())
                .traits(parameters.variant().trait());
    }

    private byte[] write(XmlDocument document) {
        return writer.writeIndented(document);
    }
}
