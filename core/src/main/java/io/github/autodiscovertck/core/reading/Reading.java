package io.github.autodiscovertck.core.reading;

import io.github.autodiscovertck.core.element.ElementTable;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The values that an implementation reports for an accepted document, by the element names of the format. The values
 * begin below {@code Response}; {@code Error} is at the top, wherever it appears in the document.
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
     * @throws ReadingMisuseException if the format does not have a name, or not at this position
     */
    public static Reading of(Consumer<GroupBuilder> contents) {
        GroupBuilder builder = GroupBuilder.response();
        contents.accept(builder);
        return new Reading(builder.build());
    }

    /**
     * Checks that the reading contains only what the format allows. Readings from {@link #of} always pass.
     *
     * @throws ReadingMisuseException if it does not
     */
    public void check() {
        ReadingCheck.require("", ElementTable.RESPONSE, response);
    }
}
