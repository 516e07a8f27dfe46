package io.github.autodiscovertck.conformance.lint;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.Namespaces;

/**
 * Decides by its namespace whether an element may belong to the format. A document without namespaces is read as if it
 * had them.
 */
final class NamespaceMembership {

    static final String ROOT = "Autodiscover";

    private NamespaceMembership() {}

    static boolean isRoot(String name, String namespace) {
        return name.equals(ROOT) && (Namespaces.isBase(namespace) || namespace.isEmpty());
    }

    /** {@return whether a child of this element with this namespace belongs to the format} */
    static boolean isChild(LintElement parent, String namespace) {
        if (parent.name().equals(ROOT)) {
            return Namespaces.isOutlook(namespace) || Namespaces.isBase(namespace) || namespace.isEmpty();
        }
        String own = parent.namespace();
        return Namespaces.isOutlook(own)
                ? Namespaces.isOutlook(namespace)
                : Namespaces.isBase(own) ? Namespaces.isBase(namespace) : namespace.isEmpty();
    }

    /** {@return whether the format has an element of this name at any position} */
    static boolean isKnown(String name) {
        return ElementTable.find(name) != null;
    }
}
