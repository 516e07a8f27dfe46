package io.github.autodiscovertck.conformance.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Compares a generated page with the committed one in {@code docs}, or regenerates that one on request. */
public final class CommittedPage {

    private CommittedPage() {}

    /**
     * Fails if the committed page differs from the generated one.
     *
     * @param name the file name of the page
     * @param page the generated page
     * @throws IOException if the committed page cannot be read or written
     */
    public static void check(String name, String page) throws IOException {
        Path committed = Path.of("..", "..", "docs", name);
        if (System.getProperty("regenerate") != null) {
            assertThat(System.getenv("CI"))
                    .as("a person regenerates the page and looks at it; where CI is set, nothing is written")
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
                        "docs/%s differs from what is generated in line %d; mvn -q -P regenerate test writes it",
                        name, line + 1)
                .isEqualTo(rest(generated, line));
    }

    /** {@return an excerpt of the lines from the first difference on} */
    private static List<String> rest(List<String> lines, int from) {
        return lines.subList(from, Math.min(lines.size(), from + 3));
    }
}
