package io.github.autodiscovertck.conformance.subject;

import io.github.autodiscovertck.core.reading.Outcome;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Tracks which documents a process has received and answered and, after a failure, finds the document that caused it.
 *
 * <p>Documents are sent ahead. If a process fails with several unanswered documents, all of them are suspects. The next
 * process gets them one at a time until it fails on one alone.
 *
 * <p>Safe for use by several threads; outcomes are published outside the lock.
 */
final class AdapterSession implements AdapterProcess.Listener {

    /** After garbage was written: how long to wait for more of it before an answer is accepted. */
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(20);

    private final Duration limit;
    private final long pause;
    private final SendWindow window = new SendWindow();
    private final Deque<PendingRequest> waiting = new ArrayDeque<>();

    /** The documents that the current process has received, in that order, including {@link #answered}. */
    private final Map<String, PendingRequest> sent = new LinkedHashMap<>();

    /** The last answered document. Its answer is held back, because the next line may be a second answer or garbage. */
    private @Nullable PendingRequest answered;

    private @Nullable RunningAdapter process;
    private @Nullable RunningAdapter broken;

    /** The failure of a process that had no document; it is charged to the next document. */
    private @Nullable ProcessFailure owed;

    /** The outcome of all further documents once the session has ended. */
    private @Nullable Outcome over;

    private List<PendingRequest> settled = new ArrayList<>();
    private long lastSign;

    /** What is known about the time since the last sign of life, and when it was last updated. */
    private Silence silence;

    private long lastLook;

    /** The document that is retried, because a process stayed idle on it although it had no other. */
    private @Nullable PendingRequest askedAgain;

    AdapterSession(Duration limit) {
        this.limit = limit;
        this.pause = Silence.pause(limit);
        this.silence = new Silence(limit, Machine::isBusy);
    }

    void ask(PendingRequest request) {
        step(() -> {
            waiting.add(request);
            send();
        });
    }

    /** Continues with a new process, unless the session has ended. */
    void resume(RunningAdapter fresh) {
        step(() -> {
            if (over == null) {
                process = fresh;
                notifyAll();
                send();
            } else {
                broken = fresh;
            }
        });
    }

    /**
     * {@return the process that receives documents now; null if there will be none}
     *
     * @throws InterruptedException if the wait is interrupted
     */
    synchronized @Nullable RunningAdapter awaitRunning() throws InterruptedException {
        while (process == null && over == null) {
            wait();
        }
        return process;
    }

    synchronized boolean isRunning(RunningAdapter adapter) {
        return process == adapter;
    }

    @Override
    public void said(RunningAdapter from, byte[] line, BooleanSupplier moreToRead) {
        ProtocolResponse reply = ReplyReader.read(line);
        step(() -> {
            if (from == process) {
                receive(reply, line, moreToRead);
            }
        });
    }

    @Override
    public void failed(RunningAdapter from, ProcessFailure failure) {
        step(() -> {
            if (from == process) {
                fail(failure);
            }
        });
    }

    /** Ends the session; unanswered documents get this reason. A process that still runs is returned to be stopped. */
    void end(String why) {
        step(() -> giveUp(new Outcome.Crashed(why)));
    }

    /**
     * {@return a process that must be stopped, and replaced unless the session has ended; null if nothing is left to
     * do}
     *
     * @throws InterruptedException if the wait is interrupted
     */
    @Nullable RunningAdapter awaitBroken() throws InterruptedException {
        while (true) {
            synchronized (this) {
                while (broken == null && over == null && nanosLeft() > 0) {
                    TimeUnit.NANOSECONDS.timedWait(this, nanosLeft());
                }
                if (broken != null || over != null) {
                    RunningAdapter found = broken;
                    broken = null;
                    return found;
                }
            }
            look();
        }
    }

    synchronized boolean isOver() {
        return over != null;
    }

    private void step(Runnable change) {
        List<PendingRequest> toPublish = List.of();
        synchronized (this) {
            change.run();
            if (!settled.isEmpty()) {
                toPublish = settled;
                settled = new ArrayList<>();
            }
        }
        toPublish.forEach(PendingRequest::publish);
    }

    private void send() {
        if (over != null) {
            dropWaiting(over);
            return;
        }
        if (process == null) {
            return;
        }
        if (owed != null && !waiting.isEmpty()) {
            blame(waiting.remove(), owed.ofTheNext());
            owed = null;
        }
        while (process != null && !waiting.isEmpty() && sent.size() < window.allowed()) {
            if (sent.isEmpty()) {
                signSeen();
            }
            PendingRequest next = waiting.remove();
            sent.put(next.id(), next);
            process.send(next::line);
        }
    }

