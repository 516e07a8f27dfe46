package io.github.autodiscovertck.conformance.safety;

import io.github.autodiscovertck.conformance.subject.Implementation;
import java.io.IOException;

/**
 * The bait that no parser may touch: a listener on this machine, and files in a temporary folder. Closing removes both.
 *
 * <p>Called from one thread.
 */
public final class Canaries implements AutoCloseable {

    private final CanaryContent content;
    private final CanaryFolder folder;
    private final CanaryListener listener;

    private Canaries(CanaryContent content, CanaryFolder folder, CanaryListener listener) {
        this.content = content;
        this.folder = folder;
        this.listener = listener;
    }

    /**
     * Opens the listener and creates the files.
     *
     * @return the canaries, to be closed by the caller
     * @throws IOException if no port is free or the files cannot be written
     */
    public static Canaries putUp() throws IOException {
        CanaryContent content = CanaryContent.create();
        CanaryFolder folder = CanaryFolder.create(content);
        try {
            return new Canaries(content, folder, CanaryListener.open(content));
        } catch (IOException e) {
            folder.close();
            throw e;
        }
    }

    /**
     * {@return the same implementation, watched} Several may be watched, one after another.
     *
     * @param implementation the implementation; stays open
     */
    public WatchedImplementation watch(Implementation implementation) {
        return new WatchedImplementation(implementation, this);
    }

    CanaryContent content() {
        return content;
    }

    CanaryFolder folder() {
        return folder;
    }

    CanaryListener listener() {
        return listener;
    }

    /** Closes the listener and deletes the files. */
    @Override
    public void close() {
        listener.close();
        folder.close();
    }
}
