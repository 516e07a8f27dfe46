package io.github.autodiscovertck.benchmarks;

import io.github.autodiscovertck.conformance.judge.Judge;
import io.github.autodiscovertck.conformance.judge.Judgement;
import io.github.autodiscovertck.conformance.subject.DirectImplementation;
import io.github.autodiscovertck.conformance.subject.ReferenceParser;
import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.Twin;
import io.github.autodiscovertck.core.reading.Outcome;
import io.github.autodiscovertck.core.requirement.Requirement;
import io.github.autodiscovertck.core.requirement.RequirementCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Measures the three steps for each document: generating it, parsing it, and judging the answer. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class CaseBenchmarks {

    private final List<Documents.Made> documents = Documents.all();
    private final List<Answered> answered = new ArrayList<>();
    private final LongDocuments longDocuments = new LongDocuments();
    private final List<byte[]> longOnes = LongDocuments.all();
    private final BareParse parser = new BareParse();
    private final RequirementCatalogue catalogue = RequirementCatalogue.load();
    private int next;

    private record Answered(Judge judge, ConformanceCase tested, List<Outcome> answers, Outcome toTwin) {}

    /** Gets the answers in advance, so that only the judging is measured. */
    @Setup
    public void ask() {
        try (DirectImplementation implementation = new DirectImplementation(new ReferenceParser(""))) {
            documents.forEach(made -> answered.add(answered(made.made(), implementation)));
        }
    }

    private Answered answered(ConformanceCase made, DirectImplementation implementation) {
        Twin twin = made.twin();
        ConformanceCase other = twin == null ? made : twin.source().get();
        ConformanceCase tested = twin == null ? made : made.withTwin(new Twin(twin.relation(), () -> other));
        Requirement requirement = Objects.requireNonNull(catalogue.find(made.requirement()));
        return new Answered(
                new Judge(requirement.judged(), true),
                tested,
                List.of(implementation.parse(made.document()).join()),
                implementation.parse(other.document()).join());
    }

    private int next() {
        return next(documents.size());
    }

    private int next(int count) {
        next = next + 1 < count ? next + 1 : 0;
        return next;
    }

    /** Generates the reading, the tree and the bytes of a long document. */
    @Benchmark
    public byte[] makeLong() {
        return longDocuments.make(next(LongDocuments.COUNT));
    }

    /** The baseline for long documents. */
    @Benchmark
    public int parseLong() {
        return parser.parse(longOnes.get(next(LongDocuments.COUNT)));
    }

    /** Generates the reading, the tree, the bytes and the expectation of a case of any property. */
    @Benchmark
    public byte[] make() {
        return documents.get(next()).again().toCase().document();
    }

    /** The baseline for cases of any property. */
    @Benchmark
    public int parse() {
        return parser.parse(documents.get(next()).made().document());
    }

    /** Judges an answer that was recorded before. */
    @Benchmark
    public Judgement judge() {
        Answered one = answered.get(next());
        return one.judge().judge(one.tested(), one.answers(), twin -> one.toTwin());
    }
}
