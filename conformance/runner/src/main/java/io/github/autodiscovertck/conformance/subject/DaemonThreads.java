package io.github.autodiscovertck.conformance.subject;

import org.jspecify.annotations.Nullable;

/** Creates the threads of this package. They are daemons, so no implementation can keep a JVM from exiting. */
final class DaemonThreads {

    private DaemonThreads() {}

    /** {@return the thread that was started} */
    static Thread start(String role, Runnable work) {
        Thread thread = of(role, work);
        thread.start();
        return thread;
    }

    /** {@return a thread that is not started yet} */
    static Thread of(String role, Runnable work) {
        return of(null, role, work);
    }

    /** {@return a thread that is not started yet, in the given group, or in the current one for null} */
    static Thread of(@Nullable ThreadGroup group, String role, Runnable work) {
        Thread thread = new Thread(group, work, "autodiscover-tck-" + role);
        thread.setDaemon(true);
        return thread;
    }
}
