package io.github.autodiscovertck.conformance.subject;

/**
 * How far a conversation sends ahead. After a failure it begins with one document, and doubles with each answer, so that a
 * run of bad documents does not cost two processes each. Suspects are sent one at a time. Guarded by the conversation.
 */
final class SendWindow {

    /** So many that a process does not run out of work while the last of its answers are on their way. */
    static final int WINDOW = 128;

    /** A process that fails on so many documents in a row is not worth the time that its restarts take. */
    private static final int MOST_FAILURES_IN_A_ROW = 25;

    /** Each of these takes minutes. */
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

    /** {@return whether rubbish was written lately, so that an answer stands only when nothing follows it for a moment} */
    boolean isWary() {
        return wary;
    }

    /** {@return how many documents in a row were failed on} */
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

    /** Takes note of a document that the process failed on, or was kept from answering by the machine. */
    void culpritFound(boolean keptFromAnswering) {
        suspect(0);
        failuresInARow++;
        waitsInARow = keptFromAnswering ? waitsInARow + 1 : 0;
    }
}
