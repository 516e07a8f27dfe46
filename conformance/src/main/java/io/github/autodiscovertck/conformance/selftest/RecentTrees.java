package io.github.autodiscovertck.conformance.selftest;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * Keeps what came of documents of usual size: hundreds of parsers are given the same one, and none of them changes its tree.
 * Large documents are few, and some of them are there to be measured. For one thread: even looking at a DOM tree may change
 * what it keeps for itself.
 */
final class RecentTrees {

    private static final int MOST = 2_000;
    private static final int LARGEST = 4_096;

    private static final ThreadLocal<RecentTrees> OF_THREAD = ThreadLocal.withInitial(RecentTrees::new);

    private final Map<Key, Entry> entries = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Entry> eldest) {
            return size() > MOST;
        }
    };

    private RecentTrees() {}

    static RecentTrees ofThisThread() {
        return OF_THREAD.get();
    }

    /** A document, and how it is parsed. */
    private record Key(Object way, ByteBuffer document) {}

    /** What came of a document: a tree or a refusal. */
    private record Entry(@Nullable Document tree, @Nullable Refused refused) {
        static Entry of(Supplier<Document> parsing) {
            try {
                return new Entry(parsing.get(), null);
            } catch (Refused e) {
                return new Entry(null, e);
            }
        }

        Document get() {
            if (refused != null) {
                throw refused;
            }
            return Objects.requireNonNull(tree);
        }
    }

    /**
     * {@return the tree of a document}
     *
     * @param bytes the document
     * @param way how it is parsed: the same document may have another tree for another way
     * @param parsing makes the tree
     * @throws Refused if the parsing throws it, now or before
     */
    Document get(byte[] bytes, Object way, Supplier<Document> parsing) {
        if (bytes.length > LARGEST) {
            return parsing.get();
        }
        Entry known = entries.get(new Key(way, ByteBuffer.wrap(bytes)));
        if (known != null) {
            return known.get();
        }
        Entry made = Entry.of(parsing);
        entries.put(new Key(way, ByteBuffer.wrap(bytes.clone())), made);
        return made.get();
    }
}
