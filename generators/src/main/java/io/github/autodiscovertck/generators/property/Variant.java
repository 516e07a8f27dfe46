package io.github.autodiscovertck.generators.property;

import io.github.autodiscovertck.generators.response.ResponseShape;
import java.util.Objects;
import java.util.function.Function;

/**
 * One way in which the documents of a property differ from a plain one. Each variant is drawn equally often, and a
 * requirement is proven only if each of them was judged.
 *
 * @param trait names it in reports, such as {@code white space: tab behind on}
 * @param shape what it needs of the response
 * @param draft makes the document and says what is expected of it
 */
public record Variant(String trait, ResponseShape shape, Function<Scene, Draft> draft) {

    public Variant {
        Objects.requireNonNull(trait);
        Objects.requireNonNull(shape);
        Objects.requireNonNull(draft);
    }
}
