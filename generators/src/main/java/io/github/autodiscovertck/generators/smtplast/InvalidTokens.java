package io.github.autodiscovertck.generators.smtplast;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Texts that are neither on nor off, and ways to disguise on and off. */
final class InvalidTokens {

    /** Words that programmers use for on or off (POX-SMTPLAST-012). */
    static final List<String> OTHER_WORDS = List.of(
            "true",
            "false",
            "True",
            "TRUE",
            "1",
            "0",
            "-1",
            "yes",
            "no",
            "y",
            "n",
            "t",
            "enabled",
            "disabled",
            "once",
            "none",
            "null",
            "of",
            "o",
            "onn",
            "oon",
            "on1",
            "on0",
            "on off",
            "off on",
            "on,off",
            "on;",
            "'on'",
            "\"on\"",
            "on.",
            "no on",
            "not on",
            "offon",
            "2",
            "TLS",
            "set",
            "checked",
            "on/off",
            "SMTPLast",
            "${on}",
            "[on]");

    /** The tokens on localized pages of the reference, which translate what must not be translated (AMB-L10N). */
    static final List<String> TRANSLATIONS = List.of(
            "encendido",
            "apagado",
            "activado",
            "desactivado",
            "activ\u00E9",
            "d\u00E9sactiv\u00E9",
            "activ\u00E9es",
            "d\u00E9sactiv\u00E9es",
            "aktiviert",
            "deaktiviert",
            "ein",
            "aus",
            "an",
            "ativado",
            "desativado",
            "ativados",
            "ligado",
            "desligado",
            "attivato",
            "disattivato",
            "s\u00ED",
            "oui",
            "ja",
            "sim",
            "\u30AA\u30F3",
            "\u30AA\u30D5",
            "\u5F00",
            "\u5173",
            "\uCF1C\uAE30",
            "\u0432\u043A\u043B",
            "\u0432\u043A\u043B\u044E\u0447\u0435\u043D\u043E",
            "w\u0142\u0105czone",
            "p\u00E5",
            "zapnuto",
            "be",
            "a\u00E7\u0131k");

    /** Texts that look like on or off but consist of other characters (POX-SMTPLAST-014). */
    static final List<String> LOOK_ALIKES = List.of(
            "\uFF4F\uFF4E",
            "\uFF2F\uFF2E",
            "\uFF4Fn",
            "\u043En",
            "\u041EN",
            "\u03BFn",
            "\u039F\u039D",
            "o\u0578",
            "\u2134n",
            "\uD835\uDC28\uD835\uDC27",
            "\uD835\uDDC8\uD835\uDDC7",
            "\u24DE\u24DD",
            "\u1D3C\u1D3A",
            "\u00BAn",
            "o\u207F",
            "0n",
            "\u0585n",
            "\u101Dn",
            "on\u0338",
            "o\u0301n",
            "\u00F6n",
            "\u1D0Fn");

    /** Invisible characters, at any position in the token (POX-SMTPLAST-014). */
    static final List<String> INVISIBLE =
            List.of("\u200B", "\u200C", "\u200D", "\u2060", "\u00AD", "\u200E", "\u202E", "\uFE0F", "\u034F");

    /** Characters that programming languages treat as white space, but XML does not (XML 1.0, section 2.3, S). */
    static final List<String> OTHER_WHITE_SPACE = List.of(
            "\u00A0", "\u0085", "\u1680", "\u2000", "\u2003", "\u2007", "\u2009", "\u2028", "\u2029", "\u202F",
            "\u205F", "\u3000", "\uFEFF", "\u180E");

    /** Names that differ from SMTPLast in letter case only (POX-SMTPLAST-006). */
    static final List<String> OTHER_CASE_NAMES =
            List.of("SmtpLast", "smtpLast", "SMTPLAST", "smtplast", "SMTPlast", "Smtplast", "sMTPLast", "SMTPLasT");

    private InvalidTokens() {}

    /** {@return every spelling of a lower-case word with at least one upper-case letter} */
    static List<String> letterCases(String word) {
        int masks = 1 << word.length();
        return IntStream.range(1, masks)
                .mapToObj(mask -> withUpperCase(word, mask))
                .toList();
    }

    /** {@return the names of the characters in reports, such as {@code U+00A0}} */
    static String codePoints(String text) {
        StringBuilder names = new StringBuilder();
        text.codePoints().forEach(point -> names.append(names.isEmpty() ? "" : " ")
                .append(String.format(Locale.ROOT, "U+%04X", point)));
        return names.toString();
    }

    private static String withUpperCase(String word, int mask) {
        StringBuilder spelling = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            if ((mask & 1 << i) != 0) {
                spelling.setCharAt(i, Character.toUpperCase(word.charAt(i)));
            }
        }
        return spelling.toString();
    }
}
