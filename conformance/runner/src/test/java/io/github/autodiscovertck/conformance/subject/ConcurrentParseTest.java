package io.github.autodiscovertck.conformance.subject;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.expectation.Delivery;
import io.github.autodiscovertck.core.reading.Outcome;
import io.github.autodiscovertck.core.reading.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ConcurrentParseTest {

    private static final Duration AMPLE = Duration.ofSeconds(20);
    private static final byte[] NAME = "a".repeat(2000).getBytes(UTF_8);
    private static final Delivery BESIDE_OTHERS = new Delivery.Together(List.of(name("b"), name("c"), name("d")));

    @Test
    void aParserThatKeepsNothingGivesTheAnswerOfTheDocumentAlone() throws ImplementationStartException {
        assertThat(outcome(in -> in.readAllBytes())).isEqualTo(reading(NAME));
    }

    @Test
    void aParserThatLetsInOneThreadAfterTheOtherIsNotKeptWaiting() throws ImplementationStartException {
        Object lock = new Object();
        assertThat(outcome(in -> {
                    synchronized (lock) {
                        return in.readAllBytes();
                    }
                }))
                .isEqualTo(reading(NAME));
    }

    @Test
    void aSharedBufferIsNoticedEveryTime() throws ImplementationStartException {
        byte[] shared = new byte[NAME.length];
        for (int i = 0; i < 20; i++) {
            assertThat(outcome(in -> {
                        in.readNBytes(shared, 0, shared.length);
                        return shared.clone();
                    }))
                    .isInstanceOf(Outcome.Accepted.class)
                    .isNotEqualTo(reading(NAME));
        }
    }

    @Test
    void aStreamCanBeMarkedWhateverTheThread() throws ImplementationStartException {
        assertThat(outcome(in -> {
                    in.mark(4);
                    in.read();
                    in.reset();
                    return in.readAllBytes();
                }))
                .isEqualTo(reading(NAME));
    }

    @Test
    void aSharedBufferIsNoticedAlthoughTheThreadIsLeftInterrupted() throws ImplementationStartException {
        byte[] shared = new byte[NAME.length];
        assertThat(outcome(in -> {
                    in.readNBytes(shared, 0, shared.length);
                    Thread.currentThread().interrupt();
                    return shared.clone();
                }))
                .isNotEqualTo(reading(NAME));
    }

    @Test
    void everyDocumentHasAThreadOfItsOwn() throws ImplementationStartException {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        outcome(in -> {
            threads.add(Thread.currentThread());
            return in.readAllBytes();
        });
        assertThat(threads).hasSizeGreaterThan(4).allMatch(Thread::isDaemon);
    }

    @Test
    void deadlockedThreadsReachTheTimeLimit() throws ImplementationStartException {
        CountDownLatch never = new CountDownLatch(1);
        Duration limit = Duration.ofMillis(400);
        try (InProcessImplementation implementation = InProcessImplementation.of(
                parser(in -> {
                    byte[] bytes = in.readAllBytes();
                    if (bytes[0] != 'a') {
                        never.await();
                    }
                    return bytes;
                }),
                limit)) {
            assertThat(implementation.parse(NAME, BESIDE_OTHERS).join()).isEqualTo(new Outcome.TimedOut(400));
            assertThat(implementation.parse(NAME).join()).isEqualTo(reading(NAME));
        }
    }

    @Test
    void onlyAParserThatSaysSoIsReadFromSeveralThreads() throws ImplementationStartException {
        try (InProcessImplementation implementation =
                        InProcessImplementation.of(parser(InputStream::readAllBytes), AMPLE);
                InProcessImplementation silent =
                        InProcessImplementation.of(new NameParser(bad -> Reading.EMPTY), AMPLE)) {
            assertThat(implementation.skipReason(BESIDE_OTHERS)).isEmpty();
            assertThat(silent.skipReason(BESIDE_OTHERS)).isPresent();
            assertThat(silent.skipReason(Delivery.BYTE_BY_BYTE)).isEmpty();
        }
    }

    @Test
    void onlyOurOwnReaderIsAskedForOtherCasesAtTheSameTime() throws ImplementationStartException {
        try (InProcessImplementation implementation =
                        InProcessImplementation.of(parser(InputStream::readAllBytes), AMPLE);
                DirectImplementation ours = new DirectImplementation(new ReferenceParser("1"));
                DirectImplementation silent = new DirectImplementation(new NameParser(bad -> Reading.EMPTY))) {
            assertThat(implementation.newConnection()).isEmpty();
            assertThat(silent.newConnection()).isEmpty();
            assertThat(ours.newConnection()).hasValueSatisfying(Implementation::close);
        }
    }

    private interface Names {
        byte[] read(InputStream in) throws IOException, InterruptedException;
    }

    private static Outcome outcome(Names names) throws ImplementationStartException {
        try (InProcessImplementation implementation = InProcessImplementation.of(parser(names), AMPLE)) {
            return implementation.parse(NAME, BESIDE_OTHERS).join();
        }
    }

    private static AutodiscoverParser parser(Names names) {
        return new AutodiscoverParser() {
            @Override
            public ParserDescription describe() {
                return ParserDescription.of("names", "1", false, "User/DisplayName");
            }

            @Override
            public Reading parse(InputStream document) throws Exception {
                return of(names.read(document));
            }

            @Override
            public boolean isThreadSafe() {
                return true;
            }
        };
    }

    private static byte[] name(String letter) {
        return letter.repeat(NAME.length).getBytes(UTF_8);
    }

    private static Outcome reading(byte[] name) {
        return new Outcome.Accepted(of(name));
    }

    private static Reading of(byte[] name) {
        return Reading.of(
                response -> response.group("User", user -> user.text("DisplayName", new String(name, UTF_8))));
    }
}
