package io.github.autodiscovertck.core.expectation;

import java.util.List;

/**
 * How the bytes of a document come to an implementation. A document is its bytes; in which pieces they arrive, and what is
 * read beside it, is no part of it.
 *
 * <p>Immutable but for the byte arrays, which nobody may change.
 */
public sealed interface Delivery {

    /** All bytes are there, and nothing else is under way. */
    Delivery WHOLE = new Whole();

    /** Each read gives one byte, as a slow connection does. */
    Delivery BYTE_BY_BYTE = new Pieces(1, 1, 0);

    /** {@return how the document was given, in words that go on from "given"; empty where there is nothing to say} */
    String describe();

    /** All bytes at once, and nothing else under way. */
    record Whole() implements Delivery {
        @Override
        public String describe() {
            return "";
        }
    }

    /**
     * No read gives more than a piece, however much is asked for.
     *
     * @param smallest how many bytes a piece has at least, from 1
     * @param largest how many it has at most
     * @param seed decides the length of each, the same on every machine
     */
    record Pieces(int smallest, int largest, long seed) implements Delivery {
        public Pieces {
            if (smallest < 1 || largest < smallest) {
                throw new IllegalArgumentException("there are no pieces of " + smallest + " to " + largest + " bytes");
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
     * The document is read several times, each time with others at once, each by a thread of its own.
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
