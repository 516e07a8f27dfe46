package io.github.autodiscovertck.conformance.subject;

/** Starts the threads of this package: daemons, so that no implementation can keep a JVM from ending. */
final class Daemon {

    private Daemon() {}

    /** {@return the thread that was started} */
    static Thread start(String role, Runnable work) {
        Thread thread = new Thread(work, "autodiscover-tck-" + role);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
