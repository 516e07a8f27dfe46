package io.github.autodiscovertck.conformance.judge;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.GroupBuilder;
import io.github.autodiscovertck.core.reading.Outcome;
import io.github.autodiscovertck.core.reading.Reading;
import java.util.List;
import java.util.function.Consumer;

/** Shorthand for responses: expected and reported Protocol blocks. */
final class Responses {

    private Responses() {}

    static ExpectedGroup expected(List<ExpectedGroup> blocks) {
        return ExpectedGroup.of(response ->
                response.group("Account", account -> blocks.forEach(block -> account.add("Protocol", block))));
    }

    static ExpectedGroup block(Consumer<ExpectedGroup.Builder> contents) {
        return ExpectedGroup.of(contents);
    }

    /** {@return one block with this expectation for SMTPLast} */
    static ExpectedGroup smtpLast(Expected expected) {
        return expected(List.of(block(block -> block.add("SMTPLast", expected))));
    }

    static ExpectedGroup smtpLast(String text) {
        return smtpLast(Expected.exactly(text));
    }

    @SafeVarargs
    static Group reported(Consumer<GroupBuilder>... blocks) {
        return Reading.of(response -> response.group("Account", account -> {
                    for (Consumer<GroupBuilder> block : blocks) {
                        account.group("Protocol", block);
                    }
                }))
                .response();
    }

    static Group reportedSmtpLast(String text) {
        return reported(block -> block.text("SMTPLast", text));
    }

    static Outcome accepted(Group response) {
        return new Outcome.Accepted(new Reading(response));
    }

    static Outcome acceptedSmtpLast(String text) {
        return accepted(reportedSmtpLast(text));
    }

    static Outcome rejected(String reason) {
        return new Outcome.Rejected(reason, null, null);
    }
}
