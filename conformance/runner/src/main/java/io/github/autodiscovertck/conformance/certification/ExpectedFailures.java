package io.github.autodiscovertck.conformance.certification;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The requirements that an implementation is known to fail, each with a reason. They still run. One that passes must be
 * removed from the list.
 *
 * @param reasons the reasons, by requirement id
 */
public record ExpectedFailures(Map<String, String> reasons) {

    /** No failures are expected. */
    public static final ExpectedFailures NONE = new ExpectedFailures(Map.of());

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public ExpectedFailures {
        reasons = Map.copyOf(reasons);
    }

    /**
     * {@return the list in a file: a requirement id and the reason on each line; {@code #} starts a comment}
     *
     * @param file the file, in UTF-8
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if a line has another form or repeats an id; the message names file and line
     */
    public static ExpectedFailures read(Path file) throws IOException {
        Map<String, String> reasons = new LinkedHashMap<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                add(line, file + ":" + (i + 1), reasons);
            }
        }
        return new ExpectedFailures(reasons);
    }

    private static void add(String line, String place, Map<String, String> reasons) {
        String[] parts = line.split("\\s+", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException(place + ": expected a requirement id and the reason why it is known to"
                    + " fail, such as \"POX-SMTPLAST-012 true is taken as on, issue 7\"");
        }
        if (reasons.put(parts[0], parts[1]) != null) {
            throw new IllegalArgumentException(place + ": " + parts[0] + " is listed a second time");
        }
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.replaceFirst("^" + BYTE_ORDER_MARK, "").lines().toList();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + " is not in UTF-8");
        }
    }
}
