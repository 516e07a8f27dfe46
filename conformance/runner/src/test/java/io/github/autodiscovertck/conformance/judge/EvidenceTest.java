package io.github.autodiscovertck.conformance.judge;

import static io.github.autodiscovertck.conformance.judge.Responses.expected;
import static io.github.autodiscovertck.conformance.judge.Responses.smtpLast;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.expectation.Expectation;
import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.AddressSet;
import io.github.autodiscovertck.core.reading.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final Scope ALL = Scope.of(AddressSet.of("Account/Protocol/*"), false);

    @Test
    void isEachValueThatHasToBeReported() {
        ExpectedGroup two = expected(List.of(
                Responses.block(block -> block.text("Type", "SMTP").text("Port", "25")),
                Responses.block(block -> block.text("Type", "IMAP"))));
        assertThat(Evidence.count(Expectation.read(two), ALL)).isEqualTo(3);
    }

    @Test
    void isNoValueThatIsNotJudged() {
        Expectation on = Expectation.read(smtpLast("on"));
        assertThat(Evidence.isIn(on, ALL)).isTrue();
        assertThat(Evidence.isIn(on, Scope.of(AddressSet.of("Account/Protocol/Port"), false)))
                .isFalse();
        assertThat(Evidence.isIn(on, ALL.without(AddressSet.of("Account/Protocol/SMTPLast"))))
                .isFalse();
    }

    @Test
    void isNoValueThatMayBeMissingOrOpenOrFlagged() {
        List<Expected> open = List.of(
                Expected.oneOfOrAbsent(new Value.Text("on")), Expected.noneOf("on"), Expected.oneOf(Expected.INVALID));
        assertThat(open).allSatisfy(expected -> assertThat(Evidence.isIn(Expectation.read(smtpLast(expected)), ALL))
                .isFalse());
    }

    @Test
    void isADefaultOnlyOfAParserThatAppliesDefaults() {
        Expectation absent = Expectation.read(smtpLast(new Expected.DefaultOf("off")));
        assertThat(Evidence.isIn(absent, ALL)).isFalse();
        assertThat(Evidence.isIn(absent, Scope.of(AddressSet.of("Account/Protocol/*"), true)))
                .isTrue();
    }

    @Test
    void isNothingInADocumentThatHasToBeRejected() {
        assertThat(Evidence.isIn(Expectation.refuse(), ALL)).isFalse();
    }

    @Test
    void isNothingInABlockThatIsNotClaimed() {
        ExpectedGroup exchange = expected(List.of(Responses.block(block -> block.text("Type", "EXCH"))));
        Scope mail = scope(AddressSet.NOTHING, BlockClaims.of(List.of("SMTP"), true, false));
        assertThat(Evidence.isIn(Expectation.read(exchange), mail)).isFalse();
    }

    @Test
    void isNothingInABlockThatMayBeMissing() {
        ExpectedGroup optional = expected(
                List.of(Responses.block(block -> block.text("Type", "NNTP")).asOptional()));
        assertThat(Evidence.isIn(Expectation.read(optional), ALL)).isFalse();
    }

    @Test
    void isAValueThatMayBeInAnotherBlock() {
        Scope merging = scope(AddressSet.of("Account/Protocol/SMTPLast"), BlockClaims.ALL);
        assertThat(Evidence.isIn(Expectation.read(smtpLast("on")), merging)).isTrue();
    }

    @Test
    void hasTheAddressesOfItsValues() {
        ExpectedGroup two = expected(List.of(
                Responses.block(block -> block.text("Type", "SMTP").add("Port", Expected.noneOf("0"))),
                Responses.block(block -> block.text("Type", "IMAP").text("TTL", "1"))));
        assertThat(Evidence.addresses(Expectation.read(two), ALL))
                .containsExactlyInAnyOrder("Account/Protocol/Type", "Account/Protocol/TTL");
        assertThat(Evidence.addresses(Expectation.refuse(), ALL)).isEmpty();
    }

    private static Scope scope(AddressSet merged, BlockClaims blocks) {
        return new Scope(
                AddressSet.of("Account/Protocol/*"),
                AddressSet.NOTHING,
                AddressSet.NOTHING,
                merged,
                false,
                blocks,
                AddressSet.NOTHING);
    }
}
