package io.github.autodiscovertck.conformance.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"plain <a b=\"c\"/> text", "Zoë", "включено", "ｏｎ", "開", "€ 5 „quoted“ ½ ② ‿", "🙂"})
    void whatCanBeSeenStays(String text) {
        assertThat(VisibleText.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0000, ⟨U+0000⟩",
        "0007, ⟨U+0007⟩",
        "0009, ⟨TAB⟩",
        "000D, ⟨CR⟩",
        "001B, ⟨U+001B⟩",
        "007F, ⟨U+007F⟩",
        "009B, ⟨U+009B⟩",
        "00A0, ⟨U+00A0⟩",
        "00AD, ⟨U+00AD⟩",
        "0301, ⟨U+0301⟩",
        "200B, ⟨U+200B⟩",
        "200D, ⟨U+200D⟩",
        "202E, ⟨U+202E⟩",
        "2028, ⟨U+2028⟩",
        "2066, ⟨U+2066⟩",
        "3000, ⟨U+3000⟩",
        "3164, ⟨U+3164⟩",
        "2800, ⟨U+2800⟩",
        "D800, ⟨U+D800⟩",
        "DC00, ⟨U+DC00⟩",
        "E000, ⟨U+E000⟩",
        "FEFF, ⟨U+FEFF⟩",
        "FFFE, ⟨U+FFFE⟩",
        "E0001, ⟨U+E0001⟩"
    })
    void whatCannotBeSeenOrSteersATerminalIsNamed(String point, String named) {
        String text = "a" + new String(Character.toChars(Integer.parseInt(point, 16))) + "b";
        assertThat(VisibleText.of(text)).isEqualTo("a" + named + "b");
    }

    @Test
    void aLineHasNoLineEnds() {
        assertThat(VisibleText.line("a\r\nb\u2028c")).isEqualTo("a⟨CR⟩⏎b⟨U+2028⟩c");
    }

    @Test
    void aLongLineIsShortenedInTheMiddle() {
        assertThat(VisibleText.line("x".repeat(200) + "the very end", 60))
                .hasSize(60)
                .startsWith("xxx")
                .endsWith(" … xxxthe very end");
        assertThat(VisibleText.line("x".repeat(60), 60)).isEqualTo("x".repeat(60));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 41, 42, 43})
    void aShortenedLineTearsNoCharacter(int most) {
        String shortened = VisibleText.line("🙂".repeat(100), most);
        assertThat(VisibleText.of(shortened)).doesNotContain("U+D83D").doesNotContain("U+DE42");
    }
}
