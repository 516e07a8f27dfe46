package io.github.autodiscovertck.conformance.lint;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.Namespaces;
import io.github.autodiscovertck.core.element.PoxElement;
import org.jspecify.annotations.Nullable;

/** Says what is the matter with an element that the format does not have, or does not have at its place. */
final class UnknownElementRule {

    private final Findings findings;
    private boolean hides = true;

    UnknownElementRule(Findings findings) {
        this.findings = findings;
    }

    /** An element that is left out with everything in it. */
    void met(@Nullable LintElement parent, String name, String namespace, SourcePosition place) {
        hides = parent == null;
        if (parent == null) {
            root(name, namespace, place);
        } else if (parent.name().equals(NamespaceMembership.ROOT)) {
            besideResponse(name, namespace, place);
        } else if (!NamespaceMembership.isChild(parent, namespace)) {
            ofAnotherNamespace(parent, name, namespace, place);
        } else {
            ofTheSameNamespace(parent, name, place);
        }
    }

    /** The element that was met is a child of a value, which is found there. */
    void inValue() {
        hides = true;
    }

    /** An element within the one that was met. One that is known is told of, but not each. */
    void inside(String name, String namespace, SourcePosition place) {
        boolean own = Namespaces.isOutlook(namespace) || Namespaces.isBase(namespace) || namespace.isEmpty();
        if (!hides && own && NamespaceMembership.isKnown(name)) {
            hides = true;
            findings.add(
                    Severity.WARNING,
                    place,
                    "POX-UNK-002",
                    name + " stands in an element that is ignored, and so has no effect",
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

    private void besideResponse(String name, String namespace, SourcePosition place) {
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

    private void ofAnotherNamespace(LintElement parent, String name, String namespace, SourcePosition place) {
        boolean known = NamespaceMembership.isKnown(name);
        FindingKind topic = known ? FindingKind.NAMESPACE : FindingKind.UNKNOWN;
        findings.addIn(
                parent,
                known ? Severity.WARNING : Severity.NOTE,
                place,
                String.valueOf(topic.requirement(name)),
                Findings.quoted(name) + " in " + parent.name() + " is" + of(namespace) + ", and so is not the format's",
                known ? "the namespace of " + parent.name() : "nothing: it is ignored");
    }

    private void ofTheSameNamespace(LintElement parent, String name, SourcePosition place) {
        if (ElementTable.childrenOf(parent.name()).isEmpty()) {
            // The format has elements in it and does not say which.
            return;
        }
        PoxElement elsewhere = ElementTable.find(name);
        PoxElement otherCase = elsewhere == null ? inAnyCase(parent, name) : null;
        if (elsewhere != null) {
            String requirement = String.valueOf(FindingKind.PLACE.requirement(name));
            String what = name + " stands in " + parent.name() + ", where parsers ignore it";
            findings.addIn(parent, Severity.WARNING, place, requirement, what, placeOf(elsewhere));
        } else if (otherCase != null) {
            String requirement = String.valueOf(FindingKind.NAME_CASE.requirement(otherCase.name()));
            String what = Findings.quoted(name) + " is no element of the format, and is ignored";
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
