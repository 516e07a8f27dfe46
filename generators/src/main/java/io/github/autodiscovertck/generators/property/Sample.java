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
 * One generated case together with what it takes to make it smaller.
 *
 * <p>Not safe for use by several threads.
 */
public final class Sample {

    /** Stands between the id of a requirement and the number of a sample in the id of a case. */
    public static final char SEPARATOR = '~';

    private final String id;
    private final CaseProperty property;
    private final SampleParameters recipe;
    private final DocumentWriter writer;

    Sample(String id, CaseProperty property, SampleParameters recipe, DocumentWriter writer) {
        this.id = id;
        this.property = property;
        this.recipe = recipe;
        this.writer = writer;
    }

    /** {@return the case: its bytes, and what may come of them} */
    public ConformanceCase toCase() {
        return toCase(id, recipe.variant().spec().apply(new VariantContext(recipe)));
    }

    /** {@return the variant that it is one of} */
    public Variant variant() {
        return recipe.variant();
    }

    /** {@return the samples one step smaller than this one, the boldest steps first} */
    public List<Sample> shrinks() {
        return recipe.shrinks().stream()
                .map(smaller -> new Sample(id, property, smaller, writer))
                .toList();
    }

    /** {@return how much the sample holds that could be left out} */
    public int size() {
        return recipe.size();
    }

    @Override
    public String toString() {
        ConformanceCase made = toCase();
        return made.id() + " (" + recipe.variant().trait() + ")\n"
                + new String(made.document(), StandardCharsets.UTF_8);
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
        BlockPosition place = recipe.variant().shape().place() == BlockPosition.NOWHERE
                ? BlockPosition.NOWHERE
                : recipe.response().place();
        return new BlockSurroundings(place, recipe.response().hasUser())
                .traits(recipe.variant().trait());
    }

    private byte[] write(XmlDocument document) {
        return writer.writeIndented(document);
    }
}
