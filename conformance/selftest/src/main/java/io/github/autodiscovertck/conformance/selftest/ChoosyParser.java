package io.github.autodiscovertck.conformance.selftest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.element.ValueType;
import io.github.autodiscovertck.core.reading.GroupBuilder;
import io.github.autodiscovertck.core.reading.Value;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A correct parser that makes several choices at once, so that the suite is tried on their combination. */
final class ChoosyParser extends DomParser {

    private static final int SIXTEEN_KIB = 16 << 10;
    private static final Set<ValueType> CHECKED = Set.of(ValueType.ON_OFF, ValueType.INTEGER);
    private static final List<String> ACTIONS = List.of("settings", "redirectAddr", "redirectUrl");
    private static final List<String> TYPES = ElementTable.get("Type").values();

    private final Set<Choice> choices;
    private final JdkDom dom;

    ChoosyParser(Set<Choice> choices) {
        this.choices = choices;
        this.dom = new JdkDom(true, choices.contains(Choice.ACCEPTS_DOCTYPE));
    }

    private boolean does(Choice choice) {
        return choices.contains(choice);
    }

    @Override
    Document document(byte[] bytes) {
        if (does(Choice.SMALL_ONLY) && bytes.length > SIXTEEN_KIB) {
            throw new Refused("more than 16 KiB");
        }
        if (does(Choice.UTF8_ONLY)) {
            requireUtf8(bytes);
        }
        Document document = dom.parse(bytes);
        if (does(Choice.REFUSES_INSTRUCTIONS)) {
            RefusesInstructions.requireNone(document);
        }
        return document;
    }

    private static void requireUtf8(byte[] bytes) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException e) {
            throw new Refused(e);
        }
    }

    @Override
    List<Element> find(Element parent, String name) {
        List<Element> found = super.find(parent, name);
        if (does(Choice.ONE_ANSWER) && found.size() > 1 && (name.equals("Account") || name.equals("Response"))) {
            throw new Refused("more than one " + name);
        }
        return found;
    }

    @Override
    @Nullable String action(Element account) {
        String action = super.action(account);
        if (action != null && does(Choice.ACTION_IN_ANY_CASE)) {
            return ACTIONS.stream()
                    .filter(known -> isWord(action, known))
                    .findFirst()
                    .orElse(action);
        }
        return action;
    }

    @Override
    boolean holdsSettings(@Nullable String action) {
        return action == null && does(Choice.MISSING_ACTION_IS_SETTINGS) || super.holdsSettings(action);
    }

    @Override
    void readBlocks(List<Element> blocks, GroupBuilder values) {
        boolean drops = does(Choice.DROPS_UNTYPED);
        super.readBlocks(drops ? blocks.stream().filter(this::isTyped).toList() : blocks, values);
    }

    @Override
    void readBlock(Element block, GroupBuilder values) {
        if (does(Choice.REFUSES_UNTYPED) && !isTyped(block)) {
            throw new Refused("a block without Type");
        }
        super.readBlock(block, values);
    }

    private boolean isTyped(Element block) {
        return first(block, "Type") != null || block.hasAttribute("Type");
    }

    @Override
    Element pick(List<Element> repeated) {
        return does(Choice.LAST_WINS) ? repeated.get(repeated.size() - 1) : super.pick(repeated);
    }

    @Override
    String tidy(String text) {
        return does(Choice.KEEPS_SPACE) ? text : super.tidy(text);
    }

    @Override
    String tidy(PoxElement element, String text) {
        return does(Choice.KEEPS_SPACE) ? text : super.tidy(element, text);
    }

    @Override
    @Nullable Value onOff(String text) {
        boolean odd = does(Choice.COMPARES_CASE) && !text.equals("on") && !text.equals("off");
        return odd ? new Value.Invalid(text) : super.onOff(text);
    }

    @Override
    @Nullable Value onOff(PoxElement element, String text) {
        return does(Choice.COMPARES_CASE) ? onOff(text) : super.onOff(element, text);
    }

    @Override
    @Nullable Value name(PoxElement element, String text) {
        String folded = text.toUpperCase(Locale.ROOT);
        boolean known = element.name().equals("Type") && TYPES.contains(folded);
        return known && does(Choice.FOLDS_TYPE) ? new Value.Text(folded) : super.name(element, text);
    }

    @Override
    @Nullable Value value(PoxElement element, Element xml) {
        Value value = super.value(element, xml);
        boolean empty = does(Choice.EMPTY_IS_ABSENT) && text(xml).isEmpty();
        return empty ? null : checked(value, CHECKED.contains(element.kind()));
    }

    @Override
    @Nullable Value value(Element smtpLast) {
        return checked(super.value(smtpLast), true);
    }

    private @Nullable Value checked(@Nullable Value value, boolean mayBeLeftOut) {
        if (!(value instanceof Value.Invalid)) {
            return value;
        }
        if (does(Choice.REFUSES_INVALID)) {
            throw new Refused("an invalid value");
        }
        return mayBeLeftOut && does(Choice.LEAVES_INVALID_OUT) ? null : value;
    }

    @Override
    @Nullable Value whenAbsent(Element block, PoxElement element) {
        if (does(Choice.ZEROS)) {
            return element.isGroup() ? null : FairClaims.zero(element);
        }
        return does(Choice.NO_DEFAULTS) ? null : super.whenAbsent(block, element);
    }

    @Override
    @Nullable Value whenAbsent(Element block) {
        return does(Choice.ZEROS) ? OFF : does(Choice.NO_DEFAULTS) ? null : super.whenAbsent(block);
    }
}
