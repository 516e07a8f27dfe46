package io.github.autodiscovertck.generators;

/** What the oracles find where documents about safety point at, so that they need not open it. */
final class Canaries {

    private Canaries() {}

    static String at(String url) {
        return url.endsWith(".dtd") ? "<!ENTITY canary 'secret'>" : "secret";
    }
}
