package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.conformance.selftest.SelfTestResult.Catch;
import io.github.autodiscovertck.conformance.text.Markdown;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a self-test found as one page in Markdown: requirements against faulty parsers. The same suite gives the same page
 * on every machine.
 */
public final class MatrixPage {

    private MatrixPage() {}

    /** {@return the page about a result} */
    public static String of(SelfTestResult result) {
        StringBuilder page = new StringBuilder("# What catches what\n\n")
                .append(
                        "The kit certifies parsers of its own that are wrong in one thing each. Every requirement has to fail at ")
                .append("least one of them, and none may fail one that did not break it. ")
                .append(
                        "`java -jar conformance/target/autodiscover-tck.jar selftest` shows the same on your machine, with the ")
                .append("case that caught each.\n\n")
                .append(
                        "This page is generated. Do not edit it; [CONTRIBUTING.md](../CONTRIBUTING.md) has the command that ")
                .append("writes it.\n\n")
                .append("## Faulty parsers\n\n| requirement | level | fails |\n| --- | --- | --- |\n");
        result.settledMatrix().forEach((requirement, catches) -> page.append(row(requirement, catches)));
        page.append("\n## Faulty parsers of a kind\n\n")
                .append(
                        "Made from the element table, one for each value that a mistake can be made with, and from single ")
                .append(
                        "conditions. Each has to fail a requirement that names the value; the requirement that it fails ")
                .append("first is counted.\n\n| mistake | parsers | failed first |\n| --- | --- | --- |\n");
        result.faultyByKind().forEach((kind, caught) -> page.append(kindRow(kind, caught)));
        page.append("\n## Fair parsers\n\n")
                .append(
                        "Right, each in its own way: never failed, but for a SHOULD that they choose not to follow.\n\n");
        list(page, result.fairParsers());
        page.append("\n## Trivial parsers\n\n")
                .append("They do not read what they answer about, and prove nothing that takes reading.\n\n");
        list(page, result.trivialParsers());
        return page.toString();
    }

    private static String row(Requirement requirement, List<Catch> catches) {
        return "| [" + requirement.id() + "](requirements.md#"
                + requirement.id().toLowerCase(Locale.ROOT) + ") | " + requirement.level() + " | "
                + catches.stream().map(one -> Markdown.text(one.mistake())).collect(Collectors.joining("; ")) + " |\n";
    }

    private static String kindRow(String kind, Map<String, Long> caught) {
        long parsers = caught.values().stream().mapToLong(Long::longValue).sum();
        return "| " + Markdown.text(kind) + " | " + parsers + " | "
                + caught.entrySet().stream()
                        .map(one -> (one.getKey().isEmpty() ? "nothing" : one.getKey()) + " (" + one.getValue() + ")")
                        .collect(Collectors.joining(", "))
                + " |\n";
    }

    private static void list(StringBuilder page, Map<String, Set<String>> parsers) {
        parsers.forEach((name, requirements) -> page.append("- ")
                .append(Markdown.text(name))
                .append(requirements.isEmpty() ? "" : " (" + String.join(", ", requirements) + ")")
                .append('\n'));
    }
}
