package io.github.autodiscovertck.generators.property;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.reading.Value;

/** What may be reported of a ServerVersion: the digits as they were sent, or the version that they stand for. */
final class ServerVersion {

    static final String NAME = "ServerVersion";

    private ServerVersion() {}

    /**
     * {@return what is expected of these eight hexadecimal digits} The reference gives six bits each to the major and the
     * minor number and fifteen to the build, so that 738180DA is 14.1.218.
     */
    static Expected of(Value sent) {
        int bits = Integer.parseUnsignedInt(((Value.Text) sent).text(), 16);
        String meant = (bits >>> 22 & 0x3F) + "." + (bits >>> 16 & 0x3F) + "." + (bits & 0x7FFF);
        return Expected.oneOf(sent, new Value.Text(meant));
    }
}
