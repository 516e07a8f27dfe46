package io.github.autodiscovertck.conformance.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks a long text into lines that a console of usual width shows whole. */
public final class TextWrapper {

    /** The width of everything that a report prints, but for documents and commands. */
    public static final int WIDTH = 100;

    private TextWrapper() {}

    /** {@return the text behind a heading, its further lines indented below its first} */
    public static List<String> lines(String heading, String text) {
        List<String> lines = new ArrayList<>();
        String indent = " ".repeat(heading.length());
        String begin = heading;
        String rest = text;
        int width = Math.max(WIDTH / 2, WIDTH - heading.length());
        while (rest.length() > width) {
            int end = breakIn(rest, width);
            lines.add((begin + rest.substring(0, end)).stripTrailing());
            rest = rest.substring(end).stripLeading();
            begin = indent;
        }
        if (!rest.isEmpty() || lines.isEmpty()) {
            lines.add(begin + rest);
        }
        return lines;
    }

    /** JSON has no spaces, so it is broken behind a comma. */
    private static int breakIn(String text, int width) {
        int space = text.lastIndexOf(' ', width);
        int comma = text.lastIndexOf(',', width - 1) + 1;
        int end = Math.max(space, comma);
        if (end > 0) {
            return end;
        }
        return Character.isLowSurrogate(text.charAt(width)) ? width - 1 : width;
    }
}
