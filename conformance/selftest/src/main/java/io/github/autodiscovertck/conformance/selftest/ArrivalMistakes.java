package io.github.autodiscovertck.conformance.selftest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/** Mistakes about the pieces in which bytes arrive. Where all are there at once, each of these is right. */
final class ArrivalMistakes {

    private static final int BUFFER = 1 << 16;

    private ArrivalMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of(
                        "a read that does not fill the buffer is taken for the last",
                        ShortReadIsLast::new,
                        "POX-DOC-020"),
                Mistake.of("what is available is taken for the whole document", AvailableIsAll::new, "POX-DOC-020"),
                Mistake.of("each piece is decoded by itself", DecodesPieces::new, "POX-DOC-020"),
                Mistake.of(
                        "a byte order mark is looked for in the first piece alone",
                        MarkInFirstPiece::new,
                        "POX-DOC-020"));
    }

    private static final class ShortReadIsLast extends DomParser {
        @Override
        byte[] bytes(InputStream document) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] buffer = new byte[BUFFER];
            int read;
            do {
                read = document.read(buffer);
                bytes.write(buffer, 0, Math.max(0, read));
            } while (read == buffer.length);
            return bytes.toByteArray();
        }
    }

    private static final class AvailableIsAll extends DomParser {
        @Override
        byte[] bytes(InputStream document) throws IOException {
            byte[] bytes = new byte[document.available()];
            int read = document.readNBytes(bytes, 0, bytes.length);
            return Arrays.copyOf(bytes, read);
        }
    }

    /** As {@code new String(buffer, 0, read, UTF_8)} does for each of them: a character that is parted becomes none. */
    private static final class DecodesPieces extends DomParser {
        @Override
        byte[] bytes(InputStream document) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] buffer = new byte[BUFFER];
            boolean parted = false;
            for (int read = document.read(buffer); read >= 0; read = document.read(buffer)) {
                int from = 0;
                while (parted && from < read && (buffer[from] & 0xC0) == 0x80) {
                    buffer[from++] = '?';
                }
                parted = read > 0 && endsInACharacter(buffer, read);
                bytes.write(buffer, 0, read);
                if (parted) {
                    byte[] sofar = bytes.toByteArray();
                    sofar[sofar.length - 1] = '?';
                    bytes.reset();
                    bytes.write(sofar);
                }
            }
            return bytes.toByteArray();
        }

        private static boolean endsInACharacter(byte[] buffer, int read) {
            return (buffer[read - 1] & 0xFF) >= 0xC2 && (buffer[read - 1] & 0xFF) <= 0xF4;
        }
    }

    private static final class MarkInFirstPiece extends DomParser {
        @Override
        byte[] bytes(InputStream document) throws IOException {
            byte[] start = new byte[3];
            int read = Math.max(0, document.read(start));
            boolean marked = read == 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF;
            byte[] rest = document.readAllBytes();
            if (!marked && read > 0 && start[0] == (byte) 0xEF) {
                throw new Refused("content in front of the document");
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(start, 0, marked ? 0 : read);
            bytes.write(rest);
            return bytes.toByteArray();
        }
    }
}
