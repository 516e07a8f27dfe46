package io.github.autodiscovertck.conformance.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call of System.exit that is ending this JVM.
 *
 * @param thread the calling thread, for which the call never returns
 * @param place the calling line of code
 */
record SystemExitDetector(Thread thread, String place) {

    /** {@return the call that is ending this JVM, or null if a signal is ending it} */
    static @Nullable SystemExitDetector findCall() {
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
