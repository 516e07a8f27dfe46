package io.github.autodiscovertck.core.reader;

/**
 * The first bytes of a document, or the whole document if it is short.
 *
 * @param bytes the bytes, which must not be modified
 */
record DocumentStart(byte[] bytes) {

    /** Long enough for any byte order mark and XML declaration. */
    static final int LENGTH = 256;

    boolean isUtf16() {
        return startsWith(0, 0xFE, 0xFF) || startsWith(0, 0xFF, 0xFE);
    }

    boolean isMarkedUtf8() {
        return startsWith(0, 0xEF, 0xBB, 0xBF);
    }

    /**
     * Checks that an XML declaration contains no control characters. Woodstox accepts them as white space there, and
     * only there.
     *
     * @throws NotAutodiscoverException if it does, or if its end is not within these bytes
     */
    void requireCharactersOfXml() throws NotAutodiscoverException {
        int start = isMarkedUtf8() ? 3 : 0;
        int afterTarget = start + "<?xml".length();
        boolean declaration = startsWith(start, '<', '?', 'x', 'm', 'l')
                && bytes.length > afterTarget
                && isSpaceOrControl(bytes[afterTarget]);
        if (!declaration) {
            return;
        }
        for (int i = afterTarget; i < Math.min(bytes.length, LENGTH); i++) {
            if (bytes[i] == '>') {
                return;
            }
            if (isSpaceOrControl(bytes[i]) && !XmlSpace.isSpace((char) bytes[i])) {
                throw new NotAutodiscoverException(
                        "cannot be read as XML: control character " + bytes[i] + " in the XML declaration");
            }
        }
        throw new NotAutodiscoverException("cannot be read as XML: the XML declaration does not end");
    }

    private static boolean isSpaceOrControl(byte value) {
        return value >= 0 && value <= ' ';
    }

    private boolean startsWith(int index, int... start) {
        if (bytes.length < index + start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[index + i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
