package io.github.autodiscovertck.generators.safety;

import java.nio.charset.StandardCharsets;

/**
 * Places that nobody may open, as documents point at them. The documents carry a reserved name, so that they are the
 * same bytes everywhere; whoever runs them puts the address of a listener and a folder of its own there just before a
 * document is given away.
 *
 * <p>Safe for use by several threads.
 */
public final class Canary {

    /** The content of this file is one word, the secret. */
    public static final String TEXT = "canary.txt";

    /** This file declares an entity {@value #ENTITY}, whose text is the secret. */
    public static final String DTD = "canary.dtd";

    /** This file is an XML document with one element, whose text is the secret. */
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

    /** {@return whether a document points at a canary} */
    public static boolean isIn(byte[] document) {
        return text(document).contains(HOST);
    }

    /**
     * {@return a document that points at real places}
     *
     * @param document the document, in an encoding that says ASCII characters as ASCII does
     * @param authority host and port of the listener
     * @param folder the URL of the folder, with a slash at its end
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
