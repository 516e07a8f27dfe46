package io.github.autodiscovertck.conformance.lint;

import io.github.autodiscovertck.core.element.NumberRange;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.element.ValueType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the value of an element against its row in the element table. */
final class ValueRule implements Rule {

    /** Elements without documented values, which may be empty. */
    private static final Set<String> MAY_BE_EMPTY = Set.of("DebugData", "Message");

    private static final int MOST_DIGITS = 18;

    @Override
    public void check(LintElement node, Findings findings) {
        if (node.row().isElementOnly()) {
            return;
        }
        if (node.hasChildInValue()) {
            findings.add(
                    Severity.ERROR,
                    node,
                    FindingKind.CHILDREN,
                    "elements stand in " + node.name(),
                    "text: " + expected(node.row()));
        } else if (node.name().equals("Action")) {
            // AccountRule checks the values of Action and what they require.
            return;
        } else if (XmlText.isBlank(node.text())) {
            empty(node, findings);
        } else {
            value(node, findings);
        }
    }

    private static void empty(LintElement node, Findings findings) {
        if (!MAY_BE_EMPTY.contains(node.name())) {
            boolean wrong = node.row().closed() || node.row().kind() == ValueType.INTEGER && BlockRule.isOfUse(node);
            findings.add(
                    wrong ? Severity.ERROR : Severity.WARNING,
                    node,
                    FindingKind.EMPTY,
                    node.name() + " has no value",
                    expected(node.row()) + ", or no such element");
        }
    }

    private static void value(LintElement node, Findings findings) {
        switch (node.row().kind()) {
            case ON_OFF, ENUMERATION, BOOLEAN -> name(node, findings);
            case INTEGER -> number(node, findings);
            default -> pattern(node, findings);
        }
    }

    private static void name(LintElement node, Findings findings) {
        List<String> values = node.row().values();
        if (values.contains(node.token())) {
            requireNoSpace(node, findings);
        } else if (values.stream().anyMatch(known -> XmlText.isSameInAnyCase(node.token(), known))) {
            add(Severity.WARNING, node, FindingKind.LETTER_CASE, "in another letter case", findings);
        } else if (node.name().equals("SMTPLast")) {
            findings.add(
                    Severity.ERROR, node, SmtpLastValue.requirement(node.text()), found(node), expected(node.row()));
        } else {
            Severity severity = node.row().closed()
                    ? Severity.ERROR
                    : node.name().equals("Type") ? Severity.NOTE : Severity.WARNING;
            findings.add(severity, node, FindingKind.INVALID, found(node), expected(node.row()));
        }
    }

    private static void number(LintElement node, Findings findings) {
        if (!BlockRule.isOfUse(node)) {
            return;
        }
        NumberRange range = node.row().range();
        if (!isNumber(node.token(), range)) {
            findings.add(Severity.ERROR, node, FindingKind.INVALID, found(node), expected(node.row()));
        } else if (range == null && !node.row().values().contains(node.token())) {
            findings.add(Severity.NOTE, node, "POX-ERR-004", found(node), expected(node.row()));
        } else {
            requireNoSpace(node, findings);
        }
    }

    private static boolean isNumber(String token, @Nullable NumberRange range) {
        if (range == null) {
            return token.matches("-?[0-9]+");
        }
        return token.matches("[0-9]{1," + MOST_DIGITS + "}") && range.has(Long.parseLong(token));
    }

    private static void pattern(LintElement node, Findings findings) {
        ValuePattern form = ValuePattern.of(node.row().kind());
        if (form == null) {
            return;
        }
        if (!form.matches(node.token())) {
            boolean wrong = form == ValuePattern.HEXADECIMAL;
            findings.add(
                    wrong ? Severity.ERROR : Severity.WARNING,
                    node,
                    FindingKind.INVALID,
                    found(node),
                    expected(node.row()));
            return;
        }
        requireNoSpace(node, findings);
        if (node.name().equals("RedirectUrl") && node.token().regionMatches(true, 0, "http:", 0, 5)) {
            findings.add(
                    Severity.WARNING, node, "POX-ACT-013", found(node), "an https URL: clients do not follow another");
        }
    }

    private static void requireNoSpace(LintElement node, Findings findings) {
        if (!node.token().equals(node.text())) {
            add(Severity.WARNING, node, FindingKind.WHITE_SPACE, "surrounded by white space", findings);
        }
    }

    private static void add(Severity severity, LintElement node, FindingKind topic, String how, Findings findings) {
        String what = found(node) + ", " + how + ": parsers treat this differently";
        findings.add(severity, node, topic, what, expected(node.row()));
    }

    private static String found(LintElement node) {
        return node.name() + " is " + Findings.quoted(node.text());
    }

    private static String expected(PoxElement row) {
        if (!row.values().isEmpty()) {
            return row.values().size() == 1
                    ? row.values().get(0)
                    : String.join(", ", row.values().subList(0, row.values().size() - 1)) + " or "
                            + row.values().get(row.values().size() - 1);
        }
        NumberRange range = row.range();
        if (range != null) {
            return range.greatest() == Long.MAX_VALUE
                    ? "a whole number from " + range.least()
                    : "a whole number from " + range.least() + " to " + range.greatest();
        }
        ValuePattern form = ValuePattern.of(row.kind());
        return form == null ? "a text" : form.describe();
    }
}
