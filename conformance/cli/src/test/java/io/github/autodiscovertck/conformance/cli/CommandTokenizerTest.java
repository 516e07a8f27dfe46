package io.github.autodiscovertck.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTokenizerTest {

    @Test
    void areSplitAtWhiteSpace() {
        assertThat(CommandTokenizer.of("  python3\t adapter.py  -v\n")).containsExactly("python3", "adapter.py", "-v");
    }

    @Test
    void areKeptTogetherByQuotes() {
        assertThat(CommandTokenizer.of("\"my adapter\" 'a b' --name=\"x y\"' z' \"it's\" 'say \"hi\"'"))
                .containsExactly("my adapter", "a b", "--name=x y z", "it's", "say \"hi\"");
    }

    @Test
    void mayBeEmptyInQuotes() {
        assertThat(CommandTokenizer.of("program \"\" ''")).containsExactly("program", "", "");
    }

    @Test
    void leaveBackslashesAsTheyAre() {
        assertThat(CommandTokenizer.of("\"C:\\Program Files\\py\\python.exe\" C:\\new\\$1\\adapter.py"))
                .containsExactly("C:\\Program Files\\py\\python.exe", "C:\\new\\$1\\adapter.py");
    }

    @Test
    void areNotReadByAShell() {
        assertThat(CommandTokenizer.of("a $HOME `id` | b > c * ;"))
                .containsExactly("a", "$HOME", "`id`", "|", "b", ">", "c", "*", ";");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\n"})
    void needAProgram(String command) {
        assertThatThrownBy(() -> CommandTokenizer.of(command))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("--command needs a program");
    }

    @ParameterizedTest
    @ValueSource(strings = {"python3 it's.py", "\"a", "a 'b \"c\"", "'"})
    void needTheirQuotesClosed(String command) {
        assertThatThrownBy(() -> CommandTokenizer.of(command))
                .isInstanceOf(UsageException.class)
                .hasMessageEndingWith("a quote is not closed");
    }
}
