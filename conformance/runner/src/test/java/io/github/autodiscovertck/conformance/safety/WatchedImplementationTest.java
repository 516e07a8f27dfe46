package io.github.autodiscovertck.conformance.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.spi.DocumentRejectedException;
import io.github.autodiscovertck.conformance.subject.Implementation;
import io.github.autodiscovertck.conformance.subject.ImplementationStartException;
import io.github.autodiscovertck.core.reading.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Everything that a parser opens is seen, whatever it answers. */
final class WatchedImplementationTest {

    private static final String AT_LISTENER = "http://canary.example/canary.txt";
    private static final String IN_FOLDER = "file:///canary.example/canary.txt";

    @Test
    void aRequestIsSeenAndSaidInWords() throws Exception {
        Outcome outcome = watched(AT_LISTENER, url -> {
            content(url);
            return "nothing";
        });

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Harmful.class, harmful -> assertThat(harmful.done())
                .contains("GET /canary.txt"));
    }

    @Test
    void aRequestIsSeenWhenTheDocumentIsRejected() throws Exception {
        Outcome outcome = watched(AT_LISTENER, url -> {
            throw new DocumentRejectedException("no " + content(url).length());
        });

        assertThat(outcome).isInstanceOf(Outcome.Harmful.class);
    }

    @Test
    void aConnectionWithoutARequestIsSeen() throws Exception {
        Outcome outcome = watched(AT_LISTENER, url -> {
            URI uri = URI.create(url);
            new Socket(uri.getHost(), uri.getPort()).close();
            return "nothing";
        });

        assertThat(outcome).isInstanceOf(Outcome.Harmful.class);
    }

    @Test
    void theContentOfAFileIsSeenInTheReading() throws Exception {
        assertThat(watched(IN_FOLDER, WatchedImplementationTest::content)).isInstanceOf(Outcome.Harmful.class);
    }

    @Test
    void theContentOfAFileIsSeenInTheReasonOfARejection() throws Exception {
        Outcome outcome = watched(IN_FOLDER, url -> {
            throw new DocumentRejectedException("no element " + content(url));
        });

        assertThat(outcome).isInstanceOf(Outcome.Harmful.class);
    }

    @Test
    void aParserThatOpensNothingKeepsItsAnswer() throws Exception {
        assertThat(watched(AT_LISTENER, url -> "nothing")).isInstanceOf(Outcome.Accepted.class);
        assertThat(watched(AT_LISTENER, url -> {
                    throw new DocumentRejectedException("no");
                }))
                .isEqualTo(new Outcome.Rejected("no", null, null));
    }

    @Test
    void whatOneDocumentOpenedIsNotHeldAgainstTheNext() throws Exception {
        try (Implementation implementation =
                        FakeImplementation.doing(url -> url.endsWith("?") ? content(url) : "nothing");
                Canaries canaries = Canaries.putUp()) {
            Implementation watched = canaries.watch(implementation);
            assertThat(watched.parse(bytes(AT_LISTENER + "?")).join()).isInstanceOf(Outcome.Harmful.class);
            assertThat(watched.parse(bytes(AT_LISTENER)).join()).isInstanceOf(Outcome.Accepted.class);
        }
    }

    @Test
    void whatOneImplementationOpenedIsNotHeldAgainstAnotherWatchedByTheSameCanaries() throws Exception {
        try (Implementation opens = FakeImplementation.doing(WatchedImplementationTest::content);
                Implementation opensNothing = FakeImplementation.doing(url -> "nothing");
                Canaries canaries = Canaries.putUp()) {
            byte[] document = bytes(AT_LISTENER);
            assertThat(canaries.watch(opens).parse(document).join()).isInstanceOf(Outcome.Harmful.class);
            assertThat(canaries.watch(opensNothing).parse(document).join()).isInstanceOf(Outcome.Accepted.class);
        }
    }

    @Test
    void aDocumentThatPointsNowhereIsGivenAsItIs() throws Exception {
        String[] seen = new String[1];
        watched("http://www.example.org/", document -> seen[0] = document);

        assertThat(seen[0]).isEqualTo("http://www.example.org/");
    }

    @Test
    void nothingIsLeftBehind() throws Exception {
        String[] file = new String[1];
        watched(IN_FOLDER, document -> file[0] = document);

        Path folder = Path.of(URI.create(file[0])).getParent();
        assertThat(Files.exists(folder)).isFalse();
    }

    private static Outcome watched(String document, FakeImplementation.Work work)
            throws ImplementationStartException, IOException {
        try (Implementation implementation = FakeImplementation.doing(work);
                Canaries canaries = Canaries.putUp()) {
            return canaries.watch(implementation).parse(bytes(document)).join();
        }
    }

    private static String content(String url) throws IOException {
        try (InputStream in = URI.create(url).toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }
}
