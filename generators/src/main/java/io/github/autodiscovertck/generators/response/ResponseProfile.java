package io.github.autodiscovertck.generators.response;

import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.generators.response.ResponseShape.BlockPosition;
import java.util.ArrayList;
import java.util.List;

/**
 * What the documents for one implementation have in common, beside what each of them is about. An implementation that
 * cannot read a plain document with one block, say, fails one requirement for it; all others are tried on documents that it can
 * read.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param reportedTypes the Types whose blocks the implementation reports; empty for every Type
 * @param readableTypes the Types that a document may have blocks of; empty for every Type
 * @param requiredTypes the Types that a document always has a block of
 * @param alwaysReported whether a document always has a block that the implementation reports
 * @param singleBlock whether a document may have one block only
 * @param severalBlocks whether a document may have several blocks
 * @param user whether a document has a User
 * @param redirects whether a document may be a redirect
 */
public record ResponseProfile(
        List<String> reportedTypes,
        List<String> readableTypes,
        List<String> requiredTypes,
        boolean alwaysReported,
        boolean singleBlock,
        boolean severalBlocks,
        User user,
        boolean redirects) {

    /** Whether a document has a User. */
    public enum User {
        /** Some have one, some have none. */
        EITHER,
        /** Each has one. */
        ALWAYS,
        /** None has one. */
        NEVER
    }

    /** Documents of every kind. */
    public static final ResponseProfile ANY =
            new ResponseProfile(List.of(), List.of(), List.of(), false, true, true, User.EITHER, true);

    public ResponseProfile {
        reportedTypes = List.copyOf(reportedTypes);
        readableTypes = List.copyOf(readableTypes);
        requiredTypes = List.copyOf(requiredTypes);
    }

    /** {@return documents of every kind for an implementation that reports the blocks of these Types; all if empty} */
    public static ResponseProfile reporting(List<String> types) {
        return new ResponseProfile(types, List.of(), List.of(), false, true, true, User.EITHER, true);
    }

    /** {@return this profile, whose documents have no block of this Type} */
    public ResponseProfile withoutType(String type) {
        List<String> types = new ArrayList<>(readableTypes.isEmpty() ? BlockShape.types() : readableTypes);
        types.remove(type);
        return new ResponseProfile(
                reportedTypes, types, requiredTypes, alwaysReported, singleBlock, severalBlocks, user, redirects);
    }

    /** {@return this profile, whose documents always have a block of this Type} */
    public ResponseProfile withRequired(String type) {
        List<String> types = new ArrayList<>(requiredTypes);
        types.add(type);
        return new ResponseProfile(
                reportedTypes, readableTypes, types, alwaysReported, singleBlock, severalBlocks, user, redirects);
    }

    /** {@return this profile, whose documents always have a block that the implementation reports} */
    public ResponseProfile withReportedBlock() {
        return new ResponseProfile(
                reportedTypes, readableTypes, requiredTypes, true, singleBlock, severalBlocks, user, redirects);
    }

    /** {@return this profile, whose documents have two blocks and more} */
    public ResponseProfile withSeveralBlocks() {
        return new ResponseProfile(
                reportedTypes, readableTypes, requiredTypes, alwaysReported, false, true, user, redirects);
    }

    /** {@return this profile, whose documents have one block} */
    public ResponseProfile withSingleBlock() {
        return new ResponseProfile(
                reportedTypes, readableTypes, requiredTypes, alwaysReported, true, false, user, redirects);
    }

    /** {@return this profile with a User in each document, or in none} */
    public ResponseProfile withUser(User newUser) {
        return new ResponseProfile(
                reportedTypes,
                readableTypes,
                requiredTypes,
                alwaysReported,
                singleBlock,
                severalBlocks,
                newUser,
                redirects);
    }

    /** {@return this profile, whose documents are not redirects} */
    public ResponseProfile withoutRedirects() {
        return new ResponseProfile(
                reportedTypes, readableTypes, requiredTypes, alwaysReported, singleBlock, severalBlocks, user, false);
    }

    /** {@return whether a plain document with these features fits} */
    public boolean fits(Reading reading) {
        List<String> types = Blocks.of(reading).stream().map(Blocks::type).toList();
        boolean hasUser = reading.response().first("User") != null;
        return types.stream().allMatch(this::isReadable)
                && types.containsAll(requiredTypes)
                && (!alwaysReported || types.stream().anyMatch(this::isTargetType))
                && (types.size() == 1 ? singleBlock : severalBlocks)
                && allowsUser(hasUser);
    }

    /** {@return whether a document may have a User, or may be without one} */
    public boolean allowsUser(boolean hasUser) {
        return user == User.EITHER || (user == User.ALWAYS) == hasUser;
    }

    /** {@return whether blocks of this Type may stand in a document} */
    public boolean isReadable(String type) {
        return readableTypes.isEmpty() || readableTypes.contains(type);
    }

    /**
     * {@return the reading without the blocks that no document may have} At least one block stays, so that the document is
     * still one with settings.
     */
    public Reading withoutUnreadableBlocks(Reading reading) {
        return withoutUnreadableBlocks(new Targeted(reading, -1)).reading();
    }

    /** {@return the same, where the block in question stays whatever its Type is} */
    public Targeted withoutUnreadableBlocks(Targeted response) {
        List<Group> blocks = Blocks.of(response.reading());
        List<Group> readable = new ArrayList<>();
        int target = response.target();
        for (int i = 0; i < blocks.size(); i++) {
            if (i == response.target()) {
                target = readable.size();
            }
            if (i == response.target() || isReadable(Blocks.type(blocks.get(i)))) {
                readable.add(blocks.get(i));
            }
        }
        return readable.isEmpty() || readable.size() == blocks.size()
                ? response
                : new Targeted(Blocks.replace(response.reading(), readable), target);
    }

    /**
     * A response and the block that it is about.
     *
     * @param reading what it says
     * @param target the index of the block, from 0; -1 if it is about none
     */
    public record Targeted(Reading reading, int target) {}

    boolean isTargetType(String type) {
        return isReadable(type) && (reportedTypes.isEmpty() || reportedTypes.contains(type));
    }

    /** {@return the Types of the blocks that usual documents have and the implementation reports} */
    public List<String> usualTypes() {
        List<String> usual =
                BlockShape.types().stream().filter(this::isTargetType).toList();
        return usual.isEmpty() ? BlockShape.types() : usual;
    }

    boolean allows(BlockPosition place) {
        return switch (place) {
            case ONLY -> singleBlock && requiredTypes.isEmpty();
            case FIRST, LATER -> severalBlocks;
            case ANY, NOWHERE -> true;
        };
    }
}
