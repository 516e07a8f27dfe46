package io.github.autodiscovertck.conformance.text;

import java.util.List;
import java.util.regex.Pattern;

/** Writes text so that Markdown shows it as it is. */
public final class Markdown {

    private static final Pattern MEANT_AS_MARKUP = Pattern.compile("[\\\\`*_\\[\\]|~]");

    private Markdown() {}

    /** {@return text, with everything invisible named} */
    public static String text(String text) {
        String visible = VisibleText.line(text);
        return MEANT_AS_MARKUP
                .matcher(visible)
                .replaceAll("\\\\$0")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    /** {@return text in the letters of a program, with everything invisible named} */
    public static String code(String text) {
        String visible = VisibleText.line(text);
        return visible.contains("`") ? "`` " + visible + " ``" : "`" + visible + "`";
    }

    /** {@return a block of lines that are shown as they are} */
    public static String block(List<String> lines) {
        String fence = lines.stream().anyMatch(line -> line.contains("```")) ? "````" : "```";
        return fence + "text\n" + String.join("\n", lines) + "\n" + fence + "\n";
    }
}
