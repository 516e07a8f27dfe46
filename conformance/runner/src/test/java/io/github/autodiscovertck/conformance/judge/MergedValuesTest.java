package io.github.autodiscovertck.conformance.judge;

import static io.github.autodiscovertck.conformance.judge.Responses.expected;
import static io.github.autodiscovertck.conformance.judge.Responses.reported;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.AddressSet;
import io.github.autodiscovertck.core.reading.Group;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How {@link Comparison} judges values that an implementation takes from any of the blocks. */
class MergedValuesTest {

    private static final String URL = "https://mail.example.org/ews";
    private static final String OTHER_URL = "https://other.example.org/ews";

    private final ExpectedGroup twoUrls = expected(List.of(
            Responses.block(block -> block.text("Type", "EXCH").text("EwsUrl", URL)),
            Responses.block(block -> block.text("Type", "EXPR").text("EwsUrl", OTHER_URL))));

    @Test
    void mayBeReportedInEachBlock() {
        assertThat(sentences(
                        twoUrls,
                        reported(
                                block -> block.text("Type", "EXCH").text("EwsUrl", OTHER_URL),
                                block -> block.text("Type", "EXPR").text("EwsUrl", OTHER_URL))))
                .isEmpty();
    }

    @Test
    void mayBeReportedInOneBlockOnly() {
        assertThat(sentences(twoUrls, reported(block -> block.text("Type", "EXCH"), block -> block.text("Type", "EXPR")
                        .text("EwsUrl", URL))))
                .isEmpty();
    }

    @Test
    void mustNotBeLost() {
        assertThat(sentences(
                        twoUrls, reported(block -> block.text("Type", "EXCH"), block -> block.text("Type", "EXPR"))))
                .containsExactly("expected one of \"" + URL + "\", \"" + OTHER_URL
                        + "\" but was no value of these at Account/Protocol/EwsUrl");
    }

    @Test
    void mustNotBeOthersThanThoseOfTheDocument() {
        assertThat(sentences(
                        twoUrls, reported(block -> block.text("Type", "EXCH").text("EwsUrl", URL), block -> block.text(
                                        "Type", "EXPR")
                                .text("EwsUrl", "https://wrong.example.org"))))
                .hasSize(1);
    }

    @Test
    void areNotMissedWhereTheirBlockMayBe() {
        ExpectedGroup optional = expected(
                List.of(Responses.block(block -> block.text("Type", "EXCH").text("EwsUrl", URL))
                        .asOptional()));
        assertThat(sentences(optional, reported(block -> block.text("Type", "EXCH"))))
                .isEmpty();
        assertThat(sentences(
                        optional, reported(block -> block.text("Type", "EXCH").text("EwsUrl", OTHER_URL))))
                .hasSize(1);
    }

    @Test
    void areNotMissedWhereTheDocumentHasNone() {
        ExpectedGroup none = expected(
                List.of(Responses.block(block -> block.text("Type", "EXCH").add("EwsUrl", Expected.oneOfOrAbsent()))));
        assertThat(sentences(none, reported(block -> block.text("Type", "EXCH"))))
                .isEmpty();
    }

    @Test
    void leaveTheOtherValuesToTheirBlocks() {
        assertThat(sentences(
                        twoUrls, reported(block -> block.text("Type", "EXPR").text("EwsUrl", URL), block -> block.text(
                                        "Type", "EXCH")
                                .text("EwsUrl", URL))))
                .containsExactly(
                        "expected \"EXCH\" but was \"EXPR\" at Account/Protocol[1]/Type",
                        "expected \"EXPR\" but was \"EXCH\" at Account/Protocol[2]/Type");
    }

    private static List<String> sentences(ExpectedGroup document, Group response) {
        Scope scope = new Scope(
                AddressSet.of("Account/Protocol/*"),
                AddressSet.NOTHING,
                AddressSet.NOTHING,
                AddressSet.of("Account/Protocol/EwsUrl"),
                false,
                BlockClaims.ALL,
                AddressSet.NOTHING);
        return Comparison.of(document, response, scope).stream()
                .map(Mismatch::sentence)
                .toList();
    }
}
