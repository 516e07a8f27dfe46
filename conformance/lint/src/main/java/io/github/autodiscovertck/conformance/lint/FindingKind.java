package io.github.autodiscovertck.conformance.lint;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The topics of findings about an element. Each knows the requirement it touches: a special one for some elements, a
 * general one for all others, or none.
 */
enum FindingKind {
    /** The value is invalid. */
    INVALID(
            null,
            "POX-SMTPLAST-012 SMTPLast",
            "POX-ONOFF-011 SSL SPA AuthRequired DomainRequired UsePOPAuth ServerExclusiveConnect",
            "POX-ENC-005 Encryption",
            "POX-TXT-007 MicrosoftOnline AuthPackage",
            "POX-TYPE-003 Type",
            "POX-PORT-002 Port DirectoryPort ReferralPort",
            "POX-TXT-002 TTL",
            "POX-TXT-003 ServerVersion",
            "POX-TXT-010 Server",
            "POX-ERR-010 ErrorCode",
            "POX-ACT-003 RedirectUrl",
            "POX-ACT-002 RedirectAddr",
            "POX-ACT-005 AccountType"),
    /** The value is missing. */
    EMPTY(
            "POX-DOC-017",
            "POX-SMTPLAST-009 SMTPLast",
            "POX-ONOFF-011 SSL SPA AuthRequired DomainRequired UsePOPAuth ServerExclusiveConnect",
            "POX-ENC-005 Encryption"),
    /** The value has another letter case than documented. */
    LETTER_CASE(
            null,
            "POX-SMTPLAST-010 SMTPLast",
            "POX-ONOFF-012 SSL",
            "POX-ONOFF-013 SPA AuthRequired DomainRequired UsePOPAuth ServerExclusiveConnect",
            "POX-TYPE-004 Type",
            "POX-TXT-007 AuthPackage MicrosoftOnline"),
    /** White space surrounds the value. */
    WHITE_SPACE(
            null,
            "POX-SMTPLAST-011 SMTPLast",
            "POX-ONOFF-013 SSL SPA AuthRequired DomainRequired UsePOPAuth ServerExclusiveConnect",
            "POX-TYPE-004 Type",
            "POX-TXT-010 Server"),
    /** The element is at a position where the format does not have it. */
    PLACE("POX-UNK-001", "POX-SMTPLAST-005 SMTPLast", "POX-STR-004 Protocol", "POX-STR-012 OWAUrl"),
    /** The element is repeated more often than the format allows. */
    REPEATED(null, "POX-STR-009 Account Response", "POX-SMTPLAST-017 SMTPLast", "POX-ACT-010 Action"),
    /** The element has an attribute that the format does not have. */
    ATTRIBUTE("POX-UNK-004", "POX-SMTPLAST-018 SMTPLast"),
    /** The element has children where the format has a value. */
    CHILDREN("POX-UNK-001", "POX-SMTPLAST-020 SMTPLast"),
    /** The element has no meaning in a block of this Type. */
    TYPE(
            null,
            "POX-SMTPLAST-022 SMTPLast",
            "POX-ONOFF-009 UsePOPAuth",
            "POX-ENC-004 Encryption",
            "POX-PORT-005 DirectoryPort ReferralPort"),
    /** An element with a name of the format has another namespace. */
    NAMESPACE("POX-NS-008", "POX-SMTPLAST-025 SMTPLast"),
    /** The name of an element differs from the format's only in letter case. */
    NAME_CASE("POX-NS-010", "POX-SMTPLAST-006 SMTPLast"),
    /** The format does not have the element. */
    UNKNOWN("POX-UNK-001");

    private final @Nullable String usual;
    private final Map<String, String> own = new HashMap<>();

    /**
     * Creates a topic.
     *
     * @param usual the requirement for all other elements, or null
     * @param lines each an id of a requirement and the elements to which it applies instead
     */
    FindingKind(@Nullable String usual, String... lines) {
        this.usual = usual;
        for (String line : lines) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                own.put(words[i], words[0]);
            }
        }
    }

    /** {@return the id of the requirement for an element, or null if there is none} */
    @Nullable String requirement(String element) {
        return own.getOrDefault(element, usual);
    }
}
