package io.github.autodiscovertck.conformance.judge;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Value;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The Protocol blocks of the account that an implementation claims to report.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param types the Types whose blocks it reports, in lower case; empty for every Type
 * @param inOrder whether it reports them in document order
 * @param onePerType whether it reports only one of several blocks of a Type
 */
public record BlockClaims(Set<String> types, boolean inOrder, boolean onePerType) {

    /** All blocks in document order. */
    public static final BlockClaims ALL = new BlockClaims(Set.of(), true, false);

    private static final String TYPE = "Type";

    public BlockClaims {
        types = Set.copyOf(types);
    }

    /**
     * {@return the claims of an implementation that reports the blocks of these Types; every Type if the list is empty}
     */
    public static BlockClaims of(List<String> types, boolean inOrder, boolean onePerType) {
        return new BlockClaims(
                types.stream().map(type -> type.toLowerCase(Locale.ROOT)).collect(Collectors.toSet()),
                inOrder,
                onePerType);
    }

    boolean areEverything() {
        return types.isEmpty() && inOrder && !onePerType;
    }

    /**
     * {@return whether an expected block is claimed} False if the Type of the block is open and only some Types are
     * claimed.
     */
    boolean includes(Expected expected) {
        return types.isEmpty() || types.contains(typeOf(expected));
    }

    /**
     * {@return whether a reported block counts} A block without a Type counts, because losing the Type is a mistake.
     */
    boolean includes(Value reported) {
        String type = typeOf(reported);
        return types.isEmpty() || type.isEmpty() || types.contains(type);
    }

    /** {@return the expected Type of a block, in lower case; empty if there is none, or if several are allowed} */
    static String typeOf(Expected block) {
        if (!(block instanceof ExpectedGroup group)) {
            return "";
        }
        String element = textOf(group.first(TYPE));
        return element.isEmpty() ? textOf(group.first("@" + TYPE)) : element;
    }

    /** {@return the Type of a reported block, in lower case; empty if it has none} */
    static String typeOf(Value block) {
        String element = textOf(block, TYPE);
        return element.isEmpty() ? textOf(block, "@" + TYPE) : element;
    }

    static String textOf(Value block, String name) {
        return block instanceof Group group && group.first(name) instanceof Value.Text text
                ? text.text().strip().toLowerCase(Locale.ROOT)
                : "";
    }

    static String textOf(@Nullable Expected expected) {
        if (!(expected instanceof Expected.OneOf oneOf)) {
            return "";
        }
        for (Value value : oneOf.values()) {
            if (value instanceof Value.Text text) {
                return text.text().strip().toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }
}
