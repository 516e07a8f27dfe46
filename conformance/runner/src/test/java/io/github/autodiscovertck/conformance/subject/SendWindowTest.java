package io.github.autodiscovertck.conformance.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SendWindowTest {

    private final SendWindow window = new SendWindow();

    @Test
    void sendsAsManyAsFitAtFirst() {
        assertThat(window.allowed()).isEqualTo(SendWindow.WINDOW);
        assertThat(window.isWary()).isFalse();
    }

    @Test
    void sendsSuspectsOneAtATimeAndThenTwiceAsManyWithEachAnswer() {
        window.suspect(2);
        assertThat(window.allowed()).isEqualTo(1);
        window.answered();
        window.answered();
        assertThat(window.allowed()).isEqualTo(1);
        window.answered();
        assertThat(window.allowed()).isEqualTo(2);
        window.answered();
        assertThat(window.allowed()).isEqualTo(4);
    }

    @Test
    void staysWaryAfterGarbageUntilAsManyAreSentAsBefore() {
        window.rubbishWritten();
        window.culpritFound(false);
        window.answered();
        assertThat(window.isWary()).isTrue();
        while (window.allowed() < SendWindow.WINDOW) {
            assertThat(window.isWary()).isTrue();
            window.answered();
        }
        assertThat(window.isWary()).isFalse();
    }

    @Test
    void endsWhenTheMachineKeepsAProgramFromAnsweringThreeTimesInARow() {
        window.culpritFound(true);
        window.culpritFound(true);
        window.culpritFound(false);
        window.culpritFound(true);
        window.culpritFound(true);
        assertThat(window.isWaitingInVain()).isFalse();
        window.culpritFound(true);
        assertThat(window.isWaitingInVain()).isTrue();
    }
}
