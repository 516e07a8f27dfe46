package org.example.mail;

/**
 * What the mail program takes from one Protocol block.
 *
 * @param type the type, or null
 * @param smtpLast the text of SMTPLast: on, off, something else, or null if there is none
 */
public record OutgoingServer(String type, String smtpLast) {}
