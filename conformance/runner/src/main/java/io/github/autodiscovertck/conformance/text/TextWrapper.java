package io.github.autodiscovertck.conformance.text;

import java.util.ArrayList;
import java.util.List;

/** Wraps long text to the width of a usual console. */
public final class TextWrapper {

    /** The width of all output except documents and commands. */
    public static final int WIDTH = 100;

    private TextWrapper() {}

    /** {@return the text after a heading; further lines are indented to the width of the heading} */
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

    /** Also breaks after a comma, because JSON has no spaces. */
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
