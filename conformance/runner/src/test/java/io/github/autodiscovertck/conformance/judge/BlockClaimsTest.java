package io.github.autodiscovertck.conformance.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.GroupBuilder;
import io.github.autodiscovertck.core.reading.Value;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class BlockClaimsTest {

    private static final BlockClaims MAIL = BlockClaims.of(List.of("SMTP", "IMAP"), true, false);

    @Test
    void withoutTypesIncludeEveryBlock() {
        assertThat(BlockClaims.ALL.areEverything()).isTrue();
        assertThat(BlockClaims.ALL.includes(expected("EXCH"))).isTrue();
        assertThat(BlockClaims.ALL.includes(Responses.block(block -> {}))).isTrue();
        assertThat(BlockClaims.ALL.includes(reported(block -> {}))).isTrue();
    }

    @Test
    void includeTheirTypesInAnyLetterCase() {
        assertThat(MAIL.includes(expected("smtp"))).isTrue();
        assertThat(MAIL.includes(reported(block -> block.text("Type", " Imap "))))
                .isTrue();
        assertThat(MAIL.includes(expected("EXCH"))).isFalse();
        assertThat(MAIL.includes(reported(block -> block.text("Type", "EXCH")))).isFalse();
    }

    @Test
    void takeTheTypeFromTheAttributeIfThereIsNoElement() {
        assertThat(MAIL.includes(Responses.block(block -> block.text("@Type", "SMTP"))))
                .isTrue();
        assertThat(MAIL.includes(Responses.block(block -> block.text("@Type", "EXCH"))))
                .isFalse();
        assertThat(MAIL.includes(
                        Responses.block(block -> block.text("@Type", "EXCH").text("Type", "SMTP"))))
                .isTrue();
        assertThat(MAIL.includes(reported(block -> block.text("@Type", "EXCH"))))
                .isFalse();
    }

    @Test
    void countAReportedBlockThatLostItsType() {
        assertThat(MAIL.includes(reported(block -> block.text("Server", "mail.example.org"))))
                .isTrue();
    }

    @Test
    void doNotIncludeABlockWhoseTypeIsOpen() {
        ExpectedGroup open = Responses.block(block -> block.add("Type", Expected.noneOf()));
        assertThat(MAIL.includes(open)).isFalse();
        assertThat(BlockClaims.typeOf(open)).isEmpty();
    }

    @Test
    void areNotEverythingIfTheOrderOrABlockGetsLost() {
        assertThat(MAIL.areEverything()).isFalse();
        assertThat(BlockClaims.of(List.of(), false, false).areEverything()).isFalse();
        assertThat(BlockClaims.of(List.of(), true, true).areEverything()).isFalse();
    }

    private static ExpectedGroup expected(String type) {
        return Responses.block(block -> block.text("Type", type));
    }

    private static Value reported(Consumer<GroupBuilder> contents) {
        Group account = (Group) Responses.reported(contents).first("Account");
        return account.all("Protocol").get(0);
    }
}
