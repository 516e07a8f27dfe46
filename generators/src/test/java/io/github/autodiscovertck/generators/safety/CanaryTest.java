package io.github.autodiscovertck.generators.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The placeholders for canaries are replaced, and nothing else changes. */
class CanaryTest {

    @Test
    void theListenerIsInserted() {
        assertThat(pointed("<a b='jar:http://canary.example/x.jar!/y'/>"))
                .isEqualTo("<a b='jar:http://127.0.0.1:9/x.jar!/y'/>");
    }

    @Test
    void theFolderIsInserted() {
        assertThat(pointed("<a b='file:///canary.example/x'/>")).isEqualTo("<a b='file:///tmp/f/x'/>");
    }

    @Test
    void theRestIsUnchanged() {
        assertThat(pointed("<a>\u00e9 canary.example \u20ac</a>")).isEqualTo("<a>\u00e9 canary.example \u20ac</a>");
    }

    @Test
    void onlyAUrlIsACanary() {
        assertThat(Canary.isIn(bytes("<a>http://canary.example/</a>"))).isTrue();
        assertThat(Canary.isIn(bytes("<a>canary.example</a>"))).isFalse();
    }

    private static String pointed(String document) {
        return new String(Canary.pointed(bytes(document), "127.0.0.1:9", "file:///tmp/f/"), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }
}
