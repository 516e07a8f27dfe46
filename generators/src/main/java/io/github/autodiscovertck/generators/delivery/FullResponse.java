package io.github.autodiscovertck.generators.delivery;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.element.ValueType;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.generators.response.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Two responses with as many values as possible, none of them equal. If values of one leak into the answer to another
 * document, the other response leaks different ones.
 */
enum FullResponse {
    ONE,
    OTHER;

    private static final Set<String> FIXED = Set.of("Action", "RedirectAddr", "RedirectUrl", "AccountType", "Type");
    private static final List<String> TYPES = List.of("EXCH", "IMAP", "WEB", "SMTP");
    private static final int MAX_ATTEMPTS = 50;

    /** The generator uses a single GUID, so the other response needs its own. */
    private static final String OTHER_ID = "0a1b2c3d-7777-8888-9999-000011112222";

    /** {@return settings with every element that contains text, in blocks of several Types} */
    Reading settings() {
        List<Member> account = new ArrayList<>(List.of(text("AccountType", "email"), text("Action", "settings")));
        account.addAll(texts("Account", ""));
        for (String type : TYPES) {
            List<Member> block = new ArrayList<>(List.of(text("Type", type)));
            block.addAll(texts("Protocol", type));
            account.add(new Member("Protocol", new Group(block)));
        }
        return new Reading(new Group(
                List.of(new Member("User", new Group(texts("User", ""))), new Member("Account", new Group(account)))));
    }

    /** {@return an error} */
    Reading error() {
        return Reading.of(
                response -> response.group("Error", error -> error.text("ErrorCode", this == ONE ? "600" : "500")
                        .text("Message", this == ONE ? "Invalid Request" : "The address is unknown")));
    }

    /** {@return a redirect to an address} */
    Reading redirect() {
        return Reading.of(response -> response.group("Account", account -> account.text("Action", "redirectAddr")
                .text("RedirectAddr", this == ONE ? "ana@example.org" : "bo@example.net")));
    }

    private List<Member> texts(String parent, String type) {
        return ElementTable.childrenOf(parent).stream()
                .filter(child -> !child.isGroup() && !FIXED.contains(child.name()))
                .filter(child -> child.types().isEmpty() || child.types().contains(type))
                .map(child -> text(child.name(), value(child)))
                .toList();
    }

    private String value(PoxElement element) {
        if (element.kind() == ValueType.GUID && this == OTHER) {
            return OTHER_ID;
        }
        Random random = new Random(element.name().hashCode());
        String one = Values.text(element, random);
        String other = Values.text(element, random);
        for (int i = 0; i < MAX_ATTEMPTS && other.equals(one); i++) {
            other = Values.text(element, random);
        }
        return this == ONE ? one : other;
    }

    private static Member text(String name, String text) {
        return new Member(name, new Value.Text(text));
    }
}
