package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.Certification;
import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.subject.DirectImplementation;
import io.github.autodiscovertck.conformance.subject.Implementation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Certifies many parsers, some on each core: those of one lane are given each document one after the other, by one thread,
 * so that it is made once for all of them and so is its tree ({@link JdkDom}).
 */
final class Lanes {

    private Lanes() {}

    /** {@return the certificates of all parsers, in their order} */
    static List<Certificate> certify(Certification certification, List<Supplier<AutodiscoverParser>> parsers) {
        int lanes = Math.min(Runtime.getRuntime().availableProcessors(), parsers.size());
        List<List<Certificate>> found = IntStream.range(0, lanes)
                .parallel()
                .mapToObj(lane -> certification.run(implementations(parsers, lane, lanes)))
                .toList();
        return IntStream.range(0, parsers.size())
                .mapToObj(i -> found.get(i % lanes).get(i / lanes))
                .toList();
    }

    /** Nothing is to be closed: they are called on the thread of their lane. */
    private static List<Implementation> implementations(
            List<Supplier<AutodiscoverParser>> parsers, int lane, int lanes) {
        List<Implementation> implementations = new ArrayList<>();
        for (int i = lane; i < parsers.size(); i += lanes) {
            implementations.add(
                    new LaneSubject(new DirectImplementation(parsers.get(i).get())));
        }
        return implementations;
    }
}
