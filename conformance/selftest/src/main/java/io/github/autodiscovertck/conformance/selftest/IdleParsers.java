package io.github.autodiscovertck.conformance.selftest;

import java.util.List;

/**
 * Makes parsers that read nothing from the element table: each claims one address. What they may prove is about absence or
 * about what has to be refused, and a refusal counts only where something was read.
 */
final class IdleParsers {

    private IdleParsers() {}

    static List<TrivialParser> all() {
        return ValueAddress.all().stream()
                .map(ValueAddress::address)
                .map(address -> new TrivialParser(
                        "reads nothing, and claims " + address,
                        () -> new ReadsNothing(address),
                        TrivialParser.NOTHING_READ))
                .toList();
    }
}
