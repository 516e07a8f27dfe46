package io.github.autodiscovertck.conformance.selftest;

import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * Keeps what came of the last documents: hundreds of parsers are given the same one, and none of them changes its tree. For
 * one thread: even looking at a DOM tree may change what it keeps for itself.
 */
final class RecentTrees {

    /** In bytes of the documents, whose trees take several times as much. */
    private static final long MOST = 48L << 20;

    private static final ThreadLocal<RecentTrees> OF_THREAD = ThreadLocal.withInitial(RecentTrees::new);

    /** Where memory is short, a tree is made again. */
    private final Map<Key, SoftReference<Entry>> entries = new LinkedHashMap<>();

    private long size;
    private long made;

    private RecentTrees() {}

    static RecentTrees ofThisThread() {
        return OF_THREAD.get();
    }

    /** A document, and how it is parsed. */
    private static final class Key {
        private final Object way;
        private final byte[] document;
        private final int hash;

        Key(Object way, byte[] document) {
            this.way = way;
            this.document = document;
            CRC32C checksum = new CRC32C();
            checksum.update(document);
            this.hash = (int) checksum.getValue();
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && hash == key.hash
                    && way.equals(key.way)
                    && Arrays.equals(document, key.document);
        }
    }

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

    /** {@return how many documents were parsed so far, because they were not at hand} */
    long made() {
        return made;
    }

    /**
     * {@return the tree of a document}
     *
     * @param bytes the document, which is never changed
     * @param way how it is parsed: the same document may have another tree for another way
     * @param parsing makes the tree
     * @throws Refused if the parsing throws it, now or before
     */
    Document get(byte[] bytes, Object way, Supplier<Document> parsing) {
        Key key = new Key(way, bytes);
        SoftReference<Entry> kept = entries.get(key);
        Entry known = kept == null ? null : kept.get();
        if (known == null) {
            known = Entry.of(parsing);
            made++;
            size += entries.put(key, new SoftReference<>(known)) == null ? bytes.length : 0;
            forgetTheOldest();
        }
        return known.get();
    }

    private void forgetTheOldest() {
        for (Iterator<Key> oldest = entries.keySet().iterator(); size > MOST && oldest.hasNext(); ) {
            size -= oldest.next().document.length;
            oldest.remove();
        }
    }
}
