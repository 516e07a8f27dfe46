package io.github.autodiscovertck.generators.response;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.generators.response.ResponseDraw.Drawn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lists the responses that are one step smaller than a drawn one and still have its shape, smallest first. */
public final class ResponseShrinks {

    private static final Set<String> ALWAYS = Set.of("Type", "SMTPLast");
    private static final Set<String> IN_EVERY_ACCOUNT = Set.of("AccountType", "Action", "Protocol");

    private ResponseShrinks() {}

    /** {@return the responses one step smaller than this one, the boldest steps first} */
    public static List<Drawn> of(Drawn drawn, ResponseShape shape) {
        List<Drawn> smaller = new ArrayList<>();
        withoutUser(drawn, smaller);
        withBareAccount(drawn, smaller);
        withoutBlocks(drawn, shape, smaller);
        withBareBlocks(drawn, smaller);
        withSmallerBlocks(drawn, smaller);
        smaller.removeIf(
                one -> shape.profile().fits(drawn.reading()) && !shape.profile().fits(one.reading()));
        return smaller;
    }

    private static void withoutUser(Drawn drawn, List<Drawn> smaller) {
        Group response = drawn.reading().response();
        if (response.first("User") != null) {
            smaller.add(new Drawn(new Reading(Blocks.without(response, "User")), drawn.target()));
        }
    }

    private static void withBareAccount(Drawn drawn, List<Drawn> smaller) {
        Reading bare = Blocks.withChanged(
                drawn.reading(),
                "Account",
                account -> new Group(account.members().stream()
                        .filter(member -> IN_EVERY_ACCOUNT.contains(member.name()))
                        .toList()));
        if (!bare.equals(drawn.reading())) {
            smaller.add(new Drawn(bare, drawn.target()));
        }
    }

    private static void withoutBlocks(Drawn drawn, ResponseShape shape, List<Drawn> smaller) {
        List<Group> blocks = Blocks.of(drawn.reading());
        String targetType = Blocks.type(blocks.get(drawn.target()));
        for (int i = 0; i < blocks.size(); i++) {
            int target = i < drawn.target() ? drawn.target() - 1 : drawn.target();
            if (i != drawn.target() && shape.fits(blocks.size() - 1, target, targetType)) {
                List<Group> fewer = new ArrayList<>(blocks);
                fewer.remove(i);
                smaller.add(new Drawn(Blocks.replace(drawn.reading(), fewer), target));
            }
        }
    }

    private static void withBareBlocks(Drawn drawn, List<Drawn> smaller) {
        List<Group> blocks = Blocks.of(drawn.reading());
        for (int i = 0; i < blocks.size(); i++) {
            String type = Blocks.type(blocks.get(i));
            List<Member> bare = blocks.get(i).members().stream()
                    .filter(member -> isNeeded(member, type))
                    .toList();
            if (bare.size() < blocks.get(i).members().size() - 1) {
                smaller.add(new Drawn(Blocks.replace(drawn.reading(), i, new Group(bare)), drawn.target()));
            }
        }
    }

    private static void withSmallerBlocks(Drawn drawn, List<Drawn> smaller) {
        List<Group> blocks = Blocks.of(drawn.reading());
        for (int i = 0; i < blocks.size(); i++) {
            for (Member member : blocks.get(i).members()) {
                if (!isNeeded(member, Blocks.type(blocks.get(i)))) {
                    smaller.add(changed(drawn, i, Blocks.without(blocks.get(i), member.name())));
                }
                if (!ALWAYS.contains(member.name())) {
                    simplified(drawn, i, blocks.get(i), member, smaller);
                }
            }
        }
    }

    /** A block without these might be refused for another reason than the one that is looked for. */
    private static boolean isNeeded(Member member, String type) {
        return ALWAYS.contains(member.name()) || BlockShape.needs(ElementTable.get(member.name()), type);
    }

    private static void simplified(Drawn drawn, int index, Group block, Member member, List<Drawn> smaller) {
        PoxElement element = ElementTable.get(member.name());
        String type = Blocks.type(block);
        String text = member.name().equals("Server")
                ? Values.server(type, Values.simplest(element))
                : Values.simplest(element);
        Member simple = new Member(member.name(), new Value.Text(text));
        if (!element.isGroup() && !simple.equals(member)) {
            List<Member> members = new ArrayList<>(block.members());
            members.set(members.indexOf(member), simple);
            smaller.add(changed(drawn, index, new Group(members)));
        }
    }

    private static Drawn changed(Drawn drawn, int index, Group block) {
        return new Drawn(Blocks.replace(drawn.reading(), index, block), drawn.target());
    }
}
