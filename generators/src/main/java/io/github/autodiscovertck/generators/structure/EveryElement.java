package io.github.autodiscovertck.generators.structure;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.generators.property.Scene;
import io.github.autodiscovertck.generators.response.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** Makes a settings response that has every element that the reference documents, each where a source allows it. */
final class EveryElement {

    private static final PoxElement SERVER = ElementTable.get("Server");
    private static final String MAPI_HTTP = "mapiHttp";

    /** What is about other outcomes, and what is written in a way of its own. */
    private static final Set<String> APART =
            Set.of("Error", "RedirectAddr", "RedirectUrl", "AccountType", "Action", "Type", "Protocol", "OWAUrl");

    private EveryElement() {}

    /** {@return the response with every element} */
    static Reading reading() {
        return response(EveryElement::children);
    }

    /** {@return the response with the same blocks that have nothing but their Type and Server} */
    static Reading onlyTypes() {
        return response((parent, type) -> type.isEmpty() || !parent.equals("Protocol") || type.equals(MAPI_HTTP)
                ? List.of()
                : List.of(member(SERVER, type)));
    }

    private static Reading response(BiFunction<String, String, List<Member>> children) {
        List<Member> account = new ArrayList<>(List.of(text("AccountType", "email"), text("Action", "settings")));
        account.addAll(children.apply("Account", ""));
        for (String type : ElementTable.get("Type").values()) {
            account.add(block(List.of(text("Type", type)), children.apply("Protocol", type)));
        }
        List<Member> attributes = List.of(text("@Type", MAPI_HTTP), text("@Version", "1"));
        account.add(block(attributes, children.apply("Protocol", MAPI_HTTP)));
        List<Member> response = new ArrayList<>();
        List<Member> user = children.apply("User", "");
        if (!user.isEmpty()) {
            response.add(new Member("User", new Group(user)));
        }
        response.add(new Member("Account", new Group(account)));
        return new Reading(new Group(response));
    }

    private static Member block(List<Member> type, List<Member> children) {
        List<Member> members = new ArrayList<>(type);
        members.addAll(children);
        return new Member("Protocol", new Group(members));
    }

    private static List<Member> children(String parent, String type) {
        return ElementTable.childrenOf(parent).stream()
                .filter(child -> child.inReference() && !APART.contains(child.name()) && fits(child, type))
                .map(child -> member(child, type))
                .toList();
    }

    /** Whether SMTPLast counts outside SMTP is open (POX-SMTPLAST-022). */
    private static boolean fits(PoxElement child, String type) {
        return child.name().equals(Scene.SMTP_LAST)
                ? type.equals("SMTP")
                : child.types().isEmpty() || child.types().contains(type);
    }

    private static Member member(PoxElement element, String type) {
        String name = element.name();
        if (name.equals("Internal") || name.equals("External")) {
            Group url = new Group(
                    List.of(text("@AuthenticationMethod", "Basic"), text(Group.TEXT, "https://example.org/")));
            return new Member(name, new Group(List.of(new Member("OWAUrl", url))));
        }
        if (element == SERVER) {
            return text(name, Values.server(type, Values.simplest(SERVER)));
        }
        return element.isElementOnly()
                ? new Member(name, new Group(children(name, type)))
                : text(name, Values.simplest(element));
    }

    private static Member text(String name, String text) {
        return new Member(name, new Value.Text(text));
    }
}
