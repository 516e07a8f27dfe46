package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.certification.ProgressListener;
import io.github.autodiscovertck.conformance.text.VisibleText;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.io.Console;
import java.io.PrintStream;
import java.util.function.BooleanSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows the progress of a long run on a terminal. Shows nothing for a short run or if the output is no terminal. */
final class ConsoleProgress implements ProgressListener, AutoCloseable {

    private static final long LONG_NANOSECONDS = 1_500_000_000L;
    private static final int REFRESH_MILLISECONDS = 250;
    private static final int WIDTH = 100;

    private final String task;
    private final BooleanSupplier stopped;
    private final PrintStream err;
    private final boolean terminal = isTerminal() && System.getenv("TERM") != null;
    private final long start = System.nanoTime();
    private String current = "";
    private int cases;
    private int judged;
    private @Nullable ProgressBar bar;

    ConsoleProgress(String task, BooleanSupplier stopped, PrintStream err) {
        this.err = err;
        this.task = VisibleText.line(task);
        this.stopped = stopped;
    }

    @Override
    public boolean isStopped() {
        return stopped.getAsBoolean();
    }

    @Override
    public void started(int size) {
        cases = size;
    }

    @Override
    public void requirementStarted(Requirement requirement) {
        current = requirement.id();
        if (bar != null) {
            bar.setExtraMessage(current);
        }
    }

    @Override
    public void caseJudged() {
        judged++;
        if (bar != null) {
            bar.stepTo(judged);
        } else if (terminal && System.nanoTime() - start > LONG_NANOSECONDS) {
            show();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private void show() {
        bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(cases)
                .setUpdateIntervalMillis(REFRESH_MILLISECONDS)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
                .clearDisplayOnFinish()
                .build();
        bar.stepTo(judged);
        bar.setExtraMessage(current);
    }

    /** Since Java 22, there may be a console without a terminal; {@code Console.isTerminal} tells the two apart. */
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
