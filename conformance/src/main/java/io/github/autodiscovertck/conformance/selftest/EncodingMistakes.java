package io.github.autodiscovertck.conformance.selftest;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import org.w3c.dom.Document;

/** Mistakes about bytes and what the document says of them. */
final class EncodingMistakes {

    private EncodingMistakes() {}

    static List<Mistake> all() {
        return List.of(Mistake.of("the declared encoding is overlooked", OverlooksDeclaration::new, "DOC-006"));
    }

    /** Decodes the bytes itself, carefully, and gives the XML parser a text. */
    private static final class OverlooksDeclaration extends DomParser {
        @Override
        Document document(byte[] bytes) {
            boolean marked = bytes.length > 1 && (bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF);
            String text = decoded(bytes, marked ? UTF_16 : UTF_8);
            String undeclared = text.replaceFirst("^(\uFEFF?<\\?xml[^>]*?)\\s+encoding=(\"[^\"]*\"|'[^']*')", "$1");
            return super.document(undeclared.getBytes(UTF_8));
        }

        private static String decoded(byte[] bytes, Charset charset) {
            try {
                return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            } catch (CharacterCodingException e) {
                throw new Refused(e);
            }
        }
    }
}
