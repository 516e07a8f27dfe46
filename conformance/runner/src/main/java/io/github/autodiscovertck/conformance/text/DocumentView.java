package io.github.autodiscovertck.conformance.text;

import io.github.autodiscovertck.conformance.text.VisibleCharacters.Glyph;
import io.github.autodiscovertck.core.expectation.ConformanceCase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Renders a document with line numbers and a mark. The mark shows what the control does not have, or the element that
 * is judged.
 */
final class DocumentView {

    private static final int MOST_CHARACTERS = 160;
    private static final int BEFORE_MARK = 60;
    private static final int MOST_UNDERLINED_LINES = 3;

    private final MarkedRange marked;
    private final Extent extent;
    private final List<Line> lines = new ArrayList<>();

    private DocumentView(byte[] document, MarkedRange marked, Extent extent) {
        this.marked = marked;
        this.extent = extent;
        StringBuilder text = new StringBuilder();
        int[] underlined = {-1, -1};
        int end = -1;
        for (Glyph glyph : VisibleCharacters.of(document)) {
            end = glyph.to();
            if (marked.overlaps(glyph.from(), glyph.to())) {
                underlined[0] = underlined[0] < 0 ? text.length() : underlined[0];
                underlined[1] =
                        text.length() + (glyph.isLineEnd() ? 1 : glyph.shown().length());
            }
            if (glyph.isLineEnd()) {
                lines.add(new Line(text.toString(), underlined[0], underlined[1]));
                text.setLength(0);
                underlined = new int[] {-1, -1};
            } else {
                text.append(glyph.shown());
            }
        }
        boolean markedEnd = end < 0 && !marked.isEmpty();
        if (text.length() > 0 || lines.isEmpty()) {
            lines.add(new Line(text.toString(), markedEnd ? 0 : underlined[0], markedEnd ? 1 : underlined[1]));
        }
    }

    /**
     * How much of a long document to show.
     *
     * @param most the highest number of lines
     * @param before how many of them come before the mark, if it is far from the beginning
     * @param behind how many of them come after the mark at least, if it is near the beginning
     * @param rest where to find the whole document; may be empty
     */
    private record Extent(int most, int before, int behind, String rest) {
        static final Extent OF_A_FAILURE = new Extent(60, 30, 0, "; the report has the whole document");
        static final Extent OF_AN_EXAMPLE = new Extent(18, 8, 6, "");
    }

    /**
     * A rendered line.
     *
     * @param text its text
     * @param from the index in the text where the mark begins; negative if the line has no mark
     * @param to the index in the text where the mark ends
     */
    private record Line(String text, int from, int to) {
        boolean isMarked() {
            return from >= 0;
        }
    }

    /**
     * {@return the lines that render a document}
     *
     * @param tested the case
     * @param place the address of the judged value, or an element's name; marked if there is no control; may be empty
     */
    static List<String> lines(ConformanceCase tested, String place) {
        return lines(tested, place, Extent.OF_A_FAILURE);
    }

    /**
     * {@return the lines that render a document; a long one is cut to the lines around the mark}
     *
     * @param tested the case
     * @param place the address of the judged value, or an element's name; marked if there is no control; may be empty
     */
    static List<String> excerpt(ConformanceCase tested, String place) {
        return lines(tested, place, Extent.OF_AN_EXAMPLE);
    }

    private static List<String> lines(ConformanceCase tested, String place, Extent extent) {
        byte[] document = tested.document();
        byte[] compared =
                tested.twin() == null ? document : tested.twin().source().get().document();
        MarkedRange marked = Arrays.equals(compared, document)
                ? ElementPlace.of(document, place)
                : MarkedRange.ofDifference(document, compared);
        return new DocumentView(document, marked, extent).shown();
    }

    private List<String> shown() {
        int first = firstShown();
        int end = Math.min(lines.size(), first + extent.most());
        boolean underline = lines.stream().filter(Line::isMarked).count() <= MOST_UNDERLINED_LINES;
        List<String> shown = new ArrayList<>();
        if (first > 0) {
            shown.add("       … " + count(first) + " before");
        }
        for (int i = first; i < end; i++) {
            add(shown, lines.get(i), i + 1, underline);
        }
        if (end < lines.size()) {
            shown.add("       … " + count(lines.size() - end) + " more" + extent.rest());
        }
        return shown;
    }

    private int firstShown() {
        int mark = 0;
        while (mark < lines.size() && !lines.get(mark).isMarked()) {
            mark++;
        }
        boolean near = marked.isEmpty() || mark + extent.behind() < extent.most() || mark == lines.size();
        return near || lines.size() <= extent.most() ? 0 : mark - extent.before();
    }

    private static String count(int number) {
        return number + (number == 1 ? " line" : " lines");
    }

    private static void add(List<String> shown, Line line, int number, boolean underline) {
        int start = line.from() < MOST_CHARACTERS - BEFORE_MARK ? 0 : whole(line.text(), line.from() - BEFORE_MARK);
        int end = whole(line.text(), Math.min(line.text().length(), start + MOST_CHARACTERS));
        String before = start > 0 ? "… " : "";
        String behind = end < line.text().length() ? " … (" + line.text().length() + " characters)" : "";
        String text = before + line.text().substring(start, end) + behind;
        shown.add(String.format(Locale.ROOT, "%s%3d | %s", line.isMarked() ? ">" : " ", number, text)
                .stripTrailing());
        if (line.isMarked() && underline) {
            int from = Math.max(line.from(), indentation(line)) - start;
            int to = Math.min(line.to(), end + 1) - start;
            shown.add("     | " + " ".repeat(before.length() + from) + "^".repeat(Math.max(1, to - from)));
        }
    }

    private static int indentation(Line line) {
        int indentation = line.text().length() - line.text().stripLeading().length();
        return line.to() <= indentation ? line.from() : indentation;
    }

    /** {@return the index, or the next one if the index would split a surrogate pair} */
    private static int whole(String text, int index) {
        return index < text.length() && Character.isLowSurrogate(text.charAt(index)) ? index + 1 : index;
    }
}
