package io.github.autodiscovertck.generators.response;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.generators.response.SettingsGenerator.Drawn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lists the responses that are one step smaller than a generated one and still have its shape, smallest first. */
public final class ResponseShrinks {

    private static final Set<String> ALWAYS = Set.of("Type", "SMTPLast");
    private static final Set<String> IN_EVERY_ACCOUNT = Set.of("AccountType", "Action", "Protocol");

    private ResponseShrinks() {}

    /** {@return the responses one step smaller than this one, the largest steps first} */
    public static List<Drawn> of(Drawn original, ResponseShape shape) {
        List<Drawn> smaller = new ArrayList<>();
        withoutUser(original, smaller);
        withBareAccount(original, smaller);
        withoutBlocks(original, shape, smaller);
        withBareBlocks(original, smaller);
        withSmallerBlocks(original, smaller);
        smaller.removeIf(one ->
                shape.profile().fits(original.reading()) && !shape.profile().fits(one.reading()));
        return smaller;
    }

    private static void withoutUser(Drawn original, List<Drawn> smaller) {
        Group response = original.reading().response();
        if (response.first("User") != null) {
            smaller.add(new Drawn(new Reading(Blocks.without(response, "User")), original.target()));
        }
    }

    private static void withBareAccount(Drawn original, List<Drawn> smaller) {
        Reading bare = Blocks.withChanged(
                original.reading(),
                "Account",
                account -> new Group(account.members().stream()
                        .filter(member -> IN_EVERY_ACCOUNT.contains(member.name()))
                        .toList()));
        if (!bare.equals(original.reading())) {
            smaller.add(new Drawn(bare, original.target()));
        }
    }

    private static void withoutBlocks(Drawn original, ResponseShape shape, List<Drawn> smaller) {
        List<Group> blocks = Blocks.of(original.reading());
        String targetType = Blocks.type(blocks.get(original.target()));
        for (int i = 0; i < blocks.size(); i++) {
            int target = i < original.target() ? original.target() - 1 : original.target();
            if (i != original.target() && shape.fits(blocks.size() - 1, target, targetType)) {
                List<Group> fewer = new ArrayList<>(blocks);
                fewer.remove(i);
                smaller.add(new Drawn(Blocks.replace(original.reading(), fewer), target));
            }
        }
    }

    private static void withBareBlocks(Drawn original, List<Drawn> smaller) {
        List<Group> blocks = Blocks.of(original.reading());
        for (int i = 0; i < blocks.size(); i++) {
            String type = Blocks.type(blocks.get(i));
            List<Member> bare = blocks.get(i).members().stream()
                    .filter(member -> isNeeded(member, type))
                    .toList();
            if (bare.size() < blocks.get(i).members().size() - 1) {
                smaller.add(new Drawn(Blocks.replace(original.reading(), i, new Group(bare)), original.target()));
            }
        }
    }

    private static void withSmallerBlocks(Drawn original, List<Drawn> smaller) {
        List<Group> blocks = Blocks.of(original.reading());
        for (int i = 0; i < blocks.size(); i++) {
            for (Member member : blocks.get(i).members()) {
                if (!isNeeded(member, Blocks.type(blocks.get(i)))) {
                    smaller.add(changed(original, i, Blocks.without(blocks.get(i), member.name())));
                }
                if (!ALWAYS.contains(member.name())) {
                    simplified(original, i, blocks.get(i), member, smaller);
                }
            }
        }
    }

    /** Without these, a parser might reject the block for another reason than the one under test. */
    private static boolean isNeeded(Member member, String type) {
        return ALWAYS.contains(member.name()) || BlockShape.needs(ElementTable.get(member.name()), type);
    }

    private static void simplified(Drawn original, int index, Group block, Member member, List<Drawn> smaller) {
        PoxElement element = ElementTable.get(member.name());
        String type = Blocks.type(block);
        String text = member.name().equals("Server")
                ? Values.server(type, Values.simplest(element))
                : Values.simplest(element);
        Member simple = new Member(member.name(), new Value.Text(text));
        if (!element.isGroup() && !simple.equals(member)) {
            List<Member> members = new ArrayList<>(block.members());
            members.set(members.indexOf(member), simple);
            smaller.add(changed(original, index, new Group(members)));
        }
    }

    private static Drawn changed(Drawn original, int index, Group block) {
        return new Drawn(Blocks.replace(original.reading(), index, block), original.target());
    }
}
