package io.github.autodiscovertck.generators.property;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The equivalent forms of a URL. RFC 3986 (6.2.2.1, 6.2.3) calls them equivalent, and URL types print them: scheme and
 * host in lower case, no default port, a slash for an empty path. Everything after the path stays as sent.
 */
final class UrlForms {

    private static final Pattern URL =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)://([^/?#@]*@)?([^/?#@:]*|\\[[^]]*])(:[0-9]*)?([^?#]*)(.*)");
    private static final Set<String> DEFAULT_PORTS = Set.of("http:80", "https:443");

    private UrlForms() {}

    static Stream<String> of(String sent) {
        Matcher url = URL.matcher(sent);
        if (!url.matches()) {
            return Stream.of();
        }
        String user = url.group(2) == null ? "" : url.group(2);
        return Stream.of(
                        url.group(1) + "://" + user + url.group(3),
                        lower(url.group(1)) + "://" + user + lower(url.group(3)))
                .flatMap(host -> ports(url).map(host::concat))
                .flatMap(authority -> paths(url).map(authority::concat))
                .map(all -> all + url.group(6));
    }

    private static Stream<String> ports(Matcher url) {
        String port = url.group(4) == null ? "" : url.group(4);
        return DEFAULT_PORTS.contains(lower(url.group(1)) + port) ? Stream.of(port, "") : Stream.of(port);
    }

    private static Stream<String> paths(Matcher url) {
        String path = url.group(5);
        return path.isEmpty() || path.equals("/") ? Stream.of("", "/") : Stream.of(path);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
