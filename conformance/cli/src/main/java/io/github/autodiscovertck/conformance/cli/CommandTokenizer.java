package io.github.autodiscovertck.conformance.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a command into words. Quotes protect white space; no other character is special, since no shell is involved.
 */
final class CommandTokenizer {

    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"']+|\"[^\"]*\"|'[^']*')+");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|'([^']*)'");

    private CommandTokenizer() {}

    static List<String> of(String command) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command);
        if (!WORD.matcher(command).replaceAll("").isBlank()) {
            throw new UsageException("--command " + command + ": a quote is not closed");
        }
        while (matcher.find()) {
            words.add(QUOTED.matcher(matcher.group())
                    .replaceAll(quoted ->
                            Matcher.quoteReplacement(quoted.group(1) == null ? quoted.group(2) : quoted.group(1))));
        }
        if (words.isEmpty()) {
            throw new UsageException("--command needs a program, such as --command \"python3 adapter.py\"");
        }
        return words;
    }
}
