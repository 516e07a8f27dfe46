package io.github.autodiscovertck.generators.safety;

import java.nio.charset.StandardCharsets;

/**
 * Locations that must not be opened, to which documents point. The documents contain a reserved name, so that their
 * bytes are the same everywhere. The runner replaces it with the address of its listener and folder just before it
 * sends a document.
 *
 * <p>Safe for use by several threads.
 */
public final class Canary {

    /** A file that contains one word, the secret. */
    public static final String TEXT = "canary.txt";

    /** A file that declares an entity {@value #ENTITY}, whose text is the secret. */
    public static final String DTD = "canary.dtd";

    /** An XML document with one element, whose text is the secret. */
    public static final String XML = "canary.xml";

    /** The entity that {@link #DTD} declares. */
    public static final String ENTITY = "canary";

    private static final String HOST = "//canary.example/";
    private static final String FOLDER = "file:/" + HOST;

    private Canary() {}

    /** {@return the URL of a file on the listener} */
    static String at(String scheme, String file) {
        return scheme + ":" + HOST + file;
    }

    /** {@return the URL of a file in the folder} */
    static String file(String file) {
        return FOLDER + file;
    }

    /** {@return whether a document points to a canary} */
    public static boolean isIn(byte[] document) {
        return text(document).contains(HOST);
    }

    /**
     * {@return a document that points to real locations}
     *
     * @param document the document, in an ASCII-compatible encoding
     * @param authority host and port of the listener
     * @param folder the URL of the folder, with a trailing slash
     */
    public static byte[] pointed(byte[] document, String authority, String folder) {
        return text(document)
                .replace(FOLDER, folder)
                .replace(HOST, "//" + authority + "/")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] document) {
        return new String(document, StandardCharsets.ISO_8859_1);
    }
}
