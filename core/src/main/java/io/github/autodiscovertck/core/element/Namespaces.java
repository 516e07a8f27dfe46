package io.github.autodiscovertck.core.element;

import java.util.Set;

/**
 * Namespace names of the response format (MS-OXDSCLI 2.2.1 and 4.2, AutodiscoverResponse.xsd).
 *
 * <p>Microsoft's element reference prints all of them with {@code https:}; namespace names compare as strings, so those
 * are different names. Requirement POX-NS-004 accepts them as aliases.
 */
public final class Namespaces {

    /** The namespace of {@code Autodiscover}, and of {@code Response} in a framework-level error. */
    public static final String BASE = "http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006";

    /** The namespace of {@code Response} and everything in it. */
    public static final String OUTLOOK =
            "http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a";

    /** The namespace of the ActiveSync sibling, which is not an Outlook response. */
    public static final String MOBILESYNC =
            "http://schemas.microsoft.com/exchange/autodiscover/mobilesync/responseschema/2006";

    private static final Set<String> BASE_NAMES = Set.of(BASE, httpsAlias(BASE));
    private static final Set<String> OUTLOOK_NAMES = Set.of(OUTLOOK, httpsAlias(OUTLOOK));

    private Namespaces() {}

    /** {@return the https: spelling of this name, as in Microsoft's element reference} */
    public static String httpsAlias(String name) {
        return name.replaceFirst("^http:", "https:");
    }

    /** {@return whether this is the base namespace, in either spelling} */
    public static boolean isBase(String name) {
        return BASE_NAMES.contains(name);
    }

    /** {@return whether this is the namespace of Outlook responses, in either spelling} */
    public static boolean isOutlook(String name) {
        return OUTLOOK_NAMES.contains(name);
    }
}
