package io.github.autodiscovertck.generators.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleRandomTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 42, 0x5DEECE66DL, Long.MIN_VALUE, Long.MAX_VALUE})
    void numbersAreThoseOfJavaUtilRandom(long seed) {
        SampleRandom random = new SampleRandom();
        random.setSeed(seed);

        assertThat(original(random)).isEqualTo(original(new Random(seed)));
    }

    private static List<Object> original(Random random) {
        List<Object> original = new ArrayList<>();
        for (int bound = 1; bound < 200; bound++) {
            original.add(random.nextInt(bound));
            original.add(random.nextBoolean());
            original.add(random.nextInt());
            original.add(random.nextLong());
        }
        return original;
    }
}
