package io.github.autodiscovertck.core.reader;

import static io.github.autodiscovertck.core.reader.Documents.read;
import static io.github.autodiscovertck.core.reader.Documents.smtp;
import static io.github.autodiscovertck.core.reader.Documents.text;
import static io.github.autodiscovertck.core.reader.Documents.valueAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileDocumentTest {

    private static final int MANY = 1_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE Autodiscover>",
                "<!DOCTYPE Autodiscover SYSTEM 'file:///nowhere.example'>",
                "<!DOCTYPE Autodiscover [<!ENTITY e 'on'>]>",
                "<!DOCTYPE Autodiscover [<!ENTITY % p SYSTEM 'file:///nowhere.example'>%p;]>",
                "<!DOCTYPE x [<!ENTITY a 'xx'><!ENTITY b '&a;&a;'><!ENTITY c '&b;&b;'>]>"
            })
    void doctypeIsRejected(String doctype) {
        assertRejected(doctype + smtp("<SMTPLast>on</SMTPLast>"), "DOCTYPE");
    }

    @Test
    void deepNestingIsRejectedWithoutStackOverflow() {
        assertRejected(smtp("<x>".repeat(MANY)), "Depth");
        assertRejected(smtp("<Internal><Protocol>".repeat(MANY)), "Depth");
    }

    @Test
    void unknownContentMayBeNestedAHundredDeep() throws Exception {
        String nested = "<x>".repeat(100) + "</x>".repeat(100);

        assertThat(read(smtp(nested))).isEqualTo(read(smtp("")));
    }

    @Test
    void endlessPiecesAreRejected() {
        String piece = "x".repeat(20 * MANY);

        assertRejected(smtp("<SMTPLast>" + piece + "</SMTPLast>"), "limit");
        assertRejected(smtp("<!--" + piece + "-->"), "limit");
        assertRejected(smtp("<" + piece + "/>"), "limit");
        assertRejected(smtp("<x a='" + piece + "'/>"), "limit");
        assertRejected(smtp("<x " + piece + "='1'/>"), "limit");
    }

    @Test
    void textInEndlessPiecesIsRejected() {
        assertRejected(smtp("<SMTPLast>" + "o<!---->".repeat(2 * MANY) + "</SMTPLast>"), "limit");
    }

    @Test
    void floodsOfAttributesAndElementsAreRejected() {
        String attributes =
                IntStream.range(0, MANY).mapToObj(i -> " a" + i + "='1'").collect(Collectors.joining());

        assertRejected(smtp("<x" + attributes + "/>"), "limit");
        assertRejected(smtp("<x/>".repeat(MANY)), "limit");
    }

    @Test
    void reasonStaysShortHoweverLongTheDocumentElementIsNamed() {
        assertThatExceptionOfType(NotAutodiscoverException.class)
                .isThrownBy(() -> read("<" + "x".repeat(MANY) + "/>"))
                .satisfies(refusal -> assertThat(refusal.reason()).hasSizeLessThan(300));
    }

    @Test
    void nothingIsFetched(@TempDir Path folder) throws Exception {
        Path canary = Files.writeString(folder.resolve("canary.xml"), "<SMTPLast>on</SMTPLast>");
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(1);
            String url = "http://localhost:" + server.getLocalPort() + "/";

            String hints = "<x xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='urn:x " + url
                    + "'/><i:include xmlns:i='http://www.w3.org/2001/XInclude' href='" + canary.toUri() + "'/>";
            var reading = read("<?xml-stylesheet href='" + url + "'?>" + smtp(hints + "<EwsUrl>" + url + "</EwsUrl>"));

            assertThat(valueAt("Account/Protocol/SMTPLast", reading)).isEqualTo(text("off"));
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
        }
    }

    @Test
    void brokenStreamIsNoFaultOfTheDocument() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> new ReferenceReader().read(broken))
                .withMessageContaining("connection reset");
    }

    private static void assertRejected(String document, String reason) {
        assertThatExceptionOfType(NotAutodiscoverException.class)
                .isThrownBy(() -> read(document))
                .withMessageContaining(reason);
    }
}
