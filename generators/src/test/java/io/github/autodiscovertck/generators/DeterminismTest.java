package io.github.autodiscovertck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.Delivery;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.Sampler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same numbers give the same bytes on every machine and JDK. */
class DeterminismTest {

    private static final String DIGESTS = "/corpus-of-seed-1.sha256";
    private static final int FIRST = 20;

    @ParameterizedTest
    @MethodSource("io.github.autodiscovertck.generators.Samples#requirements")
    void earlierSamplesDoNotMatter(String requirement) {
        Sampler used = CaseProperties.of(requirement).sampler();
        List<byte[]> forwards = IntStream.range(0, FIRST)
                .mapToObj(index -> used.sample(9, index).toCase().document())
                .toList();
        for (int index = FIRST - 1; index >= 0; index--) {
            assertThat(used.sample(9, index).toCase().document()).isEqualTo(forwards.get(index));
            assertThat(draw(requirement, 9, index)).isEqualTo(forwards.get(index));
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.autodiscovertck.generators.Samples#requirements")
    void theThreadDoesNotMatter(String requirement) {
        List<CompletableFuture<byte[]>> elsewhere = IntStream.range(0, FIRST)
                .mapToObj(index -> CompletableFuture.supplyAsync(() -> draw(requirement, 9, index)))
                .toList();
        for (int index = 0; index < FIRST; index++) {
            assertThat(elsewhere.get(index).join()).isEqualTo(draw(requirement, 9, index));
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.autodiscovertck.generators.Samples#requirements")
    void aSampleGivesTheSameCaseEveryTime(String requirement) {
        Samples.of(requirement, FIRST)
                .forEach(sample -> assertThat(sample.toCase().document())
                        .isEqualTo(sample.toCase().document()));
    }

    @ParameterizedTest
    @MethodSource("io.github.autodiscovertck.generators.Samples#requirements")
    void anotherSeedGivesOtherDocuments(String requirement) {
        assertThat(digest(requirement, 1)).isNotEqualTo(digest(requirement, 2));
    }

    @Test
    void validResponsesDependOnTheRandomNumbersOnly() {
        var arbitrary = AutodiscoverArbitraries.validResponses();
        var one = arbitrary.generator(1000);
        var other = arbitrary.generator(10);
        for (long seed = 0; seed < 100; seed++) {
            assertThat(one.next(new Random(seed)).value().document())
                    .isEqualTo(other.next(new Random(seed)).value().document());
        }
    }

    /** After an intended change of the corpus, {@code mvn -q -P regenerate test} regenerates the resource. */
    @Test
    void theCorpusOfSeedOneIsUnchanged() throws IOException {
        List<String> actual = new ArrayList<>();
        for (CaseProperty property : CaseProperties.all()) {
            actual.add(digest(property.requirement(), 1) + "  " + property.requirement());
        }
        actual.add(digestOfResponses() + "  valid responses");
        String corpus = String.join("\n", actual) + "\n";
        if (System.getProperty("regenerate") != null) {
            assertThat(System.getenv("CI"))
                    .as("a person regenerates the digests; where CI is set, nothing is written")
                    .isNull();
            Files.writeString(Path.of("src", "test", "resources", "corpus-of-seed-1.sha256"), corpus);
            return;
        }
        assertThat(corpus).isEqualTo(resource());
    }

    private static byte[] draw(String requirement, long seed, int index) {
        return CaseProperties.of(requirement)
                .sampler()
                .sample(seed, index)
                .toCase()
                .document();
    }

    private static String digest(String requirement, long seed) {
        MessageDigest digest = sha256();
        Sampler sampler = CaseProperties.of(requirement).sampler();
        for (int index = 0; index < FIRST; index++) {
            ConformanceCase generated = sampler.sample(seed, index).toCase();
            Samples.documents(generated).forEach(digest::update);
            if (generated.delivery() instanceof Delivery.Pieces pieces) {
                digest.update(Long.toString(pieces.seed()).getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String digestOfResponses() {
        MessageDigest digest = sha256();
        var generator = AutodiscoverArbitraries.validResponses().generator(1000);
        Random random = new Random(1);
        for (int index = 0; index < 10 * FIRST; index++) {
            digest.update(generator.next(random).value().document());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resource() throws IOException {
        try (InputStream in = DeterminismTest.class.getResourceAsStream(DIGESTS)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
