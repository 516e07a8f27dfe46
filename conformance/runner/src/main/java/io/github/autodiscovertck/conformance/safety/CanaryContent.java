package io.github.autodiscovertck.conformance.safety;

import io.github.autodiscovertck.generators.safety.Canary;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The content of the bait.
 *
 * @param secret a word that cannot be guessed
 */
record CanaryContent(String secret) {

    private static final int SECRET_BYTES = 12;

    static CanaryContent create() {
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        return new CanaryContent("canary" + HexFormat.of().formatHex(random));
    }

    /** {@return the content of a file, chosen by its extension} */
    byte[] of(String file) {
        return text(file).getBytes(StandardCharsets.US_ASCII);
    }

    private String text(String file) {
        if (file.endsWith(".dtd")) {
            return "<!ENTITY " + Canary.ENTITY + " \"" + secret + "\">\n";
        }
        if (file.endsWith(".xml")) {
            return "<secret>" + secret + "</secret>\n";
        }
        if (file.endsWith(".xsd")) {
            return "<schema xmlns=\"http://www.w3.org/2001/XMLSchema\" targetNamespace=\"urn:example:vendor\"/>\n";
        }
        return secret;
    }
}
