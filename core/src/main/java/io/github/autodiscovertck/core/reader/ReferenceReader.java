package io.github.autodiscovertck.core.reader;

import io.github.autodiscovertck.core.reading.Reading;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;

/**
 * Reads POX Autodiscover responses, covering the whole format. The kit certifies this reader by default, and you may
 * copy from it.
 *
 * <pre>{@code
 * Reading reading = new ReferenceReader().read(in);
 * }</pre>
 *
 * <p>It fetches nothing, rejects every DOCTYPE, and limits the size of documents. Where sources are silent or disagree,
 * it behaves as follows (requirements in brackets):
 *
 * <ul>
 *   <li>Encodings are UTF-8, UTF-16 with its byte order mark, US-ASCII and ISO-8859-1; others are rejected
 *       (POX-DOC-004, POX-DOC-007). Namespaces are Microsoft's, spelled with http: or https: (POX-NS-004, POX-NS-006,
 *       POX-NS-007).
 *   <li>On/off values, enumerations, booleans and numbers are trimmed of XML white space; letter case of on/off values
 *       and closed enumerations is ignored (POX-SMTPLAST-010, POX-SMTPLAST-011). Any other content of such an element,
 *       including none, is an invalid value with the text as sent (POX-SMTPLAST-009, POX-SMTPLAST-016). Other texts are
 *       reported unchanged, even empty ones.
 *   <li>Child elements inside an element that has a value make that value invalid (POX-SMTPLAST-020). Text in an
 *       element that has children is ignored (POX-STR-013).
 *   <li>A repeated element has its value if all occurrences agree, and is invalid if they differ (POX-SMTPLAST-017); if
 *       Response, Account or another group is repeated, the first one counts (POX-STR-009). All blocks of the same Type
 *       are kept (POX-STR-010).
 *   <li>In a settings response, each block of the account gets the documented defaults of its absent elements, whatever
 *       its Type; only SMTPLast defaults to off in SMTP blocks alone (POX-SMTPLAST-003, POX-DEF-002). A Protocol within
 *       Internal or External gets no defaults. Values are reported whatever the Type of their block (POX-SMTPLAST-022).
 *   <li>A response whose Action is missing, unknown or spelled differently is rejected (POX-ACT-009, POX-ACT-010), as
 *       are a redirect without a target (POX-ACT-006, POX-ACT-007) and settings without a Protocol (POX-STR-007).
 *       Targets and blocks that do not belong to the Action are omitted (POX-ACT-008, POX-ACT-011, POX-STR-008).
 *   <li>Ports outside 1 to 65535 are invalid, DirectoryPort and ReferralPort included (POX-PORT-002); an ErrorCode is
 *       any integer (POX-ERR-010). A TTL of more than 18 digits is invalid (POX-TXT-002).
 * </ul>
 *
 * <p>An instance can read any number of documents and is safe for use by several threads.
 */
public final class ReferenceReader {

    private final XMLInputFactory factory = SecureXml.newFactory();

    /** Creates a reader. Its parser is configured once and reused for all documents. */
    public ReferenceReader() {}

    /**
     * {@return the values in the document}
     *
     * @param document the bytes as received; the stream is not closed
     * @throws NotAutodiscoverException if the document is not well-formed, is not a response of the format, contains
     *     nothing that a client could act on, or exceeds a limit
     * @throws UncheckedIOException if the stream cannot be read
     */
    public Reading read(InputStream document) throws NotAutodiscoverException {
        Objects.requireNonNull(document);
        try (XmlCursor xml = XmlCursor.open(factory, document)) {
            return ResponseRules.apply(ResponseReader.read(xml));
        }
    }
}
