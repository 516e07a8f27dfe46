package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.certification.ProgressListener;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how far a long run has come. A short run, or one whose output goes elsewhere, shows nothing. */
final class ConsoleProgress implements ProgressListener, AutoCloseable {

    private static final long LONG_NANOSECONDS = 1_500_000_000L;
    private static final int REFRESH_MILLISECONDS = 250;
    private static final int WIDTH = 100;

    private final String task;
    private final PrintStream terminalOut = System.err;
    private final boolean terminal = System.console() != null && System.getenv("TERM") != null;
    private final long start = System.nanoTime();
    private int cases;
    private int judged;
    private @Nullable ProgressBar bar;

    ConsoleProgress(String task) {
        this.task = task;
    }

    @Override
    public void started(int size) {
        cases = size;
    }

    @Override
    public void requirementStarted(Requirement requirement) {
        if (bar != null) {
            bar.setExtraMessage(requirement.id());
        } else if (terminal && System.nanoTime() - start > LONG_NANOSECONDS) {
            show(requirement);
        }
    }

    @Override
    public void caseJudged() {
        judged++;
        if (bar != null) {
            bar.stepTo(judged);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private void show(Requirement requirement) {
        bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(cases)
                .setUpdateIntervalMillis(REFRESH_MILLISECONDS)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(terminalOut, WIDTH))
                .clearDisplayOnFinish()
                .build();
        bar.stepTo(judged);
        bar.setExtraMessage(requirement.id());
    }
}
