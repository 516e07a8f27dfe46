package io.github.autodiscovertck.core.reading;

import io.github.autodiscovertck.core.element.ElementTable;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * What an implementation reports of an accepted document, by the element names of the format. It begins below
 * {@code Response}; {@code Error} stands at the top, wherever the document carried it.
 *
 * <pre>{@code
 * Reading reading = Reading.of(response -> response
 *         .group("Account", account -> account
 *                 .text("Action", "settings")
 *                 .group("Protocol", protocol -> protocol
 *                         .text("Type", "SMTP")
 *                         .onOff("SMTPLast", true))));
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param response the values below {@code Response}
 */
public record Reading(Group response) {

    /** A reading that reports nothing. */
    public static final Reading EMPTY = new Reading(Group.EMPTY);

    public Reading {
        Objects.requireNonNull(response);
    }

    /**
     * {@return the reading that the given code describes}
     *
     * @param contents adds the values below {@code Response}
     * @throws ReadingMisuseException if a name is not one of the format's, or stands where the format does not have it
     */
    public static Reading of(Consumer<GroupBuilder> contents) {
        GroupBuilder builder = GroupBuilder.response();
        contents.accept(builder);
        return new Reading(builder.build());
    }

    /**
     * Makes sure that the reading holds only what the format has. What {@link #of} made does.
     *
     * @throws ReadingMisuseException if it does not
     */
    public void check() {
        ReadingCheck.require("", ElementTable.RESPONSE, response);
    }
}
