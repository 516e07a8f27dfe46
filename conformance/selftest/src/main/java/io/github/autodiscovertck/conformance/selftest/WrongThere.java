package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A correct parser that gets a value wrong in one situation only. */
class WrongThere extends CorrectDom {

    private final Predicate<Where> situation;
    private final BiFunction<Where, Value, @Nullable Value> mistake;
    private byte[] document = new byte[0];

    WrongThere(Predicate<Where> situation, BiFunction<Where, Value, @Nullable Value> mistake) {
        this.situation = situation;
        this.mistake = mistake;
    }

    /** {@return a parser that loses the values in a situation} */
    static WrongThere losing(Predicate<Where> situation) {
        return new WrongThere(situation, (where, value) -> null);
    }

    /** {@return a parser that crashes on the values in a situation} */
    static WrongThere crashing(Predicate<Where> situation) {
        return new WrongThere(situation, (where, value) -> {
            throw new IllegalStateException("that " + where.element().name() + " was not expected");
        });
    }

    /** {@return a parser that refuses documents with a value in a situation} */
    static WrongThere refusing(Predicate<Where> situation) {
        return new WrongThere(situation, (where, value) -> {
            throw new Refused("that " + where.element().name() + " is not known");
        });
    }

    /** {@return a parser that changes the texts in a situation} */
    static WrongThere changing(Predicate<Where> situation, UnaryOperator<String> change) {
        return new WrongThere(
                situation,
                (where, value) -> value instanceof Value.Text text ? new Value.Text(change.apply(text.text())) : value);
    }

    /** {@return a parser that reports the text of another element, where there is one} */
    static WrongThere replacing(Predicate<Where> situation, BiFunction<Where, Value, @Nullable Value> other) {
        return new WrongThere(situation, other);
    }

    @Override
    Reading read(byte[] bytes) {
        document = bytes;
        return super.read(bytes);
    }

    @Override
    @Nullable Value value(PoxElement element, Element xml) {
        Value value = super.value(element, xml);
        Where where = new Where(element, xml, document);
        return value != null && situation.test(where) ? mistake.apply(where, value) : value;
    }
}
