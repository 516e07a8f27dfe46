package io.github.autodiscovertck.conformance.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceLabelsTest {

    @ParameterizedTest
    @ValueSource(strings = {"CWE", "CWE-611; OWASP", "see CWE.", "(CWE)"})
    void aLabelIsFoundWithAndWithoutAPlaceInTheSource(String source) {
        assertThat(found(source)).containsExactly("CWE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CWEX", "XCWE", "AMB-CWE", "CWE-CASE", "cwe"})
    void aLabelIsNoPartOfALongerOne(String source) {
        assertThat(found(source)).isEmpty();
    }

    @Test
    void labelsKeepTheOrderOfTheSources() {
        assertThat(SourceLabels.in("B then A", new TreeMap<>(Map.of("A", "1", "B", "2"))))
                .containsExactly(Map.entry("A", "1"), Map.entry("B", "2"));
    }

    private static Set<String> found(String source) {
        return SourceLabels.in(source, Map.of("CWE", "weaknesses")).keySet();
    }
}
