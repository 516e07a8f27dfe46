package io.github.autodiscovertck.generators;

/** Supplies what the documents about safety point to, so that the oracles need not open anything. */
final class Canaries {

    private Canaries() {}

    static String at(String url) {
        return url.endsWith(".dtd") ? "<!ENTITY canary 'secret'>" : "secret";
    }
}
