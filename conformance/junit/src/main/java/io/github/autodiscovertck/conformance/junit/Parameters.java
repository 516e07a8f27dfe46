package io.github.autodiscovertck.conformance.junit;

import java.util.List;

/** The names of the configuration parameters. */
final class Parameters {

    static final String PREFIX = "autodiscover-tck.";

    /** The number of generated documents per property, from 1. */
    static final String TRIES = PREFIX + "tries";

    /** The seed of the generated documents. */
    static final String SEED = PREFIX + "seed";

    /** The time limit for one document in milliseconds. */
    static final String TIME_LIMIT = PREFIX + "time-limit";

    static final List<String> ALL = List.of(TRIES, SEED, TIME_LIMIT);

    private Parameters() {}
}
