package io.github.autodiscovertck.conformance.junit;

import io.github.autodiscovertck.conformance.certification.Failure;
import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.conformance.certification.RequirementResult;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Says a failure for a person. */
final class FailureText {

    private FailureText() {}

    static String of(RequirementResult result, Failure failure, Plan plan) {
        Requirement requirement = result.requirement();
        StringBuilder text = new StringBuilder();
        text.append(requirement.id()).append(' ').append(requirement.level()).append(' ');
        text.append(requirement.statement())
                .append("\n")
                .append(failure.trait())
                .append("\n\n");
        byte[] document = failure.smallest().tested().document();
        List<String> lines =
                new String(document, StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            text.append(String.format("%5d  %s\n", i + 1, lines.get(i)));
        }
        text.append("\n").append(failure.why()).append("\n");
        text.append("source: ").append(requirement.source()).append("\n");
        text.append("seed ").append(plan.seedText()).append(", case ").append(failure.caseId());
        return text.toString();
    }
}
