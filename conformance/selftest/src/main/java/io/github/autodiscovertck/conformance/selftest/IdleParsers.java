package io.github.autodiscovertck.conformance.selftest;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes parsers that read nothing from the element table: each claims one address. What they may prove is about absence or
 * about what has to be refused, and a refusal counts only where something was read.
 */
final class IdleParsers {

    /** Each run of the self-test has every so many of them. */
    private static final int EVERY = 8;

    private IdleParsers() {}

    /** {@return some of them, others with another seed: all of them take longer than they are worth each time} */
    static List<TrivialParser> some(long seed) {
        List<TrivialParser> all = all();
        return IntStream.iterate(Math.floorMod(seed, EVERY), i -> i < all.size(), i -> i + EVERY)
                .mapToObj(all::get)
                .toList();
    }

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
