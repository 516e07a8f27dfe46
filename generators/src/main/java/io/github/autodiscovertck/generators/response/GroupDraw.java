package io.github.autodiscovertck.generators.response;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Generates the elements of one response. Values rotate, so that few of them are equal.
 *
 * <p>Not safe for use by several threads.
 */
final class GroupDraw {

    private static final int TURNS = 1 << 12;
    private static final int RARELY = 16;

    private static final PoxElement DISPLAY_NAME = ElementTable.get("DisplayName");
    private static final PoxElement ADDRESS = ElementTable.get("AutoDiscoverSMTPAddress");
    private static final PoxElement LEGACY_DN = ElementTable.get("LegacyDN");
    private static final PoxElement DEPLOYMENT_ID = ElementTable.get("DeploymentId");
    private static final PoxElement MICROSOFT_ONLINE = ElementTable.get("MicrosoftOnline");
    private static final PoxElement CONSUMER_MAILBOX = ElementTable.get("ConsumerMailbox");
    private static final PoxElement IMAGE = ElementTable.get("Image");
    private static final PoxElement SERVICE_HOME = ElementTable.get("ServiceHome");
    private static final PoxElement OWA_URL = ElementTable.get("OWAUrl");
    private static final PoxElement AS_URL = ElementTable.get("ASUrl");
    private static final List<String> GROUPS_BEHIND_BLOCKS = List.of("PublicFolderInformation", "AlternativeMailbox");
    private static final Member EXPR = Values.member("Type", "EXPR");

    private final Random random;
    private int turn;

    GroupDraw(Random random) {
        this.random = random;
        this.turn = random.nextInt(TURNS);
    }

    boolean happens(int chances, int outOf) {
        return random.nextInt(outOf) < chances;
    }

    Member member(PoxElement element, String type) {
        return element.isGroup() ? new Member(element.name(), reach()) : value(element, type);
    }

    private Member value(PoxElement element, String type) {
        return Values.rotating(element, type, turn++, random);
    }

    Group user() {
        List<Member> members = new ArrayList<>();
        members.add(value(DISPLAY_NAME, ""));
        add(LEGACY_DN, 4, members);
        add(DEPLOYMENT_ID, 4, members);
        add(ADDRESS, 2, members);
        return new Group(members);
    }

    /** Adds the elements between Action and the blocks. */
    void beforeBlocks(List<Member> account) {
        add(MICROSOFT_ONLINE, 4, account);
        add(CONSUMER_MAILBOX, 2 * RARELY, account);
        add(IMAGE, RARELY, account);
        add(SERVICE_HOME, RARELY, account);
    }

    /** Adds the elements after the blocks. */
    void behindBlocks(List<Member> account) {
        for (String name : GROUPS_BEHIND_BLOCKS) {
            if (random.nextInt(RARELY) == 0) {
                account.add(new Member(name, all(name)));
            }
        }
    }

    private void add(PoxElement element, int oneIn, List<Member> members) {
        if (random.nextInt(oneIn) == 0) {
            members.add(value(element, ""));
        }
    }

    private Group all(String parent) {
        return new Group(ElementTable.childrenOf(parent).stream()
                .map(child -> value(child, ""))
                .toList());
    }

    /** Generates the content of Internal and External. */
    private Group reach() {
        String method = random.nextBoolean() ? "Basic" : "FBA";
        Group owaUrl = new Group(List.of(
                new Member("@AuthenticationMethod", new Value.Text(method)),
                new Member(Group.TEXT, value(OWA_URL, "").value())));
        return new Group(List.of(
                new Member("OWAUrl", owaUrl), new Member("Protocol", new Group(List.of(EXPR, value(AS_URL, ""))))));
    }
}
