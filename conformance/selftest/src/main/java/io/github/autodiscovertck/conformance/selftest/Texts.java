package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Value;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What libraries make of a text that they should leave as it is. */
final class Texts {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?");
    private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt|quot|apos|#[0-9]{1,5});");
    private static final Set<String> NULLS = Set.of("null", "NaN", "None", "undefined");
    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

    private Texts() {}

    static String withoutLast(String text) {
        return text.isEmpty() ? text : text.substring(0, text.offsetByCodePoints(text.length(), -1));
    }

    static String cut(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }

    static String collapsed(String text) {
        return text.replaceAll("(?<=\\S)[ \t\r\n]+(?=\\S)", " ");
    }

    static String ascii(String text) {
        return text.replaceAll("[^\\x00-\\x7F]", "?");
    }

    static String asNumber(String text) {
        return NUMBER.matcher(text).matches()
                ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                : text;
    }

    static String asBoolean(String text) {
        return switch (text) {
            case "true", "True", "yes" -> "1";
            case "false", "False", "no" -> "0";
            default -> text;
        };
    }

    static Group withoutNull(Group values, String name, Change.Earlier earlier) {
        boolean lost = values.first(name) instanceof Value.Text text && NULLS.contains(text.text());
        return lost ? Change.with(values, name, null) : values;
    }

    static String percentDecoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    static String htmlDecoded(String text) {
        return ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(character(entity.group(1))));
    }

    private static String character(String entity) {
        String known = ENTITIES.get(entity);
        return known == null ? String.valueOf((char) Integer.parseInt(entity.substring(1))) : known;
    }
}
