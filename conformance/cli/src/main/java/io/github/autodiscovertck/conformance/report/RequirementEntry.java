package io.github.autodiscovertck.conformance.report;

import io.github.autodiscovertck.conformance.certification.Suite;
import io.github.autodiscovertck.conformance.text.CaseText;
import io.github.autodiscovertck.conformance.text.Markdown;
import io.github.autodiscovertck.conformance.text.SourceLabels;
import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.requirement.Requirement;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.Variant;
import java.util.List;
import java.util.stream.Collectors;

/** Renders one requirement for the {@link RequirementsPage}. */
final class RequirementEntry {

    private final Suite suite;
    private final Requirement requirement;
    private final StringBuilder entry = new StringBuilder();

    private RequirementEntry(Suite suite, Requirement requirement) {
        this.suite = suite;
        this.requirement = requirement;
    }

    /** {@return the section about a requirement, with an empty line at the end} */
    static String of(Suite suite, Requirement requirement) {
        RequirementEntry section = new RequirementEntry(suite, requirement);
        section.entry.append("### ").append(requirement.id()).append("\n\n");
        section.entry
                .append("**")
                .append(requirement.level())
                .append("** ")
                .append(Markdown.text(requirement.statement()))
                .append("\n\n");
        section.sources();
        section.about();
        section.cases();
        section.example();
        return section.entry.append("\n").toString();
    }

    private void sources() {
        item("Source", linked(requirement.source()));
        SourceLabels.in(requirement.source(), suite.catalogue().ambiguities())
                .forEach((id, text) -> item("Sources disagree, " + id, linked(text)));
    }

    private void about() {
        if (!requirement.about().isEmpty()) {
            item("About", codes(requirement.about()));
        }
        if (!requirement.alsoJudged().isEmpty()) {
            item("Must not suffer", codes(requirement.alsoJudged()));
        }
        if (requirement.aboutDefaults()) {
            item("About defaults", "the meaning of an absent element; judged only if the parser applies defaults.");
        }
    }

    private void cases() {
        String untestable = requirement.untestable();
        if (untestable != null) {
            item("Untestable", Markdown.text(untestable));
        }
        List<ConformanceCase> golden = suite.golden(requirement);
        if (!golden.isEmpty()) {
            item(
                    "Golden cases, " + golden.size(),
                    codes(golden.stream().map(ConformanceCase::id).toList()));
        }
        CaseProperty property = suite.property(requirement);
        if (property != null) {
            List<String> traits =
                    property.variants().stream().map(Variant::trait).toList();
            item("Generated variants, " + traits.size(), codes(traits));
        }
    }

    private void example() {
        ConformanceCase example = suite.example(requirement);
        if (example != null) {
            entry.append("\nExample ").append(Markdown.code(example.id())).append(":\n\n");
            entry.append(Markdown.block(CaseText.excerpt(example, requirement)));
        }
    }

    private void item(String heading, String text) {
        entry.append("- ").append(heading).append(": ").append(text).append("\n");
    }

    private static String codes(List<String> texts) {
        return texts.stream().map(Markdown::code).collect(Collectors.joining(", "));
    }

    /** {@return Markdown in which each source label links to the description of the source} */
    private String linked(String text) {
        String linked = Markdown.text(text);
        for (String label : SourceLabels.in(text, suite.catalogue().sources()).keySet()) {
            linked = SourceLabels.pattern(label)
                    .matcher(linked)
                    .replaceAll("[" + label + "](#" + RequirementsPage.anchor("source", label) + ")");
        }
        return linked;
    }
}
