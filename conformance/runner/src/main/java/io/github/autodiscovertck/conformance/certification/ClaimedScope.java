package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.conformance.judge.BlockClaims;
import io.github.autodiscovertck.conformance.judge.Scope;
import io.github.autodiscovertck.conformance.spi.BlockOrder;
import io.github.autodiscovertck.conformance.spi.BlocksPerType;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.reading.AddressSet;

/** Translates the claims of an implementation into the scope of a judge. */
final class ClaimedScope {

    private ClaimedScope() {}

    /** {@return what is judged at these addresses for an implementation with these claims} */
    static Scope of(AddressSet judged, ParserDescription claims) {
        BlockClaims blocks = BlockClaims.of(
                claims.blockTypes(),
                claims.blockOrder() == BlockOrder.DOCUMENT,
                claims.blocksPerType() == BlocksPerType.ONE);
        return new Scope(
                judged.and(claims.addresses()),
                claims.defaultAddresses(),
                claims.zeroAddresses(),
                claims.mergedAddresses(),
                claims.securityInsteadOfSsl(),
                blocks,
                AddressSet.NOTHING);
    }
}
