package io.github.autodiscovertck.conformance.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.spi.DocumentRejectedException;
import io.github.autodiscovertck.conformance.subject.Subject;
import io.github.autodiscovertck.conformance.subject.SubjectStartException;
import io.github.autodiscovertck.core.expectation.Growth;
import io.github.autodiscovertck.core.reading.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A cost out of proportion is told from one that is only high, and from a refusal. */
final class AscentTest {

    private static final List<Integer> SIZES = List.of(1_000, 4_000, 8_000, 16_000, 32_000, 64_000);

    @Test
    void whoRefusesASizeIsGivenNoLargerOne() throws Exception {
        Ascent.End end = climb(0, document -> {
            if (document.length() > 5_000) {
                throw new DocumentRejectedException("too long");
            }
            return "short";
        });

        assertThat(end.document()).hasSize(8_000);
        assertThat(end.outcome()).isEqualTo(new Outcome.Rejected("too long", null, null));
    }

    @Test
    void whoCrashesIsGivenNoLargerOne() throws Exception {
        Ascent.End end = climb(0, document -> {
            if (document.length() > 5_000) {
                throw new StackOverflowError();
            }
            return "short";
        });

        assertThat(end.document()).hasSize(8_000);
        assertThat(end.outcome()).isInstanceOf(Outcome.Crashed.class);
    }

    @Test
    void memoryInProportionToTheSquareIsHarmful() throws Exception {
        Ascent.End end = climb(0, AscentTest::copied);

        assertThat(end.outcome()).isInstanceOfSatisfying(Outcome.Harmful.class, harmful -> assertThat(harmful.done())
                .contains("KiB for 16,000 bytes, after"));
    }

    @Test
    void memoryInProportionIsNot() throws Exception {
        Ascent.End end = climb(0, document -> {
            byte[] much = new byte[document.length() * 4_000];
            return Integer.toString(much.length);
        });

        assertThat(end.document()).hasSize(64_000);
        assertThat(end.outcome()).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void timeInProportionToTheSquareIsHarmful() throws Exception {
        assertThat(climb(0, AscentTest::compared).outcome()).isInstanceOf(Outcome.Harmful.class);
    }

    @Test
    void whatIsFreeIsNotJudged() throws Exception {
        assertThat(climb(64_000, AscentTest::copied).outcome()).isInstanceOf(Outcome.Accepted.class);
    }

    private static Ascent.End climb(int free, FakeSubject.Work work) throws SubjectStartException {
        Growth growth = new Growth(SIZES, free, size -> "a".repeat(size).getBytes(StandardCharsets.US_ASCII));
        try (Subject subject = FakeSubject.doing(work)) {
            return Ascent.of(growth, subject);
        }
    }

    private static String copied(String document) {
        String copy = "";
        for (int i = 0; i < document.length(); i++) {
            copy = copy + document.charAt(i);
        }
        return Integer.toString(copy.length());
    }

    private static String compared(String document) {
        long equal = 0;
        for (int i = 0; i < document.length(); i++) {
            for (int j = 0; j < document.length(); j++) {
                equal += Math.floorMod(document.charAt(i) * 31L + j, 7 + document.charAt(j));
            }
        }
        return Long.toString(equal);
    }
}
