package io.github.autodiscovertck.core.reader;

import io.github.autodiscovertck.core.reading.Reading;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;

/**
 * Reads POX Autodiscover responses, all of the format: the reader that the kit certifies when it is given no other, and
 * one to copy from.
 *
 * <pre>{@code
 * Reading reading = new ReferenceReader().read(in);
 * }</pre>
 *
 * <p>It fetches nothing, refuses every DOCTYPE, and gives up on documents beyond reason. Where sources are silent or
 * disagree, it does this (requirement in brackets):
 *
 * <ul>
 *   <li>Encodings are UTF-8, UTF-16 with its byte order mark, US-ASCII and ISO-8859-1; others are refused
 *       (POX-DOC-004, POX-DOC-007). Namespaces are Microsoft's, spelt with http: or https: (POX-NS-004, POX-NS-006,
 *       POX-NS-007).
 *   <li>On/off values, enumerations, booleans and numbers are trimmed of XML white space; letter case of on/off values
 *       and closed enumerations is ignored (POX-SMTPLAST-010, POX-SMTPLAST-011). Whatever else is in such an element,
 *       or nothing, is an invalid value with the text as it was sent (POX-SMTPLAST-009, POX-SMTPLAST-016). Other texts
 *       are reported untouched, empty ones too.
 *   <li>Child elements in an element that has a value make that value invalid (POX-SMTPLAST-020). Text in an element
 *       that has children is ignored (POX-STR-013).
 *   <li>A repeated element counts if its values agree, and is invalid if they do not (POX-SMTPLAST-017); of several
 *       Responses, Accounts and other groups the first counts (POX-STR-009). Several blocks of one Type are all kept
 *       (POX-STR-010).
 *   <li>A settings response has documented defaults in each block of the account that lacks the element, whatever the
 *       Type; only SMTPLast is off by default in SMTP blocks alone (POX-SMTPLAST-003, POX-DEF-002). A Protocol within
 *       Internal or External gets no defaults. Values are reported whatever the Type of their block is
 *       (POX-SMTPLAST-022).
 *   <li>An Action that is missing, unknown or spelt otherwise is refused (POX-ACT-009, POX-ACT-010), and so is a
 *       redirect without a target (POX-ACT-006, POX-ACT-007) and settings without a Protocol (POX-STR-007). Targets and
 *       blocks that do not go with the Action are left out (POX-ACT-008, POX-ACT-011, POX-STR-008).
 *   <li>Ports outside 1 to 65535 are invalid, DirectoryPort and ReferralPort included (POX-PORT-002); an ErrorCode is any
 *       integer (POX-ERR-010). A TTL of more than 18 digits is invalid (POX-TXT-002).
 * </ul>
 *
 * <p>One instance reads any number of documents and is safe for use by several threads.
 */
public final class ReferenceReader {

    private final XMLInputFactory factory = SecureXml.newFactory();

    /** Creates a reader; its parser is set up once and serves all documents. */
    public ReferenceReader() {}

    /**
     * {@return what the document says}
     *
     * @param document the bytes as they come off the wire; not closed
     * @throws NotAutodiscoverException if the document is not well-formed, is not a response of the format, says
     *     nothing that a client could act on, or is beyond a limit
     * @throws UncheckedIOException if the stream cannot be read
     */
    public Reading read(InputStream document) throws NotAutodiscoverException {
        Objects.requireNonNull(document);
        try (XmlCursor xml = XmlCursor.open(factory, document)) {
            return ResponseRules.apply(ResponseReader.read(xml));
        }
    }
}
