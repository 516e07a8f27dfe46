package io.github.autodiscovertck.conformance.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Code that ends this JVM with System.exit.
 *
 * @param thread the thread it runs on, which never comes back from that
 * @param place the line of code
 */
record SystemExitDetector(Thread thread, String place) {

    /** {@return the code that is ending this JVM just now, or null if it is ended from outside} */
    static @Nullable SystemExitDetector underWay() {
        for (Map.Entry<Thread, StackTraceElement[]> running :
                Thread.getAllStackTraces().entrySet()) {
            StackTraceElement caller = callerOfExit(running.getValue());
            if (caller != null) {
                return new SystemExitDetector(running.getKey(), caller.toString());
            }
        }
        return null;
    }

    private static @Nullable StackTraceElement callerOfExit(StackTraceElement[] stack) {
        boolean exits = false;
        for (StackTraceElement frame : stack) {
            boolean ofRuntime = frame.getClassName().equals(Runtime.class.getName())
                    || frame.getClassName().equals(System.class.getName());
            if (exits && !ofRuntime) {
                return frame;
            }
            exits |= ofRuntime && frame.getMethodName().equals("exit");
        }
        return null;
    }
}
