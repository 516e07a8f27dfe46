package io.github.autodiscovertck.core.reader;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an account tells its reader to do, and the elements that go with it. */
enum AccountAction {
    SETTINGS("settings", "Protocol"),
    REDIRECT_ADDR("redirectAddr", "RedirectAddr"),
    REDIRECT_URL("redirectUrl", "RedirectUrl");

    /** What belongs to one action only, and means nothing under another. */
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

    /** {@return the name of the element that an account with this action must have} */
    String needed() {
        return needed;
    }

    /** {@return whether an element of this name is part of an account with this action} */
    boolean goesWith(String name) {
        return name.equals(needed) || !TIED.contains(name);
    }

    @Override
    public String toString() {
        return text;
    }
}
