package io.github.autodiscovertck.conformance.selftest;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Other forms of the same value, as the types of common languages write it. */
final class Forms {

    private static final Pattern URL = Pattern.compile("(?s)([A-Za-z]+)://([^/?#@]*@)?([^/?#:@]+)(:[0-9]+)?(.*)");
    private static final List<String> METHODS = List.of("WindowsIntegrated", "FBA", "NTLM", "Digest", "Basic");

    private Forms() {}

    static String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    static String upperCase(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /** A host name in lower case; what is no host name stays as it is. */
    static String host(String text) {
        return text.contains("://") ? url(text) : text.contains("@") ? address(text) : lowerCase(text);
    }

    /** An address whose domain is in lower case. */
    static String address(String text) {
        int at = text.lastIndexOf('@');
        return text.substring(0, at + 1) + lowerCase(text.substring(at + 1));
    }

    /** A URL with scheme and host in lower case, without the default port, with / for no path. */
    static String url(String text) {
        Matcher parts = URL.matcher(text);
        if (!parts.matches()) {
            return text;
        }
        String scheme = lowerCase(parts.group(1));
        String port = orEmpty(parts.group(4));
        boolean usual = port.equals(scheme.equals("https") ? ":443" : scheme.equals("http") ? ":80" : ":");
        String rest = parts.group(5);
        String path = rest.startsWith("/") ? rest : "/" + rest;
        return scheme + "://" + orEmpty(parts.group(2)) + lowerCase(parts.group(3)) + (usual ? "" : port) + path;
    }

    private static String orEmpty(String group) {
        return group == null ? "" : group;
    }

    /** An IPv6 address as the JDK writes it: all groups, without leading zeros. */
    static String ipv6(String text) {
        if (!text.matches("[0-9a-fA-F.]*:[0-9a-fA-F.:]*")) {
            return text;
        }
        try {
            return InetAddress.getByName(text).getHostAddress();
        } catch (UnknownHostException e) {
            return text;
        }
    }

    /** ServerVersion as .NET's System.Version writes it. */
    static String systemVersion(String text) {
        if (!text.matches("[0-9A-Fa-f]{8}")) {
            return text;
        }
        int bits = Integer.parseUnsignedInt(text, 16);
        return (bits >>> 22 & 0x3F) + "." + (bits >>> 16 & 0x3F) + "." + (bits & 0x7FFF) + ".0";
    }

    static String versionNumber(String text) {
        return text.matches("[0-9A-Fa-f]{8}") ? Long.toString(Long.parseLong(text, 16)) : text;
    }

    static String versionInC(String text) {
        return text.matches("[0-9A-Fa-f]{8}") ? "0x" + lowerCase(text) : text;
    }

    static String seconds(String text) {
        try {
            return LocalTime.parse(text).truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_LOCAL_TIME);
        } catch (DateTimeException e) {
            return text;
        }
    }

    /** The methods of OWAUrl as the constants of an enumeration. */
    static String methods(String text) {
        return Stream.of(text.split(",")).map(String::trim).map(Forms::method).collect(Collectors.joining(", "));
    }

    /** The methods of OWAUrl as a set that has an order of its own. */
    static String sortedMethods(String text) {
        return Stream.of(text.split(",")).map(String::trim).sorted().collect(Collectors.joining(", "));
    }

    private static String method(String text) {
        return METHODS.stream().filter(text::equalsIgnoreCase).findFirst().orElse(text);
    }
}
