package io.github.autodiscovertck.core.reader;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The actions that an account can have, and the element that each requires. */
enum AccountAction {
    SETTINGS("settings", "Protocol"),
    REDIRECT_ADDR("redirectAddr", "RedirectAddr"),
    REDIRECT_URL("redirectUrl", "RedirectUrl");

    /** Elements that belong to one action and have no meaning with another. */
    private static final List<String> TIED =
            Arrays.stream(values()).map(action -> action.needed).toList();

    private final String text;
    private final String needed;

    AccountAction(String text, String needed) {
        this.text = text;
        this.needed = needed;
    }

    static @Nullable AccountAction find(String text) {
        for (AccountAction action : values()) {
            if (action.text.equals(text)) {
                return action;
            }
        }
        return null;
    }

    /** {@return the name of the element that an account with this action must contain} */
    String needed() {
        return needed;
    }

    /** {@return whether an element of this name is used by an account with this action} */
    boolean goesWith(String name) {
        return name.equals(needed) || !TIED.contains(name);
    }

    @Override
    public String toString() {
        return text;
    }
}
