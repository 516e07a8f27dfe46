package io.github.autodiscovertck.conformance.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Describes in one line what a parser threw, even if the thrown object tries to prevent that. */
final class CrashReason {

    /**
     * Packages that an adapter calls. If a builder rejects a wrong element name, the adapter's line is to blame, not
     * ours.
     */
    private static final List<String> OURS =
            List.of("io.github.autodiscovertck.core.reading.", "io.github.autodiscovertck.core.element.");

    private CrashReason() {}

    /** {@return class, message and source line of what was thrown; never throws} */
    static String of(Throwable thrown) {
        try {
            return nameOf(thrown) + messageOf(thrown) + placeOf(thrown);
        } catch (Throwable again) {
            return "threw something that cannot be described";
        }
    }

    private static String nameOf(Throwable thrown) {
        String simple = thrown.getClass().getSimpleName();
        return simple.isEmpty() ? thrown.getClass().getName() : simple;
    }

    private static String messageOf(Throwable thrown) {
        try {
            String message = thrown.getMessage();
            return message == null || message.isBlank() ? "" : ": " + Excerpt.of(message);
        } catch (Throwable fromMessage) {
            return " (its getMessage() throws " + nameOf(fromMessage) + ")";
        }
    }

    private static String placeOf(Throwable thrown) {
        StackTraceElement frame;
        try {
            frame = firstForeign(thrown.getStackTrace());
        } catch (Throwable fromTrace) {
            return "";
        }
        return frame == null
                ? ""
                : " (at " + frame.getClassName() + "." + frame.getMethodName() + "(" + frame.getFileName() + ":"
                        + frame.getLineNumber() + "))";
    }

    /** Prefers the calling line to a frame of the JDK, which is still better than none. */
    private static @Nullable StackTraceElement firstForeign(StackTraceElement[] trace) {
        StackTraceElement ofJdk = null;
        for (StackTraceElement frame : trace) {
            if (isJdk(frame)) {
                ofJdk = ofJdk == null ? frame : ofJdk;
            } else if (OURS.stream().noneMatch(frame.getClassName()::startsWith)) {
                return frame;
            }
        }
        return ofJdk;
    }

    private static boolean isJdk(StackTraceElement frame) {
        String module = frame.getModuleName();
        return module != null && (module.startsWith("java.") || module.startsWith("jdk."));
    }
}
