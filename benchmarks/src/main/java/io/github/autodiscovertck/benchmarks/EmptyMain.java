package io.github.autodiscovertck.benchmarks;

/** What a JVM costs that does nothing. */
final class EmptyMain {

    private EmptyMain() {}

    public static void main(String[] arguments) {
        // Nothing: that is the point.
    }
}
