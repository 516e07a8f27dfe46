package io.github.autodiscovertck.generators.response;

import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.generators.response.ResponseShape.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws what a settings response says: account, user and blocks with the elements that are usual for their Type. */
public final class ResponseDraw {

    private static final Member EMAIL = Values.member("AccountType", "email");
    private static final Member SETTINGS = Values.member("Action", "settings");

    private ResponseDraw() {}

    /**
     * A drawn response.
     *
     * @param reading what it says; the block it is about has no SMTPLast, unless its shape asks for one
     * @param target the index of the block it is about, from 0
     */
    public record Drawn(Reading reading, int target) {

        /** {@return where the block it is about stands} */
        public Place place() {
            return ResponseShape.placeOf(target, Blocks.count(reading));
        }

        /** {@return whether the response has a User} */
        public boolean hasUser() {
            return reading.response().first("User") != null;
        }
    }

    /**
     * {@return a response of a shape, the same for the same numbers}
     *
     * @param shape what is needed of it
     * @param withUser whether it has a User
     * @param random where every choice comes from
     */
    public static Drawn settings(ResponseShape shape, boolean withUser, Random random) {
        int count = shape.fewest() + random.nextInt(shape.most() - shape.fewest() + 1);
        int target = place(shape.place(), count, random);
        String targetType =
                shape.targetTypes().get(random.nextInt(shape.targetTypes().size()));
        List<Group> blocks = new ArrayList<>(count);
        GroupDraw values = new GroupDraw(random);
        int offset = firstOther(targetType, random);
        for (int i = 0; i < count; i++) {
            if (i == target) {
                blocks.add(target(BlockShape.of(targetType), shape.sayingOn(), values));
                continue;
            }
            offset = nextOther(offset, targetType);
            blocks.add(other(BlockShape.ALL.get(offset), values, random));
        }
        return new Drawn(new Reading(response(blocks, withUser, values)), target);
    }

    private static int place(Place place, int count, Random random) {
        return switch (place) {
            case ONLY, NOWHERE, FIRST -> 0;
            case LATER -> 1 + random.nextInt(count - 1);
            case ANY -> random.nextInt(count);
        };
    }

    /** Beside a block that is not SMTP, the first other one is: its value has to survive (POX-SMTPLAST-022). */
    private static int firstOther(String targetType, Random random) {
        int drawn = random.nextInt(BlockShape.ALL.size());
        return targetType.equals("SMTP") ? drawn : BlockShape.ALL.size() - 1;
    }

    /** Goes on to the next Type that is not the target's: a second block of one Type may be refused (POX-STR-010). */
    private static int nextOther(int offset, String targetType) {
        int next = (offset + 1) % BlockShape.ALL.size();
        return BlockShape.ALL.get(next).isOf(targetType) ? (next + 1) % BlockShape.ALL.size() : next;
    }

    private static Group target(BlockShape shape, boolean sayingOn, GroupDraw values) {
        Group block = block(shape, values);
        return sayingOn && Blocks.isSmtp(block) ? Blocks.withInOrder(block, "SMTPLast", "on") : block;
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
