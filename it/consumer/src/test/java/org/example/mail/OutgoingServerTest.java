package org.example.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** An ordinary test beside the conformance test: both engines have to run. */
class OutgoingServerTest {

    @Test
    void keepsWhatItIsGiven() {
        assertEquals("on", new OutgoingServer("SMTP", "on").smtpLast());
    }
}
