package io.github.autodiscovertck.conformance.subject;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.reading.Outcome;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerJsonTest {

    static Stream<Outcome> outcomes() {
        return Stream.of(
                Outcomes.read("Zoë 🙂"),
                new Outcome.Rejected("mismatched tag", 3, 17),
                new Outcome.Rejected("not an Autodiscover response", null, null),
                new Outcome.Crashed("KeyError: 'SSL'"));
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void isReadAsTheOutcomeThatItWasMadeOf(Outcome outcome) throws IOException {
        assertThat(ReplyReader.read(AnswerJson.of("17", outcome)))
                .isEqualTo(new ProtocolResponse.Answer("17", outcome));
    }

    @Test
    void isReadAsTheDescriptionThatItWasMadeOf() throws IOException {
        ParserDescription description = ParserDescription.of("n", "1", true, "User/*", "Error/*");

        assertThat(DescriptionReader.read(AnswerJson.of(description, true)))
                .isEqualTo(new DescriptionReader.Said(description, true));
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void isOneLineOfAscii(Outcome outcome) throws IOException {
        assertThat(new String(AnswerJson.of("17", outcome), UTF_8)).matches("[ -~]+\n");
    }

    @Test
    void saysNothingOfAPlaceThatIsNotKnown() throws IOException {
        assertThat(new String(AnswerJson.of("1", new Outcome.Rejected("r", null, null)), UTF_8))
                .isEqualTo("{\"id\":\"1\",\"outcome\":\"rejected\",\"reason\":\"r\"}\n");
    }
}
