package io.github.autodiscovertck.generators.property;

import io.github.autodiscovertck.generators.response.ResponseProfile;
import io.github.autodiscovertck.generators.response.ResponseShape;
import io.github.autodiscovertck.generators.response.ResponseShape.BlockPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * One way in which the documents of a property differ from a plain one. Each variant is sampled equally often. A
 * requirement is proven only if each of its variants was judged at each of its positions.
 *
 * @param trait its name in reports, such as {@code white space: tab behind on}
 * @param shape the shape of the response that it needs
 * @param spec creates the document and its expectation
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

    /** {@return the traits of its samples, one list for each of its surroundings} */
    public List<List<String>> traits() {
        return surroundings().stream().map(one -> one.traits(trait)).toList();
    }

    /** {@return the surroundings in which it is sampled, in order} */
    List<BlockSurroundings> surroundings() {
        List<BlockSurroundings> all = surroundings(shape.places());
        List<BlockSurroundings> fitting = all.stream()
                .filter(one -> shape.profile().allowsUser(one.withUser()))
                .toList();
        return fitting.isEmpty() ? all : fitting;
    }

    /** Alternates User along with the position, so that half of the list already covers each value of both. */
    private static List<BlockSurroundings> surroundings(List<BlockPosition> places) {
        List<BlockSurroundings> all = new ArrayList<>(2 * places.size());
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < places.size(); i++) {
                all.add(new BlockSurroundings(places.get(i), (i + pass) % 2 == 0));
            }
        }
        return places.equals(List.of(BlockPosition.NOWHERE)) ? all.subList(0, 1) : all;
    }

    /**
     * The surroundings of the block under test.
     *
     * @param place its position among the other blocks
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
