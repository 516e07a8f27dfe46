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
 * @param sayingOn whether that block says that SMTPLast is on, if it is SMTP
 * @param profile what all documents for an implementation have in common
 * @param substituted whether the block has another Type than the property asks for, as the implementation has no use for
 *     that Type
 */
public record ResponseShape(
        List<String> targetTypes,
        int fewest,
        int most,
        BlockPosition place,
        boolean withSmtpLastOn,
        ResponseProfile profile,
        boolean substituted) {

    /** Where the block that a property is about stands among the others. */
    public enum BlockPosition {
        /** At any place. */
        ANY("at any place"),
        /** Without others. */
        ONLY("the only block"),
        /** In front of all others. */
        FIRST("in front of other blocks"),
        /** Behind at least one other. */
        LATER("behind other blocks"),
        /** The property makes a response of its own. */
        NOWHERE("in a response of its own");

        private final String words;

        BlockPosition(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    private static final int MOST_BESIDE = 3;

    /** An SMTP block, alone or among others. */
    public static final ResponseShape SMTP = of("SMTP");

    /** An SMTP block and nothing else. */
    public static final ResponseShape ONLY_SMTP = new ResponseShape(List.of("SMTP"), 1, 1, BlockPosition.ONLY);

    /** An SMTP block in front of others. */
    public static final ResponseShape SMTP_FIRST = new ResponseShape(List.of("SMTP"), 2, 4, BlockPosition.FIRST);

    /** An SMTP block behind others. */
    public static final ResponseShape SMTP_LATER = new ResponseShape(List.of("SMTP"), 2, 4, BlockPosition.LATER);

    /** No block of the drawn response is used. */
    public static final ResponseShape NONE = new ResponseShape(List.of("SMTP"), 1, 1, BlockPosition.NOWHERE);

    public ResponseShape {
        targetTypes = List.copyOf(targetTypes);
    }

    /** Makes a shape whose block in question has no SMTPLast. */
    public ResponseShape(List<String> targetTypes, int fewest, int most, BlockPosition place) {
        this(targetTypes, fewest, most, place, false, ResponseProfile.ANY, false);
    }

    /** {@return a block of one of these Types, alone or among others} */
    public static ResponseShape of(String... types) {
        return new ResponseShape(List.of(types), 1, 4, BlockPosition.ANY);
    }

    /** {@return a block of this Type beside at least one other} */
    public static ResponseShape among(String type) {
        return new ResponseShape(List.of(type), 2, 4, BlockPosition.ANY);
    }

    /** {@return the places that the block may stand at, the simplest first; without {@link BlockPosition#ANY}} */
    public List<BlockPosition> places() {
        List<BlockPosition> all = allPlaces();
        List<BlockPosition> fitting = all.stream().filter(profile::allows).toList();
        return fitting.isEmpty() ? all : fitting;
    }

    private List<BlockPosition> allPlaces() {
        if (place != BlockPosition.ANY) {
            return List.of(place);
        }
        boolean alone = fewest == 1;
        boolean among = most > 1;
        return alone && among
                ? List.of(BlockPosition.ONLY, BlockPosition.FIRST, BlockPosition.LATER)
                : alone
                        ? List.of(BlockPosition.ONLY)
                        : among ? List.of(BlockPosition.FIRST, BlockPosition.LATER) : List.of();
    }

    /** {@return this shape with the block at one of its {@link #places()}} */
    public ResponseShape at(BlockPosition one) {
        return switch (one) {
            case ANY -> this;
            case NOWHERE -> this;
            case ONLY -> new ResponseShape(targetTypes, 1, 1, one, withSmtpLastOn, profile, substituted);
            case FIRST, LATER ->
                new ResponseShape(targetTypes, Math.max(2, fewest), most, one, withSmtpLastOn, profile, substituted);
        };
    }

    /**
     * {@return this shape, for an implementation with this profile} A profile that leaves nothing of a shape is not
     * applied to it: then the shape itself is what the property is about.
     *
     * @param newProfile what its documents have in common
     * @param anyTarget whether the block may have another Type than the property asks for, if the profile has none of
     *     those: for properties about whole documents
     */
    public ResponseShape within(ResponseProfile newProfile, boolean anyTarget) {
        List<String> common =
                targetTypes.stream().filter(newProfile::isTargetType).toList();
        boolean substitutes = common.isEmpty() && anyTarget;
        List<String> types = substitutes ? newProfile.usualTypes() : common.isEmpty() ? targetTypes : common;
        if (place == BlockPosition.NOWHERE) {
            int blocks = newProfile.allows(BlockPosition.ONLY) ? 1 : 2;
            return new ResponseShape(types, blocks, blocks, place, withSmtpLastOn, newProfile, substitutes);
        }
        return place == BlockPosition.ONLY && !newProfile.allows(BlockPosition.ONLY)
                ? new ResponseShape(types, 2, MOST_BESIDE, BlockPosition.ANY, withSmtpLastOn, newProfile, substitutes)
                : new ResponseShape(types, fewest, most, place, withSmtpLastOn, newProfile, substitutes);
    }

    /** {@return this shape with a block that says that SMTPLast is on, if it is SMTP} */
    public ResponseShape withOn() {
        return new ResponseShape(targetTypes, fewest, most, place, true, profile, substituted);
    }

    /** {@return the place of a block} */
    static BlockPosition placeOf(int target, int blocks) {
        if (blocks == 1) {
            return BlockPosition.ONLY;
        }
        return target == 0 ? BlockPosition.FIRST : BlockPosition.LATER;
    }

    /** {@return whether a response still has this shape} */
    boolean fits(int blocks, int target, String targetType) {
        return blocks >= fewest
                && targetTypes.contains(targetType)
                && (place != BlockPosition.LATER || target > 0)
                && (place != BlockPosition.FIRST || target == 0);
    }
}
