package io.github.autodiscovertck.conformance.text;

import java.util.List;
import java.util.regex.Pattern;

/** Escapes text for Markdown. */
public final class Markdown {

    private static final Pattern MEANT_AS_MARKUP = Pattern.compile("[\\\\`*_\\[\\]|~]");

    private Markdown() {}

    /** {@return the escaped text; invisible characters are replaced by their names} */
    public static String text(String text) {
        String visible = VisibleText.line(text);
        return MEANT_AS_MARKUP
                .matcher(visible)
                .replaceAll("\\\\$0")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    /** {@return the text as inline code; invisible characters are replaced by their names} */
    public static String code(String text) {
        String visible = VisibleText.line(text);
        return visible.contains("`") ? "`` " + visible + " ``" : "`" + visible + "`";
    }

    /** {@return the lines as a fenced code block} */
    public static String block(List<String> lines) {
        String fence = lines.stream().anyMatch(line -> line.contains("```")) ? "````" : "```";
        return fence + "text\n" + String.join("\n", lines) + "\n" + fence + "\n";
    }
}
