package io.github.autodiscovertck.core.expectation;

import java.util.List;

/**
 * How the bytes of a document reach an implementation. The delivery is not part of the document: the pieces in which it
 * arrives and the documents that are read at the same time must make no difference.
 *
 * <p>Immutable, except for the byte arrays, which must not be modified.
 */
public sealed interface Delivery {

    /** All bytes are available, and no other document is read at the same time. */
    Delivery WHOLE = new Whole();

    /** Each read returns one byte, as over a slow connection. */
    Delivery BYTE_BY_BYTE = new Pieces(1, 1, 0);

    /** {@return a phrase that describes the delivery and continues "given"; empty if there is nothing to say} */
    String describe();

    /** All bytes at once, with no other document at the same time. */
    record Whole() implements Delivery {
        @Override
        public String describe() {
            return "";
        }
    }

    /**
     * Each read returns at most one piece, however many bytes the caller asks for.
     *
     * @param smallest the minimum length of a piece in bytes, from 1
     * @param largest the maximum length of a piece in bytes
     * @param seed determines the length of each piece, the same on every machine
     */
    record Pieces(int smallest, int largest, long seed) implements Delivery {
        public Pieces {
            if (smallest < 1 || largest < smallest) {
                throw new IllegalArgumentException(
                        "pieces need a length from 1, and smallest <= largest, not " + smallest + " to " + largest);
            }
        }

        @Override
        public String describe() {
            return largest == 1
                    ? "one byte at a time"
                    : "in pieces of " + (smallest == largest ? "" : smallest + " to ") + largest + " bytes";
        }
    }

    /**
     * The document is read several times. Each time, other documents are read concurrently, each in its own thread.
     *
     * @param others the documents that are read at the same time
     */
    record Together(List<byte[]> others) implements Delivery {
        public Together {
            others = List.copyOf(others);
        }

        @Override
        public String describe() {
            return "at the same time as " + others.size() + " other document" + (others.size() > 1 ? "s" : "")
                    + ", each from a thread of its own";
        }
    }
}
