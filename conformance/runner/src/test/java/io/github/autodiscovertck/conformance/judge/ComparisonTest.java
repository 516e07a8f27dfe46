package io.github.autodiscovertck.conformance.judge;

import static io.github.autodiscovertck.conformance.judge.Responses.block;
import static io.github.autodiscovertck.conformance.judge.Responses.expected;
import static io.github.autodiscovertck.conformance.judge.Responses.reported;
import static io.github.autodiscovertck.conformance.judge.Responses.reportedSmtpLast;
import static io.github.autodiscovertck.conformance.judge.Responses.smtpLast;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.judge.Mismatch.Kind;
import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.AddressSet;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.GroupBuilder;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {

    private static final AddressSet SMTP_LAST = AddressSet.of("Account/Protocol/SMTPLast");
    private static final Value ON = new Value.Text("on");

    @Nested
    class OneValue {

        @Test
        void thatIsTheExpectedOneIsRight() {
            assertThat(compared(smtpLast("on"), reportedSmtpLast("on"))).isEmpty();
        }

        @Test
        void thatIsAnotherOneIsWrongAtItsPlace() {
            assertThat(compared(smtpLast("on"), reportedSmtpLast("off")))
                    .containsExactly(new Mismatch(
                            Kind.VALUE,
                            "Account/Protocol/SMTPLast",
                            "Account/Protocol[1]/SMTPLast",
                            "\"on\"",
                            "\"off\""));
        }

        @Test
        void thatIsMissingIsWrong() {
            assertThat(sentences(smtpLast("on"), reported(block -> {})))
                    .containsExactly("expected \"on\" but was no value at Account/Protocol[1]/SMTPLast");
        }

        @Test
        void mayBeAnyOfTheAllowedOnes() {
            Expected expected = Expected.oneOf(new Value.Text("off"), Expected.INVALID);
            assertThat(compared(smtpLast(expected), reportedSmtpLast("off"))).isEmpty();
            assertThat(compared(smtpLast(expected), reported(block -> block.invalid("SMTPLast", "maybe"))))
                    .isEmpty();
            assertThat(compared(smtpLast(expected), reported(block -> block.invalid("SMTPLast", null))))
                    .isEmpty();
            assertThat(sentences(smtpLast(expected), reportedSmtpLast("on")))
                    .containsExactly("expected \"off\" or flagged as invalid but was \"on\""
                            + " at Account/Protocol[1]/SMTPLast");
        }

        @Test
        void mayBeAbsentOnlyWhereThatIsAllowed() {
            assertThat(compared(smtpLast(Expected.oneOfOrAbsent(ON)), reported(block -> {})))
                    .isEmpty();
            assertThat(compared(smtpLast(Expected.oneOf(ON)), reported(block -> {})))
                    .hasSize(1);
        }

        @Test
        void mayBeAnythingButTheForbiddenOnes() {
            Expected expected = Expected.noneOf("on", "ON");
            assertThat(compared(smtpLast(expected), reportedSmtpLast("off"))).isEmpty();
            assertThat(compared(smtpLast(expected), reported(block -> {}))).isEmpty();
            assertThat(compared(smtpLast(expected), reported(block -> block.invalid("SMTPLast", "on"))))
                    .isEmpty();
            assertThat(sentences(smtpLast(expected), reportedSmtpLast("on")))
                    .containsExactly(
                            "expected anything but \"on\" or \"ON\" but was \"on\" at Account/Protocol[1]/SMTPLast");
        }

        @Test
        void isWrongIfItIsGivenTwiceThoughTheElementIsNotRepeatable() {
            Group.Member on = new Group.Member("SMTPLast", new Value.Text("on"));
            Group block = new Group(List.of(on, on));
            Group account = new Group(List.of(new Group.Member("Protocol", block)));
            Group twice = new Group(List.of(new Group.Member("Account", account)));
            assertThat(sentences(smtpLast("on"), twice))
                    .containsExactly("expected one value but was 2 values at Account/Protocol[1]/SMTPLast");
        }
    }

    @Nested
    class AnAbsentElement {

        private final ExpectedGroup expected = smtpLast(new Expected.DefaultOf("off"));

        @Test
        void isItsDefaultWhereDefaultsAreApplied() {
            assertThat(Comparison.of(expected, reportedSmtpLast("off"), Scope.of(SMTP_LAST, true)))
                    .isEmpty();
            assertThat(Comparison.of(expected, reported(block -> {}), Scope.of(SMTP_LAST, true)))
                    .hasSize(1);
        }

        @Test
        void isAbsentOrItsDefaultWhereDefaultsAreNotApplied() {
            assertThat(Comparison.of(expected, reportedSmtpLast("off"), Scope.of(SMTP_LAST, false)))
                    .isEmpty();
            assertThat(Comparison.of(expected, reported(block -> {}), Scope.of(SMTP_LAST, false)))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void isNeverTheOtherValue(boolean appliesDefaults) {
            assertThat(Comparison.of(expected, reportedSmtpLast("on"), Scope.of(SMTP_LAST, appliesDefaults)))
                    .hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void isNeverFlaggedAsInvalid(boolean appliesDefaults) {
            Group flagged = reported(block -> block.invalid("SMTPLast", null));
            assertThat(Comparison.of(expected, flagged, Scope.of(SMTP_LAST, appliesDefaults)))
                    .hasSize(1);
        }
    }

    @Nested
    class AnUnlistedName {

        private final ExpectedGroup nothing = expected(List.of(block(block -> {})));

        @Test
        void mayBeReportedWithItsDefault() {
            assertThat(compared(nothing, reportedSmtpLast("off"))).isEmpty();
        }

        @Test
        void mayHoldAnythingWhereItsDefaultIsDerived() {
            AddressSet loginName = AddressSet.of("Account/Protocol/LoginName");
            Group derived = reported(block -> block.text("LoginName", "ana@example.org"));
            assertThat(Comparison.of(nothing, derived, Scope.of(loginName, true)))
                    .isEmpty();
        }

        @Test
        void mayNotBeReportedWithAnotherValue() {
            assertThat(sentences(nothing, reportedSmtpLast("on")))
                    .containsExactly(
                            "expected no value or the default \"off\" but was \"on\" at Account/Protocol[1]/SMTPLast");
        }

        @Test
        void mayNotBeFlaggedAsInvalid() {
            assertThat(compared(nothing, reported(block -> block.invalid("SMTPLast", "on"))))
                    .hasSize(1);
        }

        @Test
        void mayNotBeAGroupWithAJudgedValue() {
            assertThat(kinds(ExpectedGroup.of(response -> {}), reportedSmtpLast("on"), SMTP_LAST))
                    .containsExactly(Kind.COUNT);
        }

        @Test
        void isIgnoredWhereItIsNotJudged() {
            assertThat(compared(nothing, reported(block -> block.text("Server", "smtp.example.org"))))
                    .isEmpty();
        }

        @Test
        void mayNotBeAGroupWithAJudgedValueRightInIt() {
            AddressSet url = AddressSet.of("Account/Protocol/MailStore/InternalUrl");
            Group reported = reported(
                    block -> block.group("MailStore", store -> store.text("InternalUrl", "https://mail.example.org/")));
            assertThat(kinds(nothing, reported, url)).containsExactly(Kind.COUNT);
        }

        @Test
        void mayBeAGroupWithoutJudgedValues() {
            Group typeOnly = reported(block -> block.text("Type", "SMTP"));
            assertThat(kinds(ExpectedGroup.of(response -> {}), typeOnly, SMTP_LAST))
                    .isEmpty();
        }
    }

    @Nested
    class AGroupThatMayBeMissing {

        private static final AddressSet MAIL_STORE = AddressSet.of("Account/Protocol/MailStore/InternalUrl");

        private final ExpectedGroup optional = expected(List.of(block(block -> block.add(
                "MailStore",
                ExpectedGroup.of(store -> store.text("InternalUrl", "https://mail.example.org/"))
                        .asOptional()))));

        @Test
        void isRightWithoutAnyOfItsValues() {
            assertThat(Comparison.of(optional, reported(block -> {}), Scope.of(MAIL_STORE, true)))
                    .isEmpty();
        }

        @Test
        void isWrongWithAnotherValue() {
            Group other = reported(
                    block -> block.group("MailStore", store -> store.text("InternalUrl", "https://example.org/")));
            assertThat(Comparison.of(optional, other, Scope.of(MAIL_STORE, true)))
                    .hasSize(1);
        }
    }

    @Nested
    class Blocks {

        private final ExpectedGroup on = block(block -> block.text("SMTPLast", "on"));
        private final ExpectedGroup off = block(block -> block.text("SMTPLast", "off"));

        @Test
        void areComparedInOrder() {
            assertThat(sentences(
                            expected(List.of(on, off)),
                            reported(first -> first.text("SMTPLast", "off"), next -> next.text("SMTPLast", "on"))))
                    .containsExactly(
                            "expected \"on\" but was \"off\" at Account/Protocol[1]/SMTPLast",
                            "expected \"off\" but was \"on\" at Account/Protocol[2]/SMTPLast");
        }

        @Test
        void areAsManyAsExpected() {
            assertThat(sentences(expected(List.of(on, off)), reportedSmtpLast("on")))
                    .containsExactly("expected 2 × Protocol but was 1 × Protocol at Account/Protocol");
            assertThat(sentences(
                            expected(List.of(on)),
                            reported(first -> first.text("SMTPLast", "on"), next -> next.text("Type", "IMAP"))))
                    .containsExactly("expected 1 × Protocol but was 2 × Protocol at Account/Protocol");
        }

        @Test
        void areNotFewerThanThoseThatAreNotOptional() {
            assertThat(sentences(expected(List.of(on, on, off.asOptional())), reportedSmtpLast("on")))
                    .containsExactly("expected 2 to 3 × Protocol but was 1 × Protocol at Account/Protocol");
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 2})
        void mayLeaveOutAnOptionalOneInEveryPosition(int position) {
            List<ExpectedGroup> blocks = new ArrayList<>(List.of(on, on));
            blocks.add(position, off.asOptional());
            assertThat(compared(expected(blocks), reported(this::isOn, this::isOn)))
                    .isEmpty();
            assertThat(compared(
                            expected(blocks),
                            reported(
                                    block -> is(position == 0 ? "off" : "on", block),
                                    block -> is(position == 1 ? "off" : "on", block),
                                    block -> is(position == 2 ? "off" : "on", block))))
                    .isEmpty();
        }

        @Test
        void mayLeaveOutSeveralOptionalOnes() {
            ExpectedGroup optional = off.asOptional();
            assertThat(compared(expected(List.of(optional, on, optional)), reportedSmtpLast("on")))
                    .isEmpty();
            assertThat(compared(expected(List.of(optional, on, optional)), reportedSmtpLast("off")))
                    .hasSize(1);
        }

        @Test
        void mayAllBeMissingIfTheyAreOptional() {
            assertThat(compared(expected(List.of(off.asOptional())), Group.EMPTY))
                    .isEmpty();
        }

        private void isOn(GroupBuilder block) {
            is("on", block);
        }

        private static void is(String value, GroupBuilder block) {
            block.text("SMTPLast", value);
        }
    }

    @Nested
    class AnElementWithAttributes {

        private static final String ADDRESS = "Account/Protocol/Internal/OWAUrl";
        private static final String URL = "https://owa.example.org/";
        private final ExpectedGroup expected = expected(List.of(block(block -> block.group(
                "Internal",
                internal -> internal.group("OWAUrl", url -> url.text("@AuthenticationMethod", "Basic")
                        .text("value", URL))))));

        @Test
        void mayBeReportedAsTextWhereItsAttributesAreNotJudged() {
            Group text = reported(block -> block.group("Internal", internal -> internal.text("OWAUrl", URL)));
            assertThat(kinds(expected, text, AddressSet.of(ADDRESS))).isEmpty();
        }

        @Test
        void isWrongWithAnotherText() {
            Group text = reported(block -> block.group("Internal", internal -> internal.text("OWAUrl", "x")));
            assertThat(kinds(expected, text, AddressSet.of(ADDRESS))).containsExactly(Kind.VALUE);
        }

        @Test
        void isWrongWithoutItsAttributesWhereThoseAreJudged() {
            Group text = reported(block -> block.group("Internal", internal -> internal.text("OWAUrl", URL)));
            assertThat(kinds(expected, text, AddressSet.of(ADDRESS + "/*"))).containsExactly(Kind.VALUE);
        }

        @Test
        void isJudgedByItsTextWhereOnlyTheElementIsClaimed() {
            Group other = reported(block -> block.group(
                    "Internal",
                    internal -> internal.group("OWAUrl", url -> url.text("@AuthenticationMethod", "Fba")
                            .text("value", URL))));
            assertThat(kinds(expected, other, AddressSet.of(ADDRESS))).isEmpty();
        }

        @Test
        void isNoticedWhereNoneIsExpected() {
            Group text = reported(block ->
                    block.group("Internal", internal -> internal.group("OWAUrl", url -> url.text("value", URL))));
            ExpectedGroup none = expected(List.of(block(block -> {})));
            assertThat(kinds(none, text, AddressSet.of(ADDRESS))).containsExactly(Kind.COUNT);
        }
    }

    @Test
    void onlyTheJudgedAddressesAreCompared() {
        ExpectedGroup expected =
                ExpectedGroup.of(response -> response.group("User", user -> user.text("DisplayName", "Ana"))
                        .group("Account", account -> account.text("Action", "settings")
                                .add("Protocol", block(block -> block.text("SMTPLast", "on")
                                        .text("Type", "SMTP")))));
        assertThat(compared(expected, reportedSmtpLast("on"))).isEmpty();
        assertThat(kinds(expected, reportedSmtpLast("on"), AddressSet.EVERYTHING))
                .hasSize(3);
    }

    @Test
    void aMissingGroupIsMissingEachOfItsValues() {
        assertThat(sentences(smtpLast("on"), Reading.EMPTY.response()))
                .containsExactly("expected 1 × Protocol but was 0 × Protocol at Account/Protocol");
    }

    private static List<Mismatch> compared(ExpectedGroup expected, Group actual) {
        return Comparison.of(expected, actual, Scope.of(SMTP_LAST, true));
    }

    private static List<String> sentences(ExpectedGroup expected, Group actual) {
        return compared(expected, actual).stream().map(Mismatch::sentence).toList();
    }

    private static List<Kind> kinds(ExpectedGroup expected, Group actual, AddressSet judged) {
        return Comparison.of(expected, actual, Scope.of(judged, true)).stream()
                .map(Mismatch::kind)
                .toList();
    }
}
