package io.github.autodiscovertck.core.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A group of expectations keeps what it was given, in order, and finds it by name. */
final class ExpectedGroupTest {

    private static final ExpectedGroup BLOCK = ExpectedGroup.of(
            block -> block.text("Type", "SMTP").text("Server", "a.example").text("Server", "b.example"));

    @Test
    void theFirstOfANameIsFound() {
        assertThat(BLOCK.first("Type")).isEqualTo(Expected.exactly("SMTP"));
        assertThat(BLOCK.first("Server")).isEqualTo(Expected.exactly("a.example"));
    }

    @Test
    void aNameThatIsNotThereHasNoFirst() {
        assertThat(BLOCK.first("Port")).isNull();
    }

    @Test
    void allOfANameAreFoundInOrder() {
        assertThat(BLOCK.all("Server"))
                .isEqualTo(List.of(Expected.exactly("a.example"), Expected.exactly("b.example")));
    }

    @Test
    void onlyWhatIsOptionalMayBeMissing() {
        assertThat(BLOCK.optional()).isFalse();
        assertThat(BLOCK.asOptional()).isEqualTo(new ExpectedGroup(BLOCK.members(), true));
    }
}
