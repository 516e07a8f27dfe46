package io.github.autodiscovertck.core.reading;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of giving one document to an implementation.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface Outcome
        permits Outcome.Accepted,
                Outcome.Rejected,
                Outcome.Crashed,
                Outcome.TimedOut,
                Outcome.Harmful,
                Outcome.AdapterFault,
                Outcome.Undecided {

    /**
     * The document was read.
     *
     * @param reading what was reported of it
     */
    record Accepted(Reading reading) implements Outcome {
        public Accepted {
            Objects.requireNonNull(reading);
        }
    }

    /**
     * The implementation refused the document, in the way that it intends.
     *
     * @param reason what it said
     * @param line the line it named, counted from 1, or null
     * @param column the column it named, counted from 1, or null
     */
    record Rejected(String reason, @Nullable Integer line, @Nullable Integer column) implements Outcome {
        public Rejected {
            Objects.requireNonNull(reason);
        }
    }

    /**
     * The implementation failed on the document in a way it did not intend. Never a valid way to refuse one.
     *
     * @param reason what is known of it
     */
    record Crashed(String reason) implements Outcome {
        public Crashed {
            Objects.requireNonNull(reason);
        }
    }

    /**
     * No answer came, although the implementation used as much processor time as the limit allows, or waited as long
     * without using any.
     *
     * @param milliseconds the limit
     */
    record TimedOut(long milliseconds) implements Outcome {}

    /**
     * The adapter answered what is not one of these. It says nothing of the implementation, and ends the run.
     *
     * @param problem what is wrong with the answer, in words
     * @param reply the answer, shortened
     */
    record AdapterFault(String problem, String reply) implements Outcome {
        public AdapterFault {
            Objects.requireNonNull(problem);
            Objects.requireNonNull(reply);
        }
    }

    /**
     * Whatever was answered, the implementation did what no document may make it do: it opened what the document points
     * at, or spent out of proportion. Never a valid way to read a document or to refuse it.
     *
     * @param instead what it should have done, in words
     * @param done what it did, in words
     */
    record Harmful(String instead, String done) implements Outcome {
        public Harmful {
            Objects.requireNonNull(instead);
            Objects.requireNonNull(done);
        }
    }

    /**
     * Nothing can be said of the implementation, for a reason that is not its own: the machine is too slow or too busy, or
     * cannot measure what has to be measured. Never a failure.
     *
     * @param why the reason, in words
     */
    record Undecided(String why) implements Outcome {
        public Undecided {
            Objects.requireNonNull(why);
        }
    }
}
