package io.github.autodiscovertck.generators;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.text.Normalizer;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * The common meaning of equivalent forms, determined with JDK types: two texts with the same meaning are equal in it.
 */
final class Meaning {

    private Meaning() {}

    /** {@return the meaning of a text under a name; {@code @attribute} for an attribute} */
    static Object of(String name, String text) {
        return switch (name) {
            case "@Time" -> LocalTime.parse(text).truncatedTo(ChronoUnit.SECONDS);
            case "@Id" -> Long.parseLong(text);
            case "@AuthenticationMethod" -> new TreeSet<>(List.of(lower(text).split(",\\s*")));
            default -> ofText(ElementTable.get(name), text);
        };
    }

    private static Object ofText(PoxElement element, String text) {
        return switch (element.kind()) {
            case HEXADECIMAL -> version(text);
            case URL -> url(text);
            case IPV6 -> address(text);
            case HOST_OR_IP_OR_URL ->
                text.contains("://") ? url(text) : text.contains(":") ? address(text) : lower(text);
            case HOST_NAME, GUID, ENUMERATION, BOOLEAN -> lower(text);
            case SMTP_ADDRESS -> {
                int at = text.lastIndexOf('@');
                yield text.substring(0, at) + lower(text.substring(at));
            }
            case INTEGER -> Long.parseLong(text);
            case DATE -> text.replace("-", "");
            case TEXT -> Normalizer.normalize(text, Normalizer.Form.NFC).strip();
            default -> text;
        };
    }

    private static Object url(String text) {
        URI url = URI.create(text);
        int port = url.getPort() == 443 && lower(url.getScheme()).equals("https") ? -1 : url.getPort();
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return List.of(
                lower(url.getScheme()),
                String.valueOf(url.getRawUserInfo()),
                lower(url.getHost()),
                port,
                path,
                String.valueOf(url.getRawQuery()),
                String.valueOf(url.getRawFragment()));
    }

    /** {@return the version in decimal, whichever way it is written} */
    private static String version(String text) {
        if (text.contains(".")) {
            return text.replaceFirst("^(\\d+\\.\\d+\\.\\d+)\\.0$", "$1");
        }
        long bits = text.startsWith("0x")
                ? Long.parseLong(text.substring(2), 16)
                : Long.parseLong(text, text.length() == 8 ? 16 : 10);
        return (bits >> 22 & 63) + "." + (bits >> 16 & 63) + "." + (bits & 32_767);
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new AssertionError(text, e);
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
