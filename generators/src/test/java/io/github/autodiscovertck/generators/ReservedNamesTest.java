package io.github.autodiscovertck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.generators.property.Sample;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No document contains a host, a domain or an address that may belong to someone. */
class ReservedNamesTest {

    private static final Pattern NAMESPACES = Pattern.compile(
            "https?://(schemas\\.microsoft\\.com/exchange/autodiscover/[a-z0-9/]*|www\\.w3\\.org/(1999/xhtml|2001/XMLSchema-instance|2001/XInclude))");

    /** A dotted name at the start of a text, of a URL's host or of a mail address's domain. */
    private static final Pattern NAME =
            Pattern.compile("(?:(?<=://)|(?<=@)|(?<![\\w./:@-]))((?:[a-zA-Z0-9-]+\\.)+[a-zA-Z]{2,})(?![\\w@-])");

    private static final Pattern IPV4 = Pattern.compile("(?<![\\w.])(\\d{1,3}(?:\\.\\d{1,3}){3})(?![\\w.])");

    private static final Pattern IPV6 = Pattern.compile("(?<=>)([0-9a-f]*:[0-9a-f:]*:[0-9a-f]*)(?=<)");

    private static final Pattern RESERVED_NAME =
            Pattern.compile("(?i)(?:.*\\.)?(?:example\\.(?:org|com|net)|example|test|invalid)");

    private static final Pattern RESERVED_IPV4 = Pattern.compile("(?:192\\.0\\.2|198\\.51\\.100|203\\.0\\.113)\\..*");

    @ParameterizedTest
    @MethodSource("io.github.autodiscovertck.generators.Samples#requirements")
    void samplesContainReservedNamesOnly(String requirement) {
        // In markup a name may be split; rewritten responses are checked below in their plain form.
        Samples.of(requirement)
                .map(Sample::toCase)
                .filter(generated -> !generated.traits().get(0).startsWith("any response, "))
                .flatMap(generated -> Samples.documents(generated).stream())
                .forEach(ReservedNamesTest::check);
    }

    @Test
    void validResponsesContainReservedNamesOnly() {
        plainResponses().forEach(ReservedNamesTest::check);
    }

    @Test
    void namesAndAddressesAreFound() {
        List<String> texts = plainResponses().map(ReservedNamesTest::text).toList();
        assertThat(texts)
                .anySatisfy(text -> assertThat(found(NAME, text)).contains("mail.example.org"))
                .anySatisfy(text -> assertThat(found(NAME, text)).contains("example.net"))
                .anySatisfy(text -> assertThat(found(IPV4, text)).contains("192.0.2.25"))
                .anySatisfy(text -> assertThat(found(IPV6, text)).contains("2001:db8::1"));
    }

    /** As references, comments or CDATA, a name would not be recognized. */
    private static Stream<byte[]> plainResponses() {
        return Samples.responses(1000).map(response -> new ValidResponse(response.reading(), Set.of(), 0).document());
    }

    private static void check(byte[] document) {
        String text = text(document);
        assertThat(found(NAME, text)).as(text).allMatch(RESERVED_NAME.asMatchPredicate());
        assertThat(found(IPV4, text)).as(text).allMatch(RESERVED_IPV4.asMatchPredicate());
        assertThat(found(IPV6, text)).as(text).allMatch(address -> address.startsWith("2001:db8:"));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String text(byte[] document) {
        return NAMESPACES.matcher(new String(document, charset(document))).replaceAll("");
    }

    /** Names are ASCII, so every encoding but UTF-16 gives them the same bytes. */
    private static Charset charset(byte[] document) {
        int first = document.length == 0 ? 0 : Byte.toUnsignedInt(document[0]);
        boolean utf16 = first == 0xFE || first == 0xFF;
        return utf16 ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
    }
}
