package io.github.autodiscovertck.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import io.github.autodiscovertck.core.reading.Reading;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.engine.JqwikTestEngine;
import org.junit.jupiter.api.Test;

/** Users of the kit have no jqwik engine on their class path, so that no second engine runs in their build. */
class WithoutEngineTest {

    @Test
    void samplesAreGeneratedAndShrinkWithTheApiAlone() throws Exception {
        try (URLClassLoader loader = loaderWithout()) {
            Object drawing = loader.loadClass(DrawsAndShrinks.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            assertThat(drawing).isNotInstanceOf(DrawsAndShrinks.class);
            assertThat((List<?>) ((Callable<?>) drawing).call()).isEqualTo(new DrawsAndShrinks().call());
        }
    }

    @Test
    void theEngineIsReallyMissing() throws IOException {
        try (URLClassLoader loader = loaderWithout()) {
            assertThatThrownBy(() -> loader.loadClass(JqwikTestEngine.class.getName()))
                    .isInstanceOf(ClassNotFoundException.class);
        }
    }

    private static URLClassLoader loaderWithout() {
        URL[] places = Stream.of(
                        DrawsAndShrinks.class,
                        AutodiscoverArbitraries.class,
                        Reading.class,
                        JsonFactory.class,
                        Arbitrary.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toArray(URL[]::new);
        return new URLClassLoader(places, ClassLoader.getPlatformClassLoader());
    }
}
