package io.github.autodiscovertck.benchmarks;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A program for the process protocol that rejects everything and reads only the id of each line. */
final class Echo {

    private static final String DESCRIPTION =
            "{\"type\":\"description\",\"protocol\":1,\"name\":\"echo\",\"version\":\"1\","
                    + "\"language\":\"java\",\"reports\":[\"*\"],\"appliesDefaults\":false}\n";
    private static final byte[] ID = "\"id\":\"".getBytes(StandardCharsets.US_ASCII);

    private Echo() {}

    public static void main(String[] arguments) throws IOException {
        InputStream in = new BufferedInputStream(System.in, 1 << 16);
        OutputStream out = new BufferedOutputStream(System.out, 1 << 16);
        byte[] line = new byte[1 << 24];
        int length = 0;
        boolean described = false;
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next != '\n') {
                line[length++] = (byte) next;
                continue;
            }
            out.write(described ? answer(line, length) : DESCRIPTION.getBytes(StandardCharsets.US_ASCII));
            described = true;
            length = 0;
            if (in.available() == 0) {
                out.flush();
            }
        }
        out.flush();
    }

    private static byte[] answer(byte[] line, int length) {
        String start = new String(line, 0, Math.min(length, 64), StandardCharsets.US_ASCII);
        int from = start.indexOf(new String(ID, StandardCharsets.US_ASCII)) + ID.length;
        String id = start.substring(from, start.indexOf('"', from));
        return ("{\"id\":\"" + id + "\",\"outcome\":\"rejected\",\"reason\":\"echo\"}\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
