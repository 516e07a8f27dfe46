package io.github.autodiscovertck.generators.response;

import java.util.List;

/**
 * What a property needs of the response that it changes: the Type of the block under test, its position, and the number
 * of blocks.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param targetTypes the Types that the block under test may have
 * @param fewest the smallest number of blocks, from 1
 * @param most the largest number of blocks, up to 6
 * @param place the position of the block under test
 * @param withSmtpLastOn whether SMTPLast is on in the block under test, if that is an SMTP block
 * @param profile what all documents for the implementation have in common
 * @param substituted whether the block under test has another Type than the property asks for, because the profile does
 *     not allow that Type
 */
public record ResponseShape(
        List<String> targetTypes,
        int fewest,
        int most,
        BlockPosition place,
        boolean withSmtpLastOn,
        ResponseProfile profile,
        boolean substituted) {

    /** The position of the block under test among the other blocks. */
    public enum BlockPosition {
        /** Any position. */
        ANY("at any place"),
        /** No other blocks. */
        ONLY("the only block"),
        /** Before all other blocks. */
        FIRST("in front of other blocks"),
        /** After at least one other block. */
        LATER("behind other blocks"),
        /** The property creates its own response. */
        NOWHERE("in a response of its own");

        private final String description;

        BlockPosition(String description) {
            this.description = description;
        }

        @Override
        public String toString() {
            return description;
        }
    }

    private static final int MOST_WHEN_NOT_ALONE = 3;

    /** An SMTP block, alone or with others. */
    public static final ResponseShape SMTP = of("SMTP");

    /** An SMTP block without others. */
    public static final ResponseShape ONLY_SMTP = new ResponseShape(List.of("SMTP"), 1, 1, BlockPosition.ONLY);

    /** An SMTP block before others. */
    public static final ResponseShape SMTP_FIRST = new ResponseShape(List.of("SMTP"), 2, 4, BlockPosition.FIRST);

    /** An SMTP block after others. */
    public static final ResponseShape SMTP_LATER = new ResponseShape(List.of("SMTP"), 2, 4, BlockPosition.LATER);

    /** The generated response is not used. */
    public static final ResponseShape NONE = new ResponseShape(List.of("SMTP"), 1, 1, BlockPosition.NOWHERE);

    public ResponseShape {
        targetTypes = List.copyOf(targetTypes);
    }

    /** Creates a shape for any implementation, without SMTPLast in the block under test. */
    public ResponseShape(List<String> targetTypes, int fewest, int most, BlockPosition place) {
        this(targetTypes, fewest, most, place, false, ResponseProfile.ANY, false);
    }

    /** {@return a block of one of these Types, alone or with others} */
    public static ResponseShape of(String... types) {
        return new ResponseShape(List.of(types), 1, 4, BlockPosition.ANY);
    }

    /** {@return a block of this Type with at least one other} */
    public static ResponseShape among(String type) {
        return new ResponseShape(List.of(type), 2, 4, BlockPosition.ANY);
    }

    /** {@return the possible positions of the block, the simplest first; without {@link BlockPosition#ANY}} */
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
    public ResponseShape at(BlockPosition newPlace) {
        return switch (newPlace) {
            case ANY -> this;
            case NOWHERE -> this;
            case ONLY -> new ResponseShape(targetTypes, 1, 1, newPlace, withSmtpLastOn, profile, substituted);
            case FIRST, LATER ->
                new ResponseShape(
                        targetTypes, Math.max(2, fewest), most, newPlace, withSmtpLastOn, profile, substituted);
        };
    }

    /**
     * {@return this shape for an implementation with this profile} A profile that excludes every document of the shape
     * is ignored: then the shape itself is what the property tests.
     *
     * @param newProfile what its documents have in common
     * @param anyTarget whether the block under test may get another Type if the profile allows none of the shape's
     *     Types; for properties about whole documents
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
                ? new ResponseShape(
                        types, 2, MOST_WHEN_NOT_ALONE, BlockPosition.ANY, withSmtpLastOn, newProfile, substitutes)
                : new ResponseShape(types, fewest, most, place, withSmtpLastOn, newProfile, substitutes);
    }

    /** {@return this shape with SMTPLast on in the block under test, if that is an SMTP block} */
    public ResponseShape withOn() {
        return new ResponseShape(targetTypes, fewest, most, place, true, profile, substituted);
    }

    /** {@return the position of a block} */
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
