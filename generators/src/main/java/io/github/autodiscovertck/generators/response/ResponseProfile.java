package io.github.autodiscovertck.generators.response;

import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.generators.response.ResponseShape.BlockPosition;
import java.util.ArrayList;
import java.util.List;

/**
 * What the documents for one implementation have in common, in addition to what each of them is about. For example, an
 * implementation that cannot read a plain document with one block fails one requirement for that; all other
 * requirements are tested with documents that it can read.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param reportedTypes the Types whose blocks the implementation reports; empty for every Type
 * @param readableTypes the Types of blocks that a document may contain; empty for every Type
 * @param requiredTypes the Types of blocks that every document contains
 * @param alwaysReported whether every document contains a block that the implementation reports
 * @param singleBlock whether a document may have only one block
 * @param severalBlocks whether a document may have several blocks
 * @param user whether documents have a User
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

    /** Whether documents have a User. */
    public enum User {
        /** Some documents have a User, some do not. */
        EITHER,
        /** Every document has a User. */
        ALWAYS,
        /** No document has a User. */
        NEVER
    }

    /** Allows every kind of document. */
    public static final ResponseProfile ANY =
            new ResponseProfile(List.of(), List.of(), List.of(), false, true, true, User.EITHER, true);

    public ResponseProfile {
        reportedTypes = List.copyOf(reportedTypes);
        readableTypes = List.copyOf(readableTypes);
        requiredTypes = List.copyOf(requiredTypes);
    }

    /** {@return a profile for an implementation that reports the blocks of these Types; every Type if empty} */
    public static ResponseProfile reporting(List<String> types) {
        return new ResponseProfile(types, List.of(), List.of(), false, true, true, User.EITHER, true);
    }

    /** {@return this profile without blocks of this Type} */
    public ResponseProfile withoutType(String type) {
        List<String> types = new ArrayList<>(readableTypes.isEmpty() ? BlockShape.types() : readableTypes);
        types.remove(type);
        return new ResponseProfile(
                reportedTypes, types, requiredTypes, alwaysReported, singleBlock, severalBlocks, user, redirects);
    }

    /** {@return this profile with a block of this Type in every document} */
    public ResponseProfile withRequired(String type) {
        List<String> types = new ArrayList<>(requiredTypes);
        types.add(type);
        return new ResponseProfile(
                reportedTypes, readableTypes, types, alwaysReported, singleBlock, severalBlocks, user, redirects);
    }

    /** {@return this profile with a block that the implementation reports in every document} */
    public ResponseProfile withReportedBlock() {
        return new ResponseProfile(
                reportedTypes, readableTypes, requiredTypes, true, singleBlock, severalBlocks, user, redirects);
    }

    /** {@return this profile with two or more blocks in every document} */
    public ResponseProfile withSeveralBlocks() {
        return new ResponseProfile(
                reportedTypes, readableTypes, requiredTypes, alwaysReported, false, true, user, redirects);
    }

    /** {@return this profile with one block in every document} */
    public ResponseProfile withSingleBlock() {
        return new ResponseProfile(
                reportedTypes, readableTypes, requiredTypes, alwaysReported, true, false, user, redirects);
    }

    /** {@return this profile with another setting for User} */
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

    /** {@return this profile without redirects} */
    public ResponseProfile withoutRedirects() {
        return new ResponseProfile(
                reportedTypes, readableTypes, requiredTypes, alwaysReported, singleBlock, severalBlocks, user, false);
    }

    /** {@return whether a plain document with this reading fits the profile} */
    public boolean fits(Reading reading) {
        List<String> types = Blocks.of(reading).stream().map(Blocks::type).toList();
        boolean hasUser = reading.response().first("User") != null;
        return types.stream().allMatch(this::isReadable)
                && types.containsAll(requiredTypes)
                && (!alwaysReported || types.stream().anyMatch(this::isTargetType))
                && (types.size() == 1 ? singleBlock : severalBlocks)
                && allowsUser(hasUser);
    }

    /** {@return whether a document may have a User, or none} */
    public boolean allowsUser(boolean hasUser) {
        return user == User.EITHER || (user == User.ALWAYS) == hasUser;
    }

    /** {@return whether a document may contain blocks of this Type} */
    public boolean isReadable(String type) {
        return readableTypes.isEmpty() || readableTypes.contains(type);
    }

    /**
     * {@return the reading without the blocks that no document may contain} If that would leave no block, the reading
     * stays as it is, so that it still has settings.
     */
    public Reading withoutUnreadableBlocks(Reading reading) {
        return withoutUnreadableBlocks(new Targeted(reading, -1)).reading();
    }

    /**
     * {@return the response without the blocks that no document may contain; the block under test stays whatever its
     * Type}
     */
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
     * A response and its block under test.
     *
     * @param reading the reading of the response
     * @param target the index of the block under test, from 0; -1 for none
     */
    public record Targeted(Reading reading, int target) {}

    boolean isTargetType(String type) {
        return isReadable(type) && (reportedTypes.isEmpty() || reportedTypes.contains(type));
    }

    /** {@return the usual Types of blocks that the implementation reports} */
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
