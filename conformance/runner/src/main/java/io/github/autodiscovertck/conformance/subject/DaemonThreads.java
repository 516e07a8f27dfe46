package io.github.autodiscovertck.conformance.subject;

import org.jspecify.annotations.Nullable;

/** Starts the threads of this package: daemons, so that no implementation can keep a JVM from ending. */
final class DaemonThreads {

    private DaemonThreads() {}

    /** {@return the thread that was started} */
    static Thread start(String role, Runnable work) {
        Thread thread = of(role, work);
        thread.start();
        return thread;
    }

    /** {@return a thread that is yet to be started} */
    static Thread of(String role, Runnable work) {
        return of(null, role, work);
    }

    /** {@return a thread of a group, or of the current one for null, that is yet to be started} */
    static Thread of(@Nullable ThreadGroup group, String role, Runnable work) {
        Thread thread = new Thread(group, work, "autodiscover-tck-" + role);
        thread.setDaemon(true);
        return thread;
    }
}
