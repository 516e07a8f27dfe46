package io.github.autodiscovertck.conformance.selftest;

import static io.github.autodiscovertck.core.element.ValueType.BOOLEAN;
import static io.github.autodiscovertck.core.element.ValueType.ON_OFF;
import static io.github.autodiscovertck.core.element.ValueType.PARTIAL_URL;
import static io.github.autodiscovertck.core.element.ValueType.TEXT;
import static io.github.autodiscovertck.core.element.ValueType.URL;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.element.ValueType;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The ways in which a value is got wrong, whichever element it belongs to. */
enum Alteration {
    LOST("lost", any(), (values, name, earlier) -> Change.with(values, name, null)),
    NEXT_ELEMENT("has the value of its neighbour", Alteration::hasNeighbour, Neighbours::takeNext),
    SWAPPED("swapped with its neighbour", Alteration::hasNeighbour, Neighbours::swapWithNext),
    OTHER_BLOCK(
            "has the value of the block before",
            Alteration::mayDifferByBlock,
            (values, name, earlier) ->
                    earlier.inThisDocument() == null ? values : Change.with(values, name, earlier.inThisDocument())),
    STAYS("stays for the blocks behind", Alteration::isOfBlock, new StaysForNextBlock()),
    DOCUMENT_BEFORE(
            "has the value of the document before",
            Alteration::differsByDocument,
            (values, name, earlier) -> earlier.inDocumentBefore() == null
                    ? values
                    : Change.with(values, name, earlier.inDocumentBefore())),
    CUT("loses its last character", except(ON_OFF, BOOLEAN), Change.text(Texts::withoutLast)),
    CUT_LONG("cut behind 64 characters", only(TEXT, URL), Change.text(text -> Texts.cut(text, 64))),
    LOWER_CASE("in lower case", only(TEXT, URL, PARTIAL_URL), Change.text(text -> text.toLowerCase(Locale.ROOT))),
    COLLAPSED("with inner white space collapsed", only(TEXT), Change.text(Texts::collapsed)),
    ASCII_ONLY("with ? for what is not ASCII", only(TEXT), Change.text(Texts::ascii)),
    NUMBER("converted to a number", only(TEXT), Change.text(Texts::asNumber)),
    BOOLEAN_WORD("converted to a boolean", only(TEXT), Change.text(Texts::asBoolean)),
    NULL_WORD("lost where it says null", only(TEXT), Texts::withoutNull),
    PERCENT_DECODED("percent-decoded", only(TEXT, URL, PARTIAL_URL), Change.text(Texts::percentDecoded)),
    HTML_DECODED("HTML-decoded once more", only(TEXT, URL, PARTIAL_URL), Change.text(Texts::htmlDecoded)),
    CRASHES("crashes the parser", any(), (values, name, earlier) -> {
        throw new IllegalStateException("no " + name + " was expected");
    }),
    REFUSED("makes the parser refuse", any(), (values, name, earlier) -> {
        throw new Refused(name + " is not known");
    });

    /** In a response that is no error or redirect, and in a mapiHttp block. */
    private static final Set<String> ALWAYS_THE_SAME = Set.of("AccountType", "@Type", "@Version");

    private static final int BLOCK_DEPTH = 3;

    private final String words;
    private final Predicate<ValueAddress> suits;
    private final Change change;

    Alteration(String words, Predicate<ValueAddress> suits, Change change) {
        this.words = words;
        this.suits = suits;
        this.change = change;
    }

    /** {@return what becomes of the value, in a few words} */
    String describe() {
        return words;
    }

    /** {@return whether it makes a difference that no parser may make} */
    boolean suits(ValueAddress address) {
        return suits.test(address);
    }

    Change change() {
        return change;
    }

    private static Predicate<ValueAddress> any() {
        return address -> true;
    }

    private static Predicate<ValueAddress> only(ValueType... kinds) {
        Set<ValueType> set = Set.of(kinds);
        return address -> set.contains(address.kind());
    }

    private static Predicate<ValueAddress> except(ValueType... kinds) {
        return only(kinds).negate();
    }

    private static boolean hasNeighbour(ValueAddress address) {
        return ValueAddress.all().stream()
                .anyMatch(other -> other.parent().equals(address.parent()) && !other.equals(address));
    }

    /** What only one Type has is in one block of a usual response. */
    private static boolean mayDifferByBlock(ValueAddress address) {
        return address.repeats()
                && !ALWAYS_THE_SAME.contains(address.name())
                && !isOfOneType(ElementTable.find(address.name()));
    }

    /** Any value may then be reported where none was sent. */
    private static boolean isDerivedWhereAbsent(@Nullable PoxElement element) {
        return element != null && element.derivedDefault() != null;
    }

    private static boolean isOfOneType(@Nullable PoxElement element) {
        return element != null && element.types().size() == 1;
    }

    private static boolean differsByDocument(ValueAddress address) {
        return !ALWAYS_THE_SAME.contains(address.name());
    }

    /** Every block has a Type of its own, and some values may be derived where they are absent. */
    private static boolean isOfBlock(ValueAddress address) {
        return address.path().size() == BLOCK_DEPTH
                && address.path().get(1).equals("Protocol")
                && !address.name().equals("Type")
                && !isDerivedWhereAbsent(ElementTable.find(address.name()));
    }
}