    private void receive(ProtocolResponse reply, byte[] line, BooleanSupplier moreToRead) {
        if (reply instanceof ProtocolResponse.Unusable unusable) {
            fail(ProcessFailure.rubbish(unusable.why(), Excerpt.of(line)));
            return;
        }
        ProtocolResponse.Answer answer = (ProtocolResponse.Answer) reply;
        PendingRequest request = sent.get(answer.id());
        if (request == null) {
            fail(ProcessFailure.rubbish(
                    "the id \"" + Excerpt.of(answer.id()) + "\" was not given or has been answered before",
                    Excerpt.of(line)));
        } else if (request == answered) {
            failOnKnown(request, new Outcome.AdapterFault("this document was answered twice", Excerpt.of(line)));
        } else {
            take(request, answer.outcome(), moreToRead);
        }
    }

    private void take(PendingRequest request, Outcome outcome, BooleanSupplier moreToRead) {
        signSeen();
        confirm();
        request.settle(outcome);
        answered = request;
        if (onlyAnswerIsHeldBack()) {
            if (window.isWary() || moreToRead.getAsBoolean()) {
                notifyAll();
            } else {
                confirm();
            }
        }
        send();
    }

    /** Accepts the answer that was held back. */
    private void confirm() {
        if (answered == null) {
            return;
        }
        sent.remove(answered.id());
        settled.add(answered);
        answered = null;
        window.answered();
    }

    private void fail(ProcessFailure failure) {
        if (failure.lastAnswerStands()) {
            confirm();
        } else {
            window.rubbishWritten();
        }
        List<PendingRequest> open = takeBack();
        if (open.isEmpty()) {
            owed = failure;
        } else if (open.size() == 1 && deservesAnotherTry(open.get(0), failure)) {
            askedAgain = open.get(0);
            window.suspect(1);
            requeue(open);
        } else if (open.size() == 1) {
            blame(open.get(0), failure);
        } else {
            window.suspect(open.size());
            requeue(open);
        }
    }

    /** Something other than the parser may have kept it idle. If this happens often, the parser is the cause. */
    private boolean deservesAnotherTry(PendingRequest only, ProcessFailure failure) {
        return failure.idle() && only != askedAgain && window.failuresInARow() == 0;
    }

    private void failOnKnown(PendingRequest culprit, Outcome outcome) {
        window.rubbishWritten();
        List<PendingRequest> open = takeBack();
        open.remove(culprit);
        requeue(open);
        blame(culprit, ProcessFailure.of(outcome));
    }

    /** Drops the process and takes back the documents that it has not answered. */
    private List<PendingRequest> takeBack() {
        broken = process;
        process = null;
        notifyAll();
        List<PendingRequest> open = new ArrayList<>(sent.values());
        sent.clear();
        answered = null;
        return open;
    }

    private void requeue(List<PendingRequest> open) {
        for (int i = open.size() - 1; i >= 0; i--) {
            waiting.addFirst(open.get(i));
        }
    }

    private void blame(PendingRequest culprit, ProcessFailure failure) {
        culprit.settle(failure);
        settled.add(culprit);
        window.culpritFound(failure.outcome() instanceof Outcome.Undecided);
        if (window.isHopeless()) {
            giveUp(new Outcome.Crashed("not parsed: the process failed on " + window.failuresInARow()
                    + " documents in a row and is not restarted"));
        } else if (window.isWaitingInVain()) {
            giveUp(new Outcome.Undecided(
                    "not parsed: the machine kept the process from answering several documents in a row"));
        }
    }

    private void giveUp(Outcome instead) {
        if (over != null) {
            return;
        }
        over = instead;
        notifyAll();
        if (process != null) {
            confirm();
            requeue(takeBack());
        }
        dropWaiting(instead);
    }

    private void dropWaiting(Outcome instead) {
        for (PendingRequest request : waiting) {
            request.settle(instead);
            settled.add(request);
        }
        waiting.clear();
    }

    private void signSeen() {
        lastSign = System.nanoTime();
        lastLook = lastSign;
        silence = new Silence(limit, Machine::isBusy);
    }

    /** {@return how long to wait until the next check if the process stays silent} */
    private long nanosLeft() {
        if (sent.isEmpty()) {
            return pause;
        }
        long now = System.nanoTime();
        return onlyAnswerIsHeldBack() ? PATIENCE - (now - lastSign) : pause - (now - lastLook);
    }

    /** Measures outside the lock, because that takes a while and the process may answer in the meantime. */
    private void look() {
        RunningAdapter silent;
        long sign;
        synchronized (this) {
            silent = process;
            sign = lastSign;
        }
        if (silent != null) {
            long spent = silent.processorNanos();
            step(() -> endSilence(silent, sign, spent));
        }
    }

    private void endSilence(RunningAdapter silent, long sign, long spent) {
        if (process != silent || lastSign != sign || sent.isEmpty()) {
            return;
        }
        if (onlyAnswerIsHeldBack()) {
            confirm();
            send();
            return;
        }
        long now = System.nanoTime();
        silence.look(now - lastLook, pause, spent, spent);
        lastLook = now;
        if (silence.isOver()) {
            fail(ProcessFailure.silent(silence));
        }
    }

    private boolean onlyAnswerIsHeldBack() {
        return answered != null && sent.size() == 1;
    }
}
