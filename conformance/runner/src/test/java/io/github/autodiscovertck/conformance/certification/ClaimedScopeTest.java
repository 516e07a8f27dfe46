package io.github.autodiscovertck.conformance.certification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.judge.BlockClaims;
import io.github.autodiscovertck.conformance.judge.Scope;
import io.github.autodiscovertck.conformance.spi.BlockOrder;
import io.github.autodiscovertck.conformance.spi.BlocksPerType;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.reading.AddressSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimedScopeTest {

    private static final String SSL = "Account/Protocol/SSL";
    private static final String TYPE = "Account/Protocol/Type";

    @Test
    void judgesWhatTheRequirementIsAboutAndTheParserReports() {
        ParserDescription claims =
                ParserDescription.builder("sample").reports(SSL, TYPE).build();
        Scope scope = ClaimedScope.of(AddressSet.of(SSL, "Account/Protocol/Port"), claims);
        assertThat(scope.judged().has(SSL)).isTrue();
        assertThat(scope.judged().has(TYPE)).isFalse();
        assertThat(scope.judged().has("Account/Protocol/Port")).isFalse();
        assertThat(scope.blocks()).isEqualTo(BlockClaims.ALL);
    }

    @Test
    void hasEveryClaimAboutValues() {
        ParserDescription claims = ParserDescription.builder("sample")
                .reports(SSL, TYPE)
                .appliesDefaults(SSL)
                .zeroForAbsent(TYPE)
                .mergesBlocks(SSL)
                .securityInsteadOfSsl(true)
                .build();
        Scope scope = ClaimedScope.of(AddressSet.EVERYTHING, claims);
        assertThat(scope.defaults().has(SSL)).isTrue();
        assertThat(scope.defaults().has(TYPE)).isFalse();
        assertThat(scope.zeros().has(TYPE)).isTrue();
        assertThat(scope.zeros().has(SSL)).isFalse();
        assertThat(scope.merged().has(SSL)).isTrue();
        assertThat(scope.securityInsteadOfSsl()).isTrue();
        assertThat(scope.excluded().isEmpty()).isTrue();
    }

    @Test
    void hasEveryClaimAboutBlocks() {
        ParserDescription claims = ParserDescription.builder("sample")
                .reports(SSL)
                .blockTypes("SMTP", "imap")
                .blockOrder(BlockOrder.NONE)
                .blocksPerType(BlocksPerType.ONE)
                .build();
        assertThat(ClaimedScope.of(AddressSet.EVERYTHING, claims).blocks())
                .isEqualTo(BlockClaims.of(List.of("smtp", "IMAP"), false, true));
    }
}
