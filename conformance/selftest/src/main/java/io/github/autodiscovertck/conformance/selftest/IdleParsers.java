package io.github.autodiscovertck.conformance.selftest;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Creates parsers that read nothing, one for each address of the element table. Each claims its address. They must prove no
 * requirement that needs reading.
 */
final class IdleParsers {

    /** A run of the self-test includes one in this many. */
    private static final int EVERY = 8;

    private IdleParsers() {}

    /** {@return one in eight of them; the seed decides which, because all of them take too long for each run} */
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
