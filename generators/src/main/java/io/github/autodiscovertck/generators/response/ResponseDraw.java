package io.github.autodiscovertck.generators.response;

import io.github.autodiscovertck.core.element.ElementTable;
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

    private static final PoxElement DISPLAY_NAME = ElementTable.get("DisplayName");
    private static final PoxElement ADDRESS = ElementTable.get("AutoDiscoverSMTPAddress");

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

    /** {@return the Types of the blocks that usual responses have} */
    public static List<String> usualTypes() {
        return BlockShape.types();
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
        OtherTypes others = OtherTypes.beside(targetType, shape.profile(), random);
        for (int i = 0; i < count; i++) {
            blocks.add(
                    i == target
                            ? target(BlockShape.of(targetType), shape.sayingOn(), random)
                            : other(others.next(), random));
        }
        return new Drawn(new Reading(response(blocks, withUser, random)), target);
    }

    private static int place(Place place, int count, Random random) {
        return switch (place) {
            case ONLY, NOWHERE, FIRST -> 0;
            case LATER -> 1 + random.nextInt(count - 1);
            case ANY -> random.nextInt(count);
        };
    }

    private static Group target(BlockShape shape, boolean sayingOn, Random random) {
        Group block = block(shape, random);
        return sayingOn && Blocks.isSmtp(block) ? Blocks.withInOrder(block, "SMTPLast", "on") : block;
    }

    private static Group other(BlockShape shape, Random random) {
        Group block = block(shape, random);
        if (!Blocks.isSmtp(block) || random.nextInt(3) == 0) {
            return block;
        }
        return Blocks.with(block, "SMTPLast", random.nextBoolean() ? "on" : "off");
    }

    private static Group block(BlockShape shape, Random random) {
        List<Member> members = new ArrayList<>(shape.usual().size() + 1);
        members.add(shape.type());
        String type = shape.typeText();
        for (PoxElement element : shape.usual()) {
            if (BlockShape.needs(element, type) || random.nextInt(5) < 2) {
                members.add(Values.draw(element, type, random));
            }
        }
        return new Group(members);
    }

    private static Group response(List<Group> blocks, boolean withUser, Random random) {
        List<Member> response = new ArrayList<>();
        if (withUser) {
            response.add(new Member("User", user(random)));
        }
        List<Member> account = new ArrayList<>();
        account.add(EMAIL);
        account.add(SETTINGS);
        blocks.forEach(block -> account.add(new Member("Protocol", block)));
        response.add(new Member("Account", new Group(account)));
        return new Group(response);
    }

    private static Group user(Random random) {
        List<Member> members = new ArrayList<>();
        members.add(Values.draw(DISPLAY_NAME, random));
        if (random.nextBoolean()) {
            members.add(Values.draw(ADDRESS, random));
        }
        return new Group(members);
    }
}
