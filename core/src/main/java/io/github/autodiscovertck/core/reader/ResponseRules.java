package io.github.autodiscovertck.core.reader;

import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Interprets a response as an error, a redirect or settings. An error takes precedence over everything else, and the
 * Action alone determines the kind of an account.
 */
final class ResponseRules {

    private static final String ACCOUNT = "Account";
    private static final String ACTION = "Action";
    private static final String ERROR = "Error";

    private ResponseRules() {}

    static Reading apply(Response response) throws NotAutodiscoverException {
        Group content = response.content();
        if (content.first(ERROR) instanceof Group error) {
            return error(error);
        }
        if (!response.outlook()) {
            throw new NotAutodiscoverException(
                    "not an Autodiscover response: a Response outside the Outlook namespace holds no Error");
        }
        if (!(content.first(ACCOUNT) instanceof Group account)) {
            throw new NotAutodiscoverException(
                    "not an Autodiscover response: Response holds neither Account nor Error");
        }
        return account.first(ERROR) instanceof Group error
                ? error(error)
                : new Reading(replaceAccount(content, readAccount(account)));
    }

    private static Reading error(Group error) {
        return new Reading(new Group(List.of(new Member(ERROR, error))));
    }

    private static Group replaceAccount(Group response, Group account) {
        List<Member> members = new ArrayList<>();
        for (Member member : response.members()) {
            members.add(member.name().equals(ACCOUNT) ? new Member(ACCOUNT, account) : member);
        }
        return new Group(members);
    }

    private static Group readAccount(Group account) throws NotAutodiscoverException {
        AccountAction action = action(account.first(ACTION));
        Value needed = account.first(action.needed());
        if (needed == null) {
            throw new NotAutodiscoverException(
                    "incomplete: Action is " + action + ", but there is no " + action.needed());
        }
        if (needed instanceof Value.Invalid || needed instanceof Value.Text text && isBlank(text)) {
            throw new NotAutodiscoverException("Action is " + action + ", but " + action.needed() + " has no value");
        }
        List<Member> members = new ArrayList<>();
        for (Member member : account.members()) {
            if (action.goesWith(member.name())) {
                members.add(Defaults.apply(member));
            }
        }
        return new Group(members);
    }

    private static AccountAction action(@Nullable Value value) throws NotAutodiscoverException {
        AccountAction action = value instanceof Value.Text text ? AccountAction.find(text.text()) : null;
        if (action == null) {
            throw new NotAutodiscoverException("Account has " + describe(value) + "; it must have one that is "
                    + Arrays.stream(AccountAction.values())
                            .map(AccountAction::toString)
                            .collect(Collectors.joining(" or ")));
        }
        return action;
    }

    private static String describe(@Nullable Value action) {
        if (action == null) {
            return "no Action";
        }
        return action instanceof Value.Text text ? "the Action " + Excerpt.of(text.text()) : "an invalid Action";
    }

    private static boolean isBlank(Value.Text text) {
        return XmlSpace.trim(text.text()).isEmpty();
    }
}
