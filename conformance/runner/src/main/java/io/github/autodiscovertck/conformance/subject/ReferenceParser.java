package io.github.autodiscovertck.conformance.subject;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.spi.DocumentRejectedException;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.reader.NotAutodiscoverException;
import io.github.autodiscovertck.core.reader.ReferenceReader;
import io.github.autodiscovertck.core.reading.Reading;
import java.io.InputStream;

/**
 * The kit's own reader as an ordinary implementation. It is certified like any other; it does not judge.
 *
 * <p>Safe for use by several threads.
 */
public final class ReferenceParser implements AutodiscoverParser {

    private static final String[] EVERYTHING = {
        "User/*",
        "Account/*",
        "Account/PublicFolderInformation/*",
        "Account/Protocol/*",
        "Account/Protocol/NetworkRequirements/*",
        "Account/Protocol/MailStore/*",
        "Account/Protocol/AddressBook/*",
        "Account/Protocol/Internal/OWAUrl",
        "Account/Protocol/Internal/OWAUrl/*",
        "Account/Protocol/Internal/Protocol/*",
        "Account/Protocol/External/OWAUrl",
        "Account/Protocol/External/OWAUrl/*",
        "Account/Protocol/External/Protocol/*",
        "Error/*"
    };

    private final ReferenceReader reader = new ReferenceReader();
    private final String version;

    /**
     * Creates a parser.
     *
     * @param version the version of the kit
     */
    public ReferenceParser(String version) {
        this.version = version;
    }

    @Override
    public ParserDescription describe() {
        return ParserDescription.of("Autodiscover TCK reference reader", version, true, EVERYTHING);
    }

    @Override
    public Reading parse(InputStream document) throws DocumentRejectedException {
        try {
            return reader.read(document);
        } catch (NotAutodiscoverException e) {
            throw new DocumentRejectedException(e.reason(), e.line(), e.column());
        }
    }

    @Override
    public boolean isThreadSafe() {
        return true;
    }
}
