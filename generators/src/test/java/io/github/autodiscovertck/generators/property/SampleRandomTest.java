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

        assertThat(drawn(random)).isEqualTo(drawn(new Random(seed)));
    }

    private static List<Object> drawn(Random random) {
        List<Object> drawn = new ArrayList<>();
        for (int bound = 1; bound < 200; bound++) {
            drawn.add(random.nextInt(bound));
            drawn.add(random.nextBoolean());
            drawn.add(random.nextInt());
            drawn.add(random.nextLong());
        }
        return drawn;
    }
}
