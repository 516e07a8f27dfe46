package io.github.autodiscovertck.conformance.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.reading.Outcome;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The time in these tests is scripted. */
class SilenceTest {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final long PAUSE = Silence.pause(LIMIT);
    private static final Outcome TOO_LATE = new Outcome.TimedOut(5000);

    private boolean machineIsBusy;
    private final Silence silence = new Silence(LIMIT, () -> machineIsBusy);
    private long spent;

    @Test
    void ofAParserInALoopEndsWhenTheLimitIsUsedUp() {
        assertThat(looksUntilOver(100)).isEqualTo(11);
        assertThat(silence.outcome()).isEqualTo(TOO_LATE);
        assertThat(silence.isIdle()).isFalse();
    }

    @Test
    void ofAParserInALoopEndsTheSameWayOnABusyMachine() {
        machineIsBusy = true;
        assertThat(looksUntilOver(10)).isEqualTo(101);
        assertThat(silence.outcome()).isEqualTo(TOO_LATE);
    }

    @Test
    void ofAParserThatSleepsEndsAfterTheLimit() {
        assertThat(looksUntilOver(0)).isEqualTo(10);
        assertThat(silence.outcome()).isEqualTo(TOO_LATE);
        assertThat(silence.isIdle()).isTrue();
    }

    @Test
    void ofARuntimeThatOnlyKeepsItselfGoingEndsLikeThatOfAParserThatSleeps() {
        assertThat(looksUntilOver(1)).isEqualTo(10);
        assertThat(silence.isIdle()).isTrue();
    }

    @Test
    void ofAParserThatGetsLittleOfABusyMachineSaysNothingOfTheParser() {
        machineIsBusy = true;
        assertThat(looksUntilOver(5)).isEqualTo(120);
        assertThat(silence.outcome())
                .isEqualTo(new Outcome.Undecided("the machine is too busy: no answer came within 60000 ms,"
                        + " in which it got 2975 ms of processor time"));
    }

    @Test
    void ofAParserThatUsesLittleOfAFreeMachineIsItsOwn() {
        looksUntilOver(5);
        assertThat(silence.outcome()).isEqualTo(TOO_LATE);
    }

    @Test
    void whereNothingCanBeMeasuredEndsMuchLater() {
        machineIsBusy = true;
        int looks = 0;
        for (; !silence.isOver(); looks++) {
            silence.look(PAUSE, PAUSE, Effort.UNKNOWN, Effort.UNKNOWN);
        }
        assertThat(looks).isEqualTo(120);
        assertThat(silence.outcome())
                .isEqualTo(new Outcome.Undecided("the machine is too busy: no answer came within 60000 ms,"
                        + " and its processor time cannot be measured here"));
    }

    @Test
    void doesNotCountTheTimeInWhichTheMachineWasSuspended() {
        silence.look(Duration.ofHours(1).toNanos(), PAUSE, 0, 0);
        assertThat(silence.isOver()).isFalse();
    }

    @Test
    void isNotIdleWhileOthersMayWorkForTheParser() {
        for (int i = 0; i < 50; i++) {
            silence.look(PAUSE, PAUSE, 0, i * PAUSE);
            assertThat(silence.isOver()).isFalse();
        }
    }

    /** {@return the number of checks until the wait is over, for a parser that gets a percentage of a core} */
    private int looksUntilOver(int percent) {
        int looks = 0;
        for (; !silence.isOver(); looks++) {
            silence.look(PAUSE, PAUSE, spent, spent);
            spent += PAUSE / 100 * percent;
        }
        return looks;
    }
}
