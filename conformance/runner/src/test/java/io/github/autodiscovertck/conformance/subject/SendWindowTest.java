package io.github.autodiscovertck.conformance.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SendWindowTest {

    private final SendWindow pace = new SendWindow();

    @Test
    void sendsAsManyAsFitAtFirst() {
        assertThat(pace.allowed()).isEqualTo(SendWindow.WINDOW);
        assertThat(pace.isWary()).isFalse();
    }

    @Test
    void sendsSuspectsOneAtATimeAndThenTwiceAsManyWithEachAnswer() {
        pace.suspect(2);
        assertThat(pace.allowed()).isEqualTo(1);
        pace.answered();
        pace.answered();
        assertThat(pace.allowed()).isEqualTo(1);
        pace.answered();
        assertThat(pace.allowed()).isEqualTo(2);
        pace.answered();
        assertThat(pace.allowed()).isEqualTo(4);
    }

    @Test
    void staysWaryAfterRubbishUntilAsManyAreSentAsBefore() {
        pace.rubbishWritten();
        pace.culpritFound(false);
        pace.answered();
        assertThat(pace.isWary()).isTrue();
        while (pace.allowed() < SendWindow.WINDOW) {
            assertThat(pace.isWary()).isTrue();
            pace.answered();
        }
        assertThat(pace.isWary()).isFalse();
    }

    @Test
    void endsWhenTheMachineKeepsAProgramFromAnsweringThreeTimesInARow() {
        pace.culpritFound(true);
        pace.culpritFound(true);
        pace.culpritFound(false);
        pace.culpritFound(true);
        pace.culpritFound(true);
        assertThat(pace.isWaitingInVain()).isFalse();
        pace.culpritFound(true);
        assertThat(pace.isWaitingInVain()).isTrue();
    }
}
