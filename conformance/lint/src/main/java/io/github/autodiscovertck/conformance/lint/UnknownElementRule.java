package io.github.autodiscovertck.conformance.lint;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.Namespaces;
import io.github.autodiscovertck.core.element.PoxElement;
import org.jspecify.annotations.Nullable;

/** Explains what is wrong with an element that the format does not have, or does not have at this position. */
final class UnknownElementRule {

    private final Findings findings;
    private boolean hides = true;

    UnknownElementRule(Findings findings) {
        this.findings = findings;
    }

    /** Called for an element that is skipped with all its contents. */
    void skipped(@Nullable LintElement parent, String name, String namespace, SourcePosition place) {
        hides = parent == null;
        if (parent == null) {
            root(name, namespace, place);
        } else if (parent.name().equals(NamespaceMembership.ROOT)) {
            siblingOfResponse(name, namespace, place);
        } else if (!NamespaceMembership.isChild(parent, namespace)) {
            otherNamespace(parent, name, namespace, place);
        } else {
            sameNamespace(parent, name, place);
        }
    }

    /** Called if the skipped element is inside a value, where ValueRule reports it. */
    void skippedInValue() {
        hides = true;
    }

    /**
     * Called for an element inside the skipped one. The first element that the format knows is reported, the others are
     * not.
     */
    void skippedDescendant(String name, String namespace, SourcePosition place) {
        boolean own = Namespaces.isOutlook(namespace) || Namespaces.isBase(namespace) || namespace.isEmpty();
        if (!hides && own && NamespaceMembership.isKnown(name)) {
            hides = true;
            findings.add(
                    Severity.WARNING,
                    place,
                    "POX-UNK-002",
                    name + " is in an element that is ignored, so it has no effect",
                    placeOf(ElementTable.get(name)));
        }
    }

    private void root(String name, String namespace, SourcePosition place) {
        boolean base = Namespaces.isBase(namespace);
        findings.add(
                Severity.ERROR,
                place,
                name.equals(NamespaceMembership.ROOT) ? "POX-NS-001" : base ? "POX-NS-010" : "POX-STR-001",
                "the document element is " + Findings.quoted(name) + of(namespace),
                "Autodiscover of the namespace " + Namespaces.BASE);
    }

    private void siblingOfResponse(String name, String namespace, SourcePosition place) {
        boolean mobile = namespace.equals(Namespaces.MOBILESYNC);
        boolean response = XmlText.isSameInAnyCase(name, ElementTable.RESPONSE);
        findings.add(
                response ? Severity.ERROR : Severity.NOTE,
                place,
                mobile ? "POX-NS-009" : response ? "POX-NS-001" : "POX-UNK-001",
                mobile
                        ? "this is a response for mobile devices"
                        : "Autodiscover holds " + Findings.quoted(name) + of(namespace),
                "Response of the namespace " + Namespaces.OUTLOOK);
    }

    private void otherNamespace(LintElement parent, String name, String namespace, SourcePosition place) {
        boolean known = NamespaceMembership.isKnown(name);
        FindingKind topic = known ? FindingKind.NAMESPACE : FindingKind.UNKNOWN;
        findings.addIn(
                parent,
                known ? Severity.WARNING : Severity.NOTE,
                place,
                String.valueOf(topic.requirement(name)),
                Findings.quoted(name) + " in " + parent.name() + " is" + of(namespace)
                        + ", so it is not part of the format",
                known ? "the namespace of " + parent.name() : "nothing: it is ignored");
    }

    private void sameNamespace(LintElement parent, String name, SourcePosition place) {
        if (ElementTable.childrenOf(parent.name()).isEmpty()) {
            // The format allows elements here and does not say which.
            return;
        }
        PoxElement elsewhere = ElementTable.find(name);
        PoxElement otherCase = elsewhere == null ? inAnyCase(parent, name) : null;
        if (elsewhere != null) {
            String requirement = String.valueOf(FindingKind.PLACE.requirement(name));
            String what = name + " is in " + parent.name() + ", where parsers ignore it";
            findings.addIn(parent, Severity.WARNING, place, requirement, what, placeOf(elsewhere));
        } else if (otherCase != null) {
            String requirement = String.valueOf(FindingKind.NAME_CASE.requirement(otherCase.name()));
            String what = Findings.quoted(name) + " is not an element of the format, and is ignored";
            findings.addIn(parent, Severity.WARNING, place, requirement, what, otherCase.name());
        } else {
            String requirement = String.valueOf(FindingKind.UNKNOWN.requirement(name));
            String what = "the format does not know " + Findings.quoted(name) + " in " + parent.name();
            findings.addIn(parent, Severity.NOTE, place, requirement, what, "nothing: it is ignored");
        }
    }

    private static @Nullable PoxElement inAnyCase(LintElement parent, String name) {
        for (PoxElement child : ElementTable.childrenOf(parent.name())) {
            if (XmlText.isSameInAnyCase(name, child.name())) {
                return child;
            }
        }
        return null;
    }

    private static String placeOf(PoxElement element) {
        return element.parents().isEmpty()
                ? element.name() + " as the document element"
                : element.name() + " in " + String.join(", ", element.parents());
    }

    private static String of(String namespace) {
        return namespace.isEmpty() ? " of no namespace" : " of the namespace " + Findings.quoted(namespace);
    }
}
