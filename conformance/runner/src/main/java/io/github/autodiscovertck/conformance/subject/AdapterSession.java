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
 * Knows which documents a process was given, which it has answered, and, when it fails, on which one it did.
 *
 * <p>Documents are sent ahead. When a process fails with several of them unanswered, they are the suspects, and the next
 * process gets them one at a time until one fails alone.
 *
 * <p>Safe for use by several threads; outcomes are published outside the lock.
 */
final class AdapterSession implements AdapterProcess.Listener {

    /** How long a process that has written rubbish before is given to write some more after an answer. */
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(20);

    private final Duration limit;
    private final long pause;
    private final SendWindow pace = new SendWindow();
    private final Deque<PendingRequest> waiting = new ArrayDeque<>();

    /** What the current process was given, in that order, {@link #answered} included. */
    private final Map<String, PendingRequest> given = new LinkedHashMap<>();

    /** The one answered last: held back until the next line, which may be a second answer or rubbish after the first. */
    private @Nullable PendingRequest answered;

    private @Nullable RunningAdapter process;
    private @Nullable RunningAdapter broken;

    /** How a process failed that had nothing to do; the next document pays for it. */
    private @Nullable ProcessFailure owed;

    /** What becomes of the documents that are not given any more. */
    private @Nullable Outcome over;

    private List<PendingRequest> settled = new ArrayList<>();
    private long lastSign;

    /** What is known since the last sign, and when somebody looked. */
    private Silence silence;

    private long lastLook;

    /** The one that a process did nothing about, although it had no other, and that is asked again. */
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

    /** Goes on with a new process, if there is still something to go on with. */
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
     * {@return the process that is given documents now; null if there will be none}
     *
     * @throws InterruptedException if the waiting was interrupted
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

    /** Ends the conversation; whatever is unanswered gets this reason. A process that still runs is to be ended too. */
    void end(String why) {
        step(() -> giveUp(new Outcome.Crashed(why)));
    }

    /**
     * {@return a process that has to be ended, and replaced unless the conversation is over; null if nothing is left to do}
     *
     * @throws InterruptedException if the waiting was interrupted
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
        while (process != null && !waiting.isEmpty() && given.size() < pace.allowed()) {
            if (given.isEmpty()) {
                signSeen();
            }
            PendingRequest next = waiting.remove();
            given.put(next.id(), next);
            process.send(next::line);
        }
    }

    private void receive(ProtocolResponse reply, byte[] line, BooleanSupplier moreToRead) {
        if (reply instanceof ProtocolResponse.Unusable unusable) {
            fail(ProcessFailure.rubbish(unusable.why(), Excerpt.of(line)));
            return;
        }
        ProtocolResponse.Answer answer = (ProtocolResponse.Answer) reply;
        PendingRequest request = given.get(answer.id());
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
            if (pace.isWary() || moreToRead.getAsBoolean()) {
                notifyAll();
            } else {
                confirm();
            }
        }
        send();
    }

    /** Lets the answer that was held back stand. */
    private void confirm() {
        if (answered == null) {
            return;
        }
        given.remove(answered.id());
        settled.add(answered);
        answered = null;
        pace.answered();
    }

    private void fail(ProcessFailure failure) {
        if (failure.lastAnswerStands()) {
            confirm();
        } else {
            pace.rubbishWritten();
        }
        List<PendingRequest> open = takeBack();
        if (open.isEmpty()) {
            owed = failure;
        } else if (open.size() == 1 && deservesAnotherTry(open.get(0), failure)) {
            askedAgain = open.get(0);
            pace.suspect(1);
            requeue(open);
        } else if (open.size() == 1) {
            blame(open.get(0), failure);
        } else {
            pace.suspect(open.size());
            requeue(open);
        }
    }

    /** Something else than the parser may have kept it from working. But when it does so often, that is its habit. */
    private boolean deservesAnotherTry(PendingRequest only, ProcessFailure failure) {
        return failure.idle() && only != askedAgain && pace.failuresInARow() == 0;
    }

    private void failOnKnown(PendingRequest culprit, Outcome outcome) {
        pace.rubbishWritten();
        List<PendingRequest> open = takeBack();
        open.remove(culprit);
        requeue(open);
        blame(culprit, ProcessFailure.of(outcome));
    }

    /** Parts with the process and takes back what it has not answered. */
    private List<PendingRequest> takeBack() {
        broken = process;
        process = null;
        notifyAll();
        List<PendingRequest> open = new ArrayList<>(given.values());
        given.clear();
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
        pace.culpritFound(failure.outcome() instanceof Outcome.Undecided);
        if (pace.isHopeless()) {
            giveUp(new Outcome.Crashed("not parsed: the process failed on " + pace.failuresInARow()
                    + " documents in a row and was given up"));
        } else if (pace.isWaitingInVain()) {
            giveUp(new Outcome.Undecided(
                    "not parsed: on this machine, the process did not get to answer several documents" + " in a row"));
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

    /** {@return how long nothing has to be done about the process, if it stays silent} */
    private long nanosLeft() {
        if (given.isEmpty()) {
            return pause;
        }
        long now = System.nanoTime();
        return onlyAnswerIsHeldBack() ? PATIENCE - (now - lastSign) : pause - (now - lastLook);
    }

    /** What a process has spent takes a while to find out, in which it may answer. */
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
        if (process != silent || lastSign != sign || given.isEmpty()) {
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
        return answered != null && given.size() == 1;
    }
}
