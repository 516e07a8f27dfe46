package io.github.autodiscovertck.generators.property;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * The equivalent forms of a ServerVersion. The reference assigns six bits each to the major and the minor number and
 * fifteen to the build, so 738180DA is 14.1.218.
 */
final class VersionForms {

    private VersionForms() {}

    static Stream<String> of(String digits) {
        if (!digits.matches("[0-9a-fA-F]{1,8}")) {
            return Stream.of();
        }
        int bits = Integer.parseUnsignedInt(digits, 16);
        String version = (bits >>> 22 & 0x3F) + "." + (bits >>> 16 & 0x3F) + "." + (bits & 0x7FFF);
        String lower = digits.toLowerCase(Locale.ROOT);
        String upper = digits.toUpperCase(Locale.ROOT);
        return Stream.of(
                version, version + ".0", lower, upper, "0x" + lower, "0x" + upper, Integer.toUnsignedString(bits));
    }
}
