package io.github.autodiscovertck.conformance.report;

import io.github.autodiscovertck.conformance.certification.Suite;
import io.github.autodiscovertck.conformance.text.Markdown;
import io.github.autodiscovertck.core.requirement.Level;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.util.List;
import java.util.Locale;

/**
 * Renders the catalogue and its tests as one Markdown page: for each requirement the statement, the sources and their
 * disagreements, the cases, and an example. The same suite gives the same page on every machine.
 */
public final class RequirementsPage {

    private final Suite suite;
    private final StringBuilder page = new StringBuilder();

    private RequirementsPage(Suite suite) {
        this.suite = suite;
    }

    /** {@return the page of a suite} */
    public static String of(Suite suite) {
        RequirementsPage requirements = new RequirementsPage(suite);
        requirements.beginning();
        requirements.levels();
        requirements.groups();
        requirements.sources();
        requirements.suite.catalogue().groups().forEach(requirements::group);
        return requirements.page.toString().stripTrailing() + "\n";
    }

    /** {@return the name of an anchor on the page} */
    static String anchor(String kind, String label) {
        return kind + "-" + label.toLowerCase(Locale.ROOT);
    }

    private void beginning() {
        page.append("# Requirements\n\n")
                .append(
                        "What a parser of POX Autodiscover responses must do, which source says so, and what tests it. ")
                .append("`explain ID` shows the same on the command line.\n\n")
                .append("This page is generated from the catalogue and the suite. Do not edit it; ")
                .append("[CONTRIBUTING.md](../CONTRIBUTING.md) has the command that regenerates it.\n\n")
                .append("In examples, `>` and `^` mark the difference from the control document, or the element ")
                .append("that the requirement is about. Invisible characters are named, as in `⟨U+00A0⟩`. ")
                .append("[Golden cases](../fixtures/README.md) explains how expectations are written.\n\n");
    }

    private void levels() {
        page.append("## Levels\n\n| level | requirements | meaning |\n| --- | --- | --- |\n");
        for (Level level : Level.values()) {
            long count = suite.catalogue().all().stream()
                    .filter(requirement -> requirement.level() == level)
                    .count();
            row(level.name(), count, meaning(level));
        }
    }

    private static String meaning(Level level) {
        return switch (level) {
            case MUST ->
                "A parser that violates it contradicts a published statement, misreads XML, or lets a document do harm.";
            case SHOULD -> "Backed by a weaker source or by practice, or a rule that binds the sender.";
            case MAY -> "A permission.";
            case IMPL ->
                "Implementation-defined: the sources are silent or disagree, and only the stated bound is checked.";
        };
    }

    private void groups() {
        page.append("\n## Groups\n\n| group | requirements | title |\n| --- | --- | --- |\n");
        suite.catalogue()
                .groups()
                .forEach((group, title) -> row(
                        "[" + group + "](#" + anchor("group", group) + ")",
                        in(group).size(),
                        Markdown.text(title)));
    }

    private void row(String first, long count, String last) {
        page.append("| ").append(first).append(" | ").append(count).append(" | ");
        page.append(last).append(" |\n");
    }

    private void sources() {
        page.append("\n## Sources\n\n");
        suite.catalogue().sources().forEach((label, meaning) -> page.append("- <a id=\"")
                .append(anchor("source", label))
                .append("\"></a>**")
                .append(label)
                .append("** ")
                .append(Markdown.text(meaning))
                .append("\n"));
        page.append("\n");
    }

    private void group(String group, String title) {
        page.append("<a id=\"").append(anchor("group", group)).append("\"></a>\n\n");
        page.append("## ").append(Markdown.text(title)).append("\n\n");
        in(group).forEach(requirement -> page.append(RequirementEntry.of(suite, requirement)));
    }

    private List<Requirement> in(String group) {
        return suite.catalogue().all().stream()
                .filter(requirement -> requirement.group().equals(group))
                .toList();
    }
}
