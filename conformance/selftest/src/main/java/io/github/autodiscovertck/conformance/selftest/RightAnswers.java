package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.reading.Reading;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a correct parser of everything, without defaults, reads of documents: hundreds of parsers that change one value of
 * it are given the same ones. For one thread.
 */
final class RightAnswers {

    /** In bytes of the documents. */
    private static final long MOST = 16L << 20;

    private static final ThreadLocal<RightAnswers> OF_THREAD = ThreadLocal.withInitial(RightAnswers::new);

    private final CorrectDom parser = new CorrectDom();
    private final Map<ByteBuffer, Answer> answers = new HashMap<>();
    private long size;

    private RightAnswers() {}

    static RightAnswers ofThisThread() {
        return OF_THREAD.get();
    }

    private record Answer(@Nullable Reading reading, @Nullable Refused refused) {}

    /**
     * {@return what is to be read of a document}
     *
     * @throws Refused if it is to be refused
     */
    Reading of(byte[] document) {
        Answer answer = answers.get(ByteBuffer.wrap(document));
        if (answer == null) {
            answer = answer(document);
            keep(document, answer);
        }
        if (answer.refused() != null) {
            throw answer.refused();
        }
        return answer.reading() == null ? Reading.EMPTY : answer.reading();
    }

    private Answer answer(byte[] document) {
        try {
            return new Answer(parser.read(document), null);
        } catch (Refused e) {
            return new Answer(null, e);
        }
    }

    private void keep(byte[] document, Answer answer) {
        if (size + document.length > MOST) {
            answers.clear();
            size = 0;
        }
        answers.put(ByteBuffer.wrap(document), answer);
        size += document.length;
    }
}
