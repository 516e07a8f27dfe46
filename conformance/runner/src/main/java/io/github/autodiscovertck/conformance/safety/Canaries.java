package io.github.autodiscovertck.conformance.safety;

import io.github.autodiscovertck.conformance.subject.Implementation;
import java.io.IOException;

/**
 * What stands where nobody may look: a listener on this machine, and files in a temporary folder, both gone when this is
 * closed.
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
     * Puts them up.
     *
     * @return the canaries, to be closed by the caller
     * @throws IOException if there is no port to listen on or no place for a file
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
     * {@return the same implementation, watched} Several may be watched, one after the other.
     *
     * @param subject the implementation; stays open
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

    /** Takes them down. */
    @Override
    public void close() {
        listener.close();
        folder.close();
    }
}
