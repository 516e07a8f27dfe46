package io.github.autodiscovertck.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Measures whole processes in alternating pairs, so that other load on the machine slows down both. */
final class Child {

    private Child() {}

    static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        return command;
    }

    static List<String> main(Class<?> main, String... arguments) {
        List<String> command = java("-cp", System.getProperty("java.class.path"), main.getName());
        command.addAll(List.of(arguments));
        return command;
    }

    /** {@return the median times of two commands in seconds} */
    static double[] paired(List<String> one, List<String> other, int times) throws IOException, InterruptedException {
        double[] ones = new double[times];
        double[] others = new double[times];
        for (int i = 0; i < times; i++) {
            ones[i] = seconds(one);
            others[i] = seconds(other);
        }
        Arrays.sort(ones);
        Arrays.sort(others);
        return new double[] {ones[times / 2], others[times / 2]};
    }

    static double seconds(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int exitCode = run(command);
        if (exitCode != 0) {
            throw new IllegalStateException("exit code " + exitCode + " of " + String.join(" ", command));
        }
        return (System.nanoTime() - start) / 1e9;
    }

    static int run(List<String> command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
