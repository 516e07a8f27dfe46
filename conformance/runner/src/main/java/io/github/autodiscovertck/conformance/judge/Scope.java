package io.github.autodiscovertck.conformance.judge;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.AddressSet;
import io.github.autodiscovertck.core.reading.Value;
import java.util.Objects;

/**
 * What of a reading is judged, and what the implementation claims about absent elements and blocks. A scope applies to
 * the response or, after {@link #below}, to one element.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param judged the addresses that are judged
 * @param defaults the addresses at which an absent element must be reported with its default
 * @param zeros the addresses at which an absent element may be reported as an empty text, 0, false or off
 * @param merged the addresses at which a block may be reported with the value of another block
 * @param securityInsteadOfSsl whether "on" means TLS or STARTTLS, so that it is allowed even where SSL is off
 * @param blocks the blocks that are reported
 * @param excluded the addresses that are claimed but not judged, because they are misread in plain documents
 */
public record Scope(
        AddressSet judged,
        AddressSet defaults,
        AddressSet zeros,
        AddressSet merged,
        boolean securityInsteadOfSsl,
        BlockClaims blocks,
        AddressSet excluded) {

    private static final AddressSet TEXT_ONLY = AddressSet.of(ElementTable.TEXT);
    private static final Value ON = new Value.Text("on");

    public Scope {
        Objects.requireNonNull(judged);
        Objects.requireNonNull(defaults);
        Objects.requireNonNull(zeros);
        Objects.requireNonNull(merged);
        Objects.requireNonNull(blocks);
        Objects.requireNonNull(excluded);
    }

    /** {@return the scope of an implementation that reports all blocks, and either all defaults or none} */
    public static Scope of(AddressSet judged, boolean appliesDefaults) {
        AddressSet defaults = appliesDefaults ? AddressSet.EVERYTHING : AddressSet.NOTHING;
        return new Scope(
                judged, defaults, AddressSet.NOTHING, AddressSet.NOTHING, false, BlockClaims.ALL, AddressSet.NOTHING);
    }

    /** {@return this scope without the values misread in plain documents, which other requirements report once} */
    public Scope without(AddressSet misread) {
        return new Scope(judged, defaults, zeros, merged, securityInsteadOfSsl, blocks, misread);
    }

    /** {@return whether the value of this name is judged in its own block} */
    boolean hasValue(String name) {
        return judged.hasValue(name) && !merged.hasValue(name) && !excluded.hasValue(name);
    }

    /** {@return whether the value of this name is judged, in any block} */
    boolean hasMergedValue(String name) {
        return judged.hasValue(name) && merged.hasValue(name) && !excluded.hasValue(name);
    }

    /** {@return whether this value is allowed at this name, whatever the document says} */
    boolean isSafe(String name, Value value) {
        return securityInsteadOfSsl && name.equals("SSL") && value.equals(ON);
    }

    /** {@return whether anything at or below a name is judged} The values of a group are judged, not its presence. */
    boolean reaches(String name) {
        PoxElement element = ElementTable.find(name);
        return judged.reaches(name)
                && (element == null || !element.isElementOnly() || !below(name).isNothing());
    }

    boolean requiresDefault(String name) {
        return defaults.hasValue(name);
    }

    boolean allowsZero(String name) {
        return zeros.hasValue(name);
    }

    boolean isNothing() {
        return judged.isEmpty();
    }

    /** {@return the scope below a name} An implementation that reports an element with attributes reports its text. */
    Scope below(String name) {
        PoxElement element = ElementTable.find(name);
        boolean hasText = element != null && element.isGroup() && !element.isElementOnly();
        AddressSet below = judged.below(name);
        AddressSet used = hasText && below.isEmpty() && judged.hasValue(name) ? TEXT_ONLY : below;
        return new Scope(
                used,
                defaults.below(name),
                zeros.below(name),
                merged.below(name),
                securityInsteadOfSsl,
                blocks,
                excluded.below(name));
    }
}
