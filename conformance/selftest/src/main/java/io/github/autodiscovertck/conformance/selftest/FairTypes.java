package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.element.ValueType;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Value;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Correct parsers that hold values in types, which write the same value in another form. */
final class FairTypes {

    static final Habit HOSTS = Habit.ofElements(of(ValueType.HOST_NAME, ValueType.HOST_OR_IP_OR_URL), Forms::host);
    static final Habit ADDRESSES = Habit.ofElements(of(ValueType.SMTP_ADDRESS), Forms::address);
    static final Habit URLS = Habit.ofElements(of(ValueType.URL), Forms::url);
    static final Habit IPV6 = Habit.ofElements(of(ValueType.IPV6, ValueType.HOST_OR_IP_OR_URL), Forms::ipv6);
    static final Habit TIMES = Habit.ofText("@Time", Forms::seconds);
    static final Habit GUIDS = Habit.ofElements(of(ValueType.GUID), Forms::lowerCase);
    static final Habit VERSIONS = Habit.ofText("ServerVersion", Forms::systemVersion);
    static final Habit METHODS = Habit.ofText("@AuthenticationMethod", Forms::methods);
    static final Habit TRIMS = Habit.ofTexts((name, text) -> new Value.Text(DomElements.trim(text)));
    static final Habit SORTED_METHODS = Habit.ofText("@AuthenticationMethod", Forms::sortedMethods);
    static final Habit DOT_NET =
            HOSTS.and(ADDRESSES).and(URLS).and(IPV6).and(GUIDS).and(VERSIONS);
    static final Habit JDK = IPV6.and(TIMES).and(GUIDS).and(METHODS);

    private FairTypes() {}

    static List<FairParser> all() {
        return List.of(
                fair("host names in lower case", HOSTS),
                fair("mail domains in lower case", ADDRESSES),
                fair("URLs in normal form", URLS),
                fair("IPv6 addresses in full", IPV6),
                fair("times to the second", TIMES),
                fair("GUIDs in lower case", GUIDS),
                fair("GUIDs in upper case", Habit.ofElements(of(ValueType.GUID), Forms::upperCase)),
                fair("ServerVersion as System.Version", VERSIONS),
                fair("ServerVersion as a number", Habit.ofText("ServerVersion", Forms::versionNumber)),
                fair("ServerVersion with 0x", Habit.ofText("ServerVersion", Forms::versionInC)),
                fair("authentication methods as an enumeration", METHODS),
                fair("authentication methods sorted", SORTED_METHODS),
                fair("Types in upper case", Habit.ofBlocks(FairTypes::withUpperCaseType)),
                fair("every text trimmed", TRIMS),
                fair("all of .NET's types", DOT_NET),
                fair("all of the JDK's types", JDK),
                fair(
                        "every text trimmed, URLs and hosts in normal form",
                        TRIMS.and(URLS).and(HOSTS)));
    }

    private static List<Group> withUpperCaseType(List<Group> blocks) {
        return blocks.stream()
                .map(block -> block.first("Type") instanceof Value.Text type
                        ? Change.with(block, "Type", new Value.Text(Forms.upperCase(type.text())))
                        : block)
                .toList();
    }

    private static Predicate<PoxElement> of(ValueType... kinds) {
        Set<ValueType> set = Set.of(kinds);
        return element -> set.contains(element.kind());
    }

    /** Every other one applies defaults, so that both ways are seen with each kind of value. */
    private static FairParser fair(String name, Habit habit) {
        boolean defaults = name.length() % 2 == 0;
        return FairParser.of("reports " + name, () -> {
            DomParser parser = defaults ? new DomParser() : new CorrectDom();
            return new HabitualParser(parser.describe(), parser, habit);
        });
    }
}
