package io.github.autodiscovertck.benchmarks;

/** Does nothing, to measure the start of the JVM. */
final class EmptyMain {

    private EmptyMain() {}

    public static void main(String[] arguments) {
        // Intentionally empty.
    }
}
