package io.github.autodiscovertck.conformance.lint;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Classifies invalid values of SMTPLast: each class has its own requirement. */
final class SmtpLastValue {

    /** The ASCII values of POX-SMTPLAST-013. */
    private static final Set<String> TRANSLATIONS = Set.of("aktiviert", "ativado", "encendido");

    private SmtpLastValue() {}

    /** {@return the requirement about a text that is neither on nor off} */
    static String requirement(String text) {
        if (TRANSLATIONS.contains(text.toLowerCase(Locale.ROOT))) {
            return "POX-SMTPLAST-013";
        }
        if (XmlText.isAscii(text)) {
            return "POX-SMTPLAST-012";
        }
        String space = "[\\p{Z}\\s\\x85\\uFEFF]+";
        if (isSwitch(text.replaceAll("^" + space + "|" + space + "$", ""))) {
            return "POX-SMTPLAST-015";
        }
        return looksLikeOne(text) ? "POX-SMTPLAST-014" : "POX-SMTPLAST-013";
    }

    private static boolean looksLikeOne(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "");
        return isSwitch(plain) || plain.length() <= 3 && plain.matches("(?i).*[onf].*");
    }

    private static boolean isSwitch(String text) {
        return text.equalsIgnoreCase("on") || text.equalsIgnoreCase("off");
    }
}
