package io.github.autodiscovertck.generators.response;

import java.util.List;

/**
 * What a property needs of the response that it changes: which block it is about, and how many stand around it.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param targetTypes the Types that the block it is about may have
 * @param fewest the smallest number of blocks, from 1
 * @param most the largest number of blocks, up to 6
 * @param place where the block it is about stands
 */
public record ResponseShape(List<String> targetTypes, int fewest, int most, Place place) {

    /** Where the block that a property is about stands among the others. */
    public enum Place {
        /** At any place. */
        ANY,
        /** In front of all others. */
        FIRST,
        /** Behind at least one other. */
        LATER
    }

    /** An SMTP block, alone or among others. */
    public static final ResponseShape SMTP = of("SMTP");

    /** An SMTP block and nothing else. */
    public static final ResponseShape ONLY_SMTP = new ResponseShape(List.of("SMTP"), 1, 1, Place.ANY);

    /** An SMTP block in front of others. */
    public static final ResponseShape SMTP_FIRST = new ResponseShape(List.of("SMTP"), 2, 4, Place.FIRST);

    /** An SMTP block behind others. */
    public static final ResponseShape SMTP_LATER = new ResponseShape(List.of("SMTP"), 2, 4, Place.LATER);

    public ResponseShape {
        targetTypes = List.copyOf(targetTypes);
    }

    /** {@return a block of one of these Types, alone or among others} */
    public static ResponseShape of(String... types) {
        return new ResponseShape(List.of(types), 1, 4, Place.ANY);
    }

    /** {@return a block of this Type beside at least one other} */
    public static ResponseShape among(String type) {
        return new ResponseShape(List.of(type), 2, 4, Place.ANY);
    }

    /** {@return whether a response still has this shape} */
    boolean fits(int blocks, int target, String targetType) {
        return blocks >= fewest
                && targetTypes.contains(targetType)
                && (place != Place.LATER || target > 0)
                && (place != Place.FIRST || target == 0);
    }
}
