package io.github.autodiscovertck.conformance.spi;

import io.github.autodiscovertck.core.reading.AddressSet;
import java.util.List;
import java.util.Objects;

/**
 * What a parser says of itself. What it reports decides what it is judged on.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * <p>None of its texts may be longer than 1,000 characters; it throws an {@link IllegalArgumentException} for one that is, for
 * a blank name, and if there are no addresses.
 *
 * @param name its name, not blank
 * @param version its version
 * @param language the language it is written in
 * @param reports the addresses of the elements that it gives its callers: element paths below {@code Response} such as
 *     {@code Account/Protocol/SMTPLast}, {@code *} for every element at a level, {@code Error/*} for errors wherever the
 *     response carries them
 * @param appliesDefaults true if it reports an absent element with its documented default, false if as absent
 */
public record ParserDescription(
        String name, String version, String language, List<String> reports, boolean appliesDefaults) {

    private static final int LONGEST_TEXT = 1000;

    public ParserDescription {
        Objects.requireNonNull(version);
        Objects.requireNonNull(language);
        reports = List.copyOf(reports);
        reports.forEach(ParserDescription::requireShort);
        requireShort(name);
        requireShort(version);
        requireShort(language);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a parser's name must not be blank");
        }
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("\"" + name
                    + "\" reports nothing; name the elements it reports, such as Account/Protocol/SMTPLast");
        }
    }

    private static void requireShort(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException(
                    "a parser's name, version, language and addresses must not be longer than " + LONGEST_TEXT
                            + " characters");
        }
    }

    /**
     * {@return the description of a parser in Java}
     *
     * @param name its name, not blank
     * @param version its version
     * @param appliesDefaults whether it reports an absent element with its documented default
     * @param reports the addresses of the elements that it gives its callers, at least one
     * @throws IllegalArgumentException as the constructor does
     */
    public static ParserDescription of(String name, String version, boolean appliesDefaults, String... reports) {
        return new ParserDescription(name, version, "java", List.of(reports), appliesDefaults);
    }

    /** {@return the addresses that it reports} */
    public AddressSet addresses() {
        return AddressSet.of(reports);
    }
}
