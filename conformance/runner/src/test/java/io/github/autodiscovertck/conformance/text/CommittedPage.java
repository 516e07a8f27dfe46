package io.github.autodiscovertck.conformance.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Holds a generated page against the one that is committed in {@code docs}, or writes that anew when told to. */
public final class CommittedPage {

    private CommittedPage() {}

    /**
     * Fails if the committed page is not the generated one.
     *
     * @param name the page's file name
     * @param page what is generated
     * @param update the system property that has the page written
     * @param command the command that a person gives for that
     * @throws IOException if the committed page cannot be read or written
     */
    public static void check(String name, String page, String update, String command) throws IOException {
        Path committed = Path.of("..", "..", "docs", name);
        if (System.getProperty(update) != null) {
            assertThat(System.getenv("CI"))
                    .as("the page is written by a person who looks at it, not where CI is set")
                    .isNull();
            Files.writeString(committed, page);
        }
        List<String> lines = Files.readAllLines(committed);
        List<String> generated = page.lines().toList();
        int line = 0;
        while (line < lines.size() && line < generated.size() && lines.get(line).equals(generated.get(line))) {
            line++;
        }
        assertThat(rest(lines, line))
                .as(
                        "docs/%s differs from what is generated in line %d; this writes it anew: %s",
                        name, line + 1, command)
                .isEqualTo(rest(generated, line));
    }

    /** {@return what a person needs to see of the lines from the first that differs on} */
    private static List<String> rest(List<String> lines, int from) {
        return lines.subList(from, Math.min(lines.size(), from + 3));
    }
}
