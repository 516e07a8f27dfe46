package io.github.autodiscovertck.conformance.subject;

/**
 * How many documents a session sends ahead. After a failure the window starts at one document and doubles with each
 * answer, so that a run of bad documents does not cost two processes each. Suspects are sent one at a time. Guarded by
 * the session.
 */
final class SendWindow {

    /** Large enough that a process does not run out of work while its last answers are in transit. */
    static final int WINDOW = 128;

    /** After this many failures in a row, further restarts are not worth their time. */
    private static final int MOST_FAILURES_IN_A_ROW = 25;

    /** Each of these waits takes minutes. */
    private static final int MOST_WAITS_IN_A_ROW = 3;

    private int sendAhead = WINDOW;
    private int suspects;
    private int failuresInARow;
    private int waitsInARow;
    private boolean wary;

    /** {@return how many documents the process may have at once} */
    int allowed() {
        return suspects > 0 ? 1 : sendAhead;
    }

    /**
     * {@return whether garbage was written recently; an answer is then accepted only if nothing follows it for a
     * moment}
     */
    boolean isWary() {
        return wary;
    }

    /** {@return the number of failures in a row} */
    int failuresInARow() {
        return failuresInARow;
    }

    boolean isHopeless() {
        return failuresInARow >= MOST_FAILURES_IN_A_ROW;
    }

    boolean isWaitingInVain() {
        return waitsInARow >= MOST_WAITS_IN_A_ROW;
    }

    void answered() {
        failuresInARow = 0;
        waitsInARow = 0;
        if (suspects > 0) {
            suspects--;
        } else {
            sendAhead = Math.min(WINDOW, sendAhead * 2);
            wary &= sendAhead < WINDOW;
        }
    }

    void rubbishWritten() {
        wary = true;
    }

    void suspect(int documents) {
        suspects = documents;
        sendAhead = 1;
    }

    /** Records a document that the process failed on, or that it did not get to answer because of the machine. */
    void culpritFound(boolean keptFromAnswering) {
        suspect(0);
        failuresInARow++;
        waitsInARow = keptFromAnswering ? waitsInARow + 1 : 0;
    }
}
