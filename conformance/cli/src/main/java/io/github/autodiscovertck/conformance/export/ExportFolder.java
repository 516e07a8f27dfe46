package io.github.autodiscovertck.conformance.export;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The target folder of an export. Every file that is written to it gets a line in {@value #DIGESTS}. */
final class ExportFolder implements Closeable {

    /** The file with the digests of all other files, in the format of {@code sha256sum}. */
    static final String DIGESTS = "SHA256SUMS";

    private final Path root;
    private final BufferedWriter digests;
    private Path lastParent;

    private ExportFolder(Path root, BufferedWriter digests) {
        this.root = root;
        this.lastParent = root;
        this.digests = digests;
    }

    /** {@return the folder, which must be empty or not exist} */
    static ExportFolder open(Path root) throws IOException {
        Files.createDirectories(root);
        return new ExportFolder(root, Files.newBufferedWriter(root.resolve(DIGESTS), StandardOpenOption.CREATE_NEW));
    }

    /** Writes a file; {@return its SHA-256, in hexadecimal digits} */
    String write(String path, byte[] content) throws IOException {
        try (OutputStream out = Files.newOutputStream(place(path), StandardOpenOption.CREATE_NEW)) {
            out.write(content);
        }
        return listed(path, sha256().digest(content));
    }

    /** Begins a file that is written piece by piece and gets its name only when it is complete. */
    Unfinished begin(String path) throws IOException {
        return new Unfinished(path);
    }

    @Override
    public void close() throws IOException {
        digests.close();
    }

    private Path place(String path) throws IOException {
        Path file = root.resolve(path);
        Path parent = file.getParent();
        // Checking the file system for each of a million files would take as long as writing them.
        if (!parent.equals(lastParent)) {
            Files.createDirectories(parent);
            lastParent = parent;
        }
        return file;
    }

    private String listed(String path, byte[] digest) throws IOException {
        String text = HexFormat.of().formatHex(digest);
        digests.write(text + "  " + path + "\n");
        return text;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A file that is being written. */
    final class Unfinished {
        private final String path;
        private final Path unfinished;
        private final DigestOutputStream out;

        private Unfinished(String path) throws IOException {
            this.path = path;
            this.unfinished = root.resolve(path + ".unfinished");
            this.out =
                    new DigestOutputStream(Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW), sha256());
        }

        /** {@return the stream for its content} */
        OutputStream out() {
            return out;
        }

        /** Closes the file and gives it its final name. */
        void finish() throws IOException {
            out.close();
            Files.move(unfinished, root.resolve(path));
            listed(path, out.getMessageDigest().digest());
        }
    }
}
