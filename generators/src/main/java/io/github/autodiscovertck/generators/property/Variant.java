package io.github.autodiscovertck.generators.property;

import io.github.autodiscovertck.generators.response.ResponseProfile;
import io.github.autodiscovertck.generators.response.ResponseShape;
import io.github.autodiscovertck.generators.response.ResponseShape.BlockPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * One way in which the documents of a property differ from a plain one. Each variant is drawn equally often, and a
 * requirement is proven only if each of them was judged, at each place where it can stand.
 *
 * @param trait names it in reports, such as {@code white space: tab behind on}
 * @param shape what it needs of the response
 * @param draft makes the document and says what is expected of it
 */
public record Variant(String trait, ResponseShape shape, Function<VariantContext, CaseSpec> spec) {

    public Variant {
        Objects.requireNonNull(trait);
        Objects.requireNonNull(shape);
        Objects.requireNonNull(spec);
    }

    Variant withSmtpLastOn() {
        return new Variant(trait, shape.withOn(), spec);
    }

    Variant within(ResponseProfile profile, boolean anyTarget) {
        return new Variant(trait, shape.within(profile, anyTarget), spec);
    }

    /** {@return the traits that its samples have, for each of the circumstances that they are drawn in} */
    public List<List<String>> traits() {
        return circumstances().stream()
                .map(circumstance -> circumstance.traits(trait))
                .toList();
    }

    /** {@return the circumstances that its samples are drawn in, one after the other} */
    List<BlockSurroundings> circumstances() {
        List<BlockSurroundings> all = circumstances(shape.places());
        List<BlockSurroundings> fitting = all.stream()
                .filter(circumstance -> shape.profile().allowsUser(circumstance.withUser()))
                .toList();
        return fitting.isEmpty() ? all : fitting;
    }

    /** Place and User take turns, so that half of the list already has each of them. */
    private static List<BlockSurroundings> circumstances(List<BlockPosition> places) {
        List<BlockSurroundings> all = new ArrayList<>(2 * places.size());
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < places.size(); i++) {
                all.add(new BlockSurroundings(places.get(i), (i + pass) % 2 == 0));
            }
        }
        return places.equals(List.of(BlockPosition.NOWHERE)) ? all.subList(0, 1) : all;
    }

    /**
     * What surrounds the block that a variant is about.
     *
     * @param place where it stands among the others
     * @param withUser whether the response has a User
     */
    record BlockSurroundings(BlockPosition place, boolean withUser) {

        List<String> traits(String variant) {
            return place == BlockPosition.NOWHERE
                    ? List.of(variant)
                    : List.of(variant, place.toString(), withUser ? "with User" : "without User");
        }
    }
}
