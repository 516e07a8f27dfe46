package io.github.autodiscovertck.generators.response;

import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.generators.response.ResponseShape.BlockPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Generates the reading of a settings response: account, user, and blocks with the usual elements of their Types. */
public final class SettingsGenerator {

    private static final Member EMAIL = Values.member("AccountType", "email");
    private static final Member SETTINGS = Values.member("Action", "settings");

    private SettingsGenerator() {}

    /**
     * A generated response.
     *
     * @param reading its reading; the block under test has no SMTPLast unless the shape asks for it
     * @param target the index of the block under test, from 0
     */
    public record Drawn(Reading reading, int target) {

        /** {@return the position of the block under test} */
        public BlockPosition place() {
            return ResponseShape.placeOf(target, Blocks.count(reading));
        }

        /** {@return whether the response has a User} */
        public boolean hasUser() {
            return reading.response().first("User") != null;
        }
    }

    /** {@return the Types of the blocks in usual responses} */
    public static List<String> usualTypes() {
        return BlockShape.types();
    }

    /**
     * {@return a response of a shape; the same for the same numbers}
     *
     * @param shape the required shape
     * @param withUser whether the response has a User
     * @param random the random source for every choice
     */
    public static Drawn settings(ResponseShape shape, boolean withUser, Random random) {
        int count = shape.fewest() + random.nextInt(shape.most() - shape.fewest() + 1);
        int target = place(shape.place(), count, random);
        String targetType =
                shape.targetTypes().get(random.nextInt(shape.targetTypes().size()));
        List<Group> blocks = new ArrayList<>(count);
        GroupDraw values = new GroupDraw(random);
        OtherTypes others = OtherTypes.than(targetType, shape.profile(), random);
        for (int i = 0; i < count; i++) {
            blocks.add(
                    i == target
                            ? target(BlockShape.of(targetType), shape.withSmtpLastOn(), values)
                            : other(others.next(), values, random));
        }
        return new Drawn(new Reading(response(blocks, withUser, values)), target);
    }

    private static int place(BlockPosition place, int count, Random random) {
        return switch (place) {
            case ONLY, NOWHERE, FIRST -> 0;
            case LATER -> 1 + random.nextInt(count - 1);
            case ANY -> random.nextInt(count);
        };
    }

    private static Group target(BlockShape shape, boolean withSmtpLastOn, GroupDraw values) {
        Group block = block(shape, values);
        return withSmtpLastOn && Blocks.isSmtp(block) ? Blocks.withInOrder(block, "SMTPLast", "on") : block;
    }

    private static Group other(BlockShape shape, GroupDraw values, Random random) {
        Group block = block(shape, values);
        if (!Blocks.isSmtp(block) || random.nextInt(3) == 0) {
            return block;
        }
        return Blocks.with(block, "SMTPLast", random.nextBoolean() ? "on" : "off");
    }

    private static Group block(BlockShape shape, GroupDraw values) {
        List<Member> members = new ArrayList<>();
        members.add(shape.type());
        String type = shape.typeText();
        for (PoxElement element : shape.usual()) {
            if (BlockShape.needs(element, type)
                    || values.happens(BlockShape.chances(element, type), BlockShape.CHANCES)) {
                members.add(values.member(element, type));
            }
        }
        return new Group(members);
    }

    private static Group response(List<Group> blocks, boolean withUser, GroupDraw values) {
        List<Member> response = new ArrayList<>();
        if (withUser) {
            response.add(new Member("User", values.user()));
        }
        List<Member> account = new ArrayList<>();
        account.add(EMAIL);
        account.add(SETTINGS);
        values.beforeBlocks(account);
        blocks.forEach(block -> account.add(new Member("Protocol", block)));
        values.behindBlocks(account);
        response.add(new Member("Account", new Group(account)));
        return new Group(response);
    }
}
