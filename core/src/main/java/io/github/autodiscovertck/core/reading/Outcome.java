package io.github.autodiscovertck.core.reading;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The result of giving one document to an implementation.
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
     * The implementation accepted the document.
     *
     * @param reading the values it reported
     */
    record Accepted(Reading reading) implements Outcome {
        public Accepted {
            Objects.requireNonNull(reading);
        }
    }

    /**
     * The implementation rejected the document deliberately.
     *
     * @param reason the reason it gave
     * @param line the line it named, counted from 1, or null
     * @param column the column it named, counted from 1, or null
     */
    record Rejected(String reason, @Nullable Integer line, @Nullable Integer column) implements Outcome {
        public Rejected {
            Objects.requireNonNull(reason);
        }
    }

    /**
     * The implementation failed on the document unintentionally. This is never a valid way to reject one.
     *
     * @param reason what is known about the failure
     */
    record Crashed(String reason) implements Outcome {
        public Crashed {
            Objects.requireNonNull(reason);
        }
    }

    /**
     * The implementation gave no answer. It either used up the processor time that the limit allows, or waited for as
     * long without using any.
     *
     * @param milliseconds the limit
     */
    record TimedOut(long milliseconds) implements Outcome {}

    /**
     * The adapter gave an answer that is not one of these outcomes. This says nothing about the implementation and ends
     * the run.
     *
     * @param problem a description of what is wrong with the answer
     * @param reply the answer, shortened
     */
    record AdapterFault(String problem, String reply) implements Outcome {
        public AdapterFault {
            Objects.requireNonNull(problem);
            Objects.requireNonNull(reply);
        }
    }

    /**
     * The implementation did something that no document may cause: it opened a resource that the document points at, or
     * used a disproportionate amount of time or memory. This is never a valid way to read or reject a document,
     * whatever was answered.
     *
     * @param instead a description of what it should have done
     * @param done a description of what it did
     */
    record Harmful(String instead, String done) implements Outcome {
        public Harmful {
            Objects.requireNonNull(instead);
            Objects.requireNonNull(done);
        }
    }

    /**
     * Inconclusive, for a reason outside the implementation: the machine is too slow or too busy, or cannot take the
     * measurement. This is never a failure.
     *
     * @param why a description of the reason
     */
    record Undecided(String why) implements Outcome {
        public Undecided {
            Objects.requireNonNull(why);
        }
    }
}
