package io.github.autodiscovertck.core.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A group keeps its expectations in order and finds them by name. */
final class ExpectedGroupTest {

    @Test
    void theFirstOfANameIsFound() {
        assertThat(block().first("Type")).isEqualTo(Expected.exactly("SMTP"));
        assertThat(block().first("Server")).isEqualTo(Expected.exactly("a.example"));
    }

    @Test
    void aNameThatIsNotThereHasNoFirst() {
        assertThat(block().first("Port")).isNull();
    }

    @Test
    void allOfANameAreFoundInOrder() {
        assertThat(block().all("Server"))
                .isEqualTo(List.of(Expected.exactly("a.example"), Expected.exactly("b.example")));
    }

    @Test
    void onlyWhatIsOptionalMayBeMissing() {
        assertThat(block().optional()).isFalse();
        assertThat(block().asOptional()).isEqualTo(new ExpectedGroup(block().members(), true));
    }

    private static ExpectedGroup block() {
        return ExpectedGroup.of(
                block -> block.text("Type", "SMTP").text("Server", "a.example").text("Server", "b.example"));
    }
}
