package io.github.autodiscovertck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.generators.writing.WritingChoice;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compares the readings of valid responses with XPath over the JDK's DOM. */
class ResponseOracleTest {

    @Test
    void xpathFindsEachValueAndNothingMore() {
        Samples.responses(Samples.COUNT).forEach(ResponseOracle::check);
    }

    @ParameterizedTest
    @EnumSource
    void aSingleWritingChoiceDoesNotChangeTheReading(WritingChoice choice) {
        Samples.responses(30)
                .map(response -> new ValidResponse(response.reading(), Set.of(choice), response.salt()))
                .forEach(ResponseOracle::check);
    }

    @Test
    void allWritingChoicesTogetherDoNotChangeTheReading() {
        Samples.responses(30)
                .map(response ->
                        new ValidResponse(response.reading(), EnumSet.allOf(WritingChoice.class), response.salt()))
                .forEach(ResponseOracle::check);
    }

    @ParameterizedTest
    @EnumSource
    void eachWritingChoiceChangesTheDocument(WritingChoice choice) {
        assertThat(Samples.responses(60)
                        .filter(response -> !new ValidResponse(response.reading(), Set.of(choice), response.salt())
                                .toString()
                                .equals(new ValidResponse(response.reading(), Set.of(), response.salt()).toString())))
                .hasSizeGreaterThan(20);
    }

    @Test
    void woodstoxAcceptsThemToo() {
        Samples.responses(Samples.COUNT).forEach(response -> assertThat(Woodstox.accepts(response.document()))
                .as(response.toString())
                .isTrue());
    }
}
