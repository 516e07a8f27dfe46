package io.github.autodiscovertck.conformance.subject;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Starts a command and asks it to describe itself. Safe for use by several threads. */
final class AdapterLauncher {

    private static final byte[] DESCRIBE =
            "{\"type\":\"describe\",\"protocol\":1}\n".getBytes(StandardCharsets.US_ASCII);

    private final List<String> command;
    private final Duration limit;
    private volatile @Nullable AdapterProcess starting;
    private volatile boolean aborted;

    AdapterLauncher(List<String> command, Duration limit) {
        this.command = List.copyOf(command);
        this.limit = limit;
    }

    /**
     * A process that has described itself and waits for {@link AdapterProcess#open()}.
     *
     * @param process the process
     * @param said its description
     */
    record Launched(AdapterProcess process, DescriptionReader.Said said) {}

    /**
     * {@return a process that has described itself}
     *
     * @throws ImplementationStartException if there is none; the process has been killed then
     * @throws InterruptedException if the wait is interrupted; the process has been killed then
     */
    Launched launch(AdapterProcess.Listener listener) throws ImplementationStartException, InterruptedException {
        AdapterProcess process = start(listener);
        starting = process;
        boolean described = false;
        try {
            if (aborted) {
                throw failure("was not needed any more", "nothing has to be done", null);
            }
            process.send(() -> DESCRIBE);
            DescriptionReader.Said said = descriptionBy(process);
            described = true;
            return new Launched(process, said);
        } finally {
            starting = null;
            if (!described) {
                process.kill();
            }
        }
    }

    /** Aborts a launch that is in progress on another thread, and all later ones. */
    void abort() {
        aborted = true;
        AdapterProcess unwanted = starting;
        if (unwanted != null) {
            unwanted.kill();
        }
    }

    private AdapterProcess start(AdapterProcess.Listener listener) throws ImplementationStartException {
        if (command.isEmpty() || command.get(0).isBlank()) {
            throw new ImplementationStartException("no command given; name the program that runs the adapter", null);
        }
        try {
            return AdapterProcess.start(command, listener);
        } catch (IOException | RuntimeException e) {
            throw failure(
                    "cannot be started: " + Excerpt.of(String.valueOf(e.getMessage())),
                    "check its spelling and that the program is installed and may be executed",
                    e);
        }
    }

    private DescriptionReader.Said descriptionBy(AdapterProcess process)
            throws ImplementationStartException, InterruptedException {
        AdapterProcess.FirstLine first = firstLineOf(process);
        byte[] line = first.line();
        if (line == null) {
            throw failure(
                    "did not answer \"describe\": " + first.problem(),
                    "run it by hand and send it the line {\"type\":\"describe\",\"protocol\":1}",
                    null);
        }
        try {
            return DescriptionReader.read(line);
        } catch (LineFormatException e) {
            throw failure(
                    "answered \"describe\" with something that is not a description (" + e.getMessage() + "): "
                            + Excerpt.of(line),
                    "only lines of the process protocol may be written to its standard output",
                    e);
        }
    }

    private AdapterProcess.FirstLine firstLineOf(AdapterProcess process)
            throws ImplementationStartException, InterruptedException {
        Silence silence = new Silence(limit, Machine::isBusy);
        long pause = Silence.pause(limit);
        for (long before = System.nanoTime(); !silence.isOver(); ) {
            AdapterProcess.FirstLine line = firstLineOf(process, pause);
            if (line != null) {
                return line;
            }
            long now = System.nanoTime();
            long spent = process.processorNanos();
            silence.look(now - before, pause, spent, spent);
            before = now;
        }
        throw failure(
                "did not answer \"describe\" within " + limit.toMillis() + " ms" + process.standardError(),
                "it has to end its answer with a line feed and flush its standard output",
                null);
    }

    private static AdapterProcess.@Nullable FirstLine firstLineOf(AdapterProcess process, long nanos)
            throws InterruptedException {
        try {
            return process.firstLine().get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return null;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a first line is never completed exceptionally", e);
        }
    }

    private ImplementationStartException failure(String problem, String advice, @Nullable Throwable e) {
        return new ImplementationStartException(
                "the command \"" + Excerpt.of(String.join(" ", command)) + "\" " + problem + "; " + advice, e);
    }
}
