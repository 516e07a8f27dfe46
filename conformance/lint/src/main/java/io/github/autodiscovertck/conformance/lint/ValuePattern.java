package io.github.autodiscovertck.conformance.lint;

import io.github.autodiscovertck.core.element.ValueType;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The syntax of the text of a value type, as far as it can be checked offline. */
enum ValuePattern {
    HEXADECIMAL("[0-9A-Fa-f]{8}", "eight hexadecimal digits, such as 738180DA"),
    URL("[A-Za-z][A-Za-z0-9+.-]*:\\S+", "an absolute URL"),
    SMTP_ADDRESS("[^\\s@]+@[^\\s@]+", "an e-mail address"),
    HOST_NAME("\\S+", "a host name"),
    HOST_OR_IP_OR_URL("\\S+", "a host name, an IP address, a URL or GUID@domain"),
    GUID("\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?", "a GUID"),
    IPV4("(\\d{1,3}\\.){3}\\d{1,3}", "an IPv4 address"),
    IPV6("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*", "an IPv6 address"),
    DATE("\\d{8}", "a date, YYYYMMDD");

    private final Pattern pattern;
    private final String words;

    ValuePattern(String pattern, String words) {
        this.pattern = Pattern.compile(pattern);
        this.words = words;
    }

    /** {@return the pattern of a type, or null if any text is valid} */
    static @Nullable ValuePattern of(ValueType kind) {
        for (ValuePattern form : values()) {
            if (form.name().equals(kind.name())) {
                return form;
            }
        }
        return null;
    }

    boolean matches(String text) {
        return pattern.matcher(text).matches();
    }

    String describe() {
        return words;
    }
}
