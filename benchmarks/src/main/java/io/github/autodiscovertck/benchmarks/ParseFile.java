package io.github.autodiscovertck.benchmarks;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The smallest program that parses the documents of a run. They come from a file, each preceded by its length. */
final class ParseFile {

    private ParseFile() {}

    public static void main(String[] arguments) throws IOException {
        BareParse parser = new BareParse();
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(Path.of(arguments[0])), 1 << 16))) {
            while (true) {
                byte[] document = new byte[in.readInt()];
                in.readFully(document);
                parser.parse(document);
            }
        } catch (EOFException e) {
            // The end of the file: all documents are read.
        }
    }
}
