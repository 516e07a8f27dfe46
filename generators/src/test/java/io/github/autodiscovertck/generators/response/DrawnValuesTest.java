package io.github.autodiscovertck.generators.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.element.ValueType;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A valid response has valid values at documented places; otherwise a correct parser could rightly reject it. */
class DrawnValuesTest {

    private static final Pattern HOST_NAME = Pattern.compile("([a-z0-9-]+\\.)+[a-z]+");
    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final List<Reading> READINGS = readings();

    @Test
    void everyElementOfTheTableIsGenerated() {
        Set<String> original = new TreeSet<>();
        READINGS.forEach(
                reading -> visit("Response", reading.response(), (parent, member) -> original.add(member.name())));
        assertThat(ElementTable.all())
                .extracting(PoxElement::name)
                .filteredOn(name -> !Set.of("Autodiscover", "Response").contains(name))
                .allMatch(original::contains);
    }

    @Test
    void everyElementIsWhereTheTableListsIt() {
        READINGS.forEach(reading -> visit("Response", reading.response(), (parent, member) -> {
            if (!member.name().startsWith("@") && !member.name().equals(Group.TEXT)) {
                assertThat(ElementTable.findChild(parent, member.name()))
                        .as("%s in %s", member.name(), parent)
                        .isNotNull();
            }
        }));
    }

    @Test
    void onlyRepeatableElementsAreRepeated() {
        READINGS.forEach(reading -> visitGroups(reading.response(), group -> {
            Set<String> seen = new HashSet<>();
            for (Member member : group.members()) {
                boolean again = !seen.add(member.name());
                assertThat(again && !ElementTable.get(member.name()).repeatable())
                        .as(group.toString())
                        .isFalse();
            }
        }));
    }

    @Test
    void noElementIsInABlockOfAnotherType() {
        for (Reading reading : READINGS) {
            for (Group block : Blocks.of(reading)) {
                String type = block.first("@Type") == null ? Blocks.type(block) : Blocks.text(block, "@Type");
                assertThat(block.members())
                        .filteredOn(member -> !member.name().startsWith("@"))
                        .allMatch(member -> isFor(member.name(), type), "may stand in a block of Type " + type);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ELEMENT_ONLY")
    void everyTextIsValidForItsElement(ValueType kind) {
        Set<String> seen = new HashSet<>();
        READINGS.forEach(reading -> visit("Response", reading.response(), (parent, member) -> {
            PoxElement element = member.name().equals(Group.TEXT)
                    ? ElementTable.find(parent)
                    : ElementTable.findChild(parent, member.name());
            if (element != null && element.kind() == kind && member.value() instanceof Value.Text text) {
                seen.add(text.text());
                assertThat(isValid(element, text.text()))
                        .as("%s: %s", element.name(), text.text())
                        .isTrue();
            }
        }));
        assertThat(seen).isNotEmpty();
    }

    @Test
    void aServerIsAUrlInWebAndDavBlocksAndAHostInAllOthers() {
        assertThat(READINGS).flatExtracting(Blocks::of).allSatisfy(block -> {
            String server = Blocks.text(block, "Server");
            boolean underUrl = Set.of("WEB", "DAV").contains(Blocks.type(block));
            assertThat(server.isEmpty() || server.startsWith("https://") == underUrl)
                    .as("%s", block)
                    .isTrue();
        });
    }

    @Test
    void everyMailBlockHasAServer() {
        assertThat(READINGS)
                .flatExtracting(Blocks::of)
                .filteredOn(block -> Set.of("SMTP", "IMAP", "POP3").contains(Blocks.type(block)))
                .isNotEmpty()
                .allSatisfy(block ->
                        assertThat(Blocks.text(block, "Server")).as("%s", block).isNotEmpty());
    }

    @Test
    void anAddressRangeStartsBelowItsEnd() {
        READINGS.forEach(reading -> visitGroups(reading.response(), group -> {
            for (String version : List.of("IPv4", "IPv6")) {
                String start = Blocks.text(group, version + "Start");
                String end = Blocks.text(group, version + "End");
                if (!start.isEmpty() && !end.isEmpty()) {
                    assertThat(number(start)).isLessThan(number(end));
                }
            }
        }));
    }

    @Test
    void theSimplestValueIsValidForItsElement() {
        assertThat(ElementTable.all())
                .filteredOn(element -> !element.isElementOnly())
                .allMatch(element -> isValid(element, Values.simplest(element)));
    }

    @Test
    void noValueBeginsOrEndsWithWhiteSpace() {
        READINGS.forEach(reading -> visit("Response", reading.response(), (parent, member) -> {
            if (member.value() instanceof Value.Text text) {
                assertThat(text.text().strip()).isEqualTo(text.text()).isNotEmpty();
            }
        }));
    }

    private static List<Reading> readings() {
        Random random = new Random(23);
        List<ResponseShape> shapes = Stream.of("SMTP", "IMAP", "EXCH", "EXPR", "WEB", "EXHTTP", "DAV", "NNTP")
                .map(ResponseShape::of)
                .toList();
        return IntStream.range(0, 4000)
                .mapToObj(index -> index % 2 == 0
                        ? AnyResponseGenerator.draw(random)
                        : SettingsGenerator.settings(shapes.get(index / 2 % shapes.size()), index % 3 > 0, random)
                                .reading())
                .toList();
    }

    /** The texts are addresses rather than names, so nothing is looked up. */
    private static BigInteger number(String address) {
        try {
            return new BigInteger(1, InetAddress.getByName(address).getAddress());
        } catch (UnknownHostException e) {
            throw new AssertionError(address, e);
        }
    }

    private static boolean isFor(String element, String type) {
        List<String> types = ElementTable.get(element).types();
        return types.isEmpty() || types.contains(type);
    }

    private static boolean isValid(PoxElement element, String text) {
        if (element.range() != null && !isIn(element, text)) {
            return false;
        }
        return switch (element.kind()) {
            case ON_OFF -> text.matches("on|off");
            case BOOLEAN -> text.matches("true|false");
            case ENUMERATION -> element.values().contains(text);
            case INTEGER -> text.matches("\\d+");
            case HEXADECIMAL -> text.matches("[0-9A-F]{8}");
            case URL -> URI.create(text).isAbsolute();
            case PARTIAL_URL -> !URI.create(text).isAbsolute();
            case SMTP_ADDRESS -> text.matches("[a-z.]+@" + HOST_NAME);
            case HOST_NAME -> HOST_NAME.matcher(text).matches();
            case HOST_OR_IP_OR_URL ->
                HOST_NAME.matcher(text).matches() || IPV4.matcher(text).matches() || text.startsWith("https://");
            case GUID -> text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
            case IPV4 -> IPV4.matcher(text).matches();
            case IPV6 -> text.matches("2001:db8:[0-9a-f:]+");
            case DATE -> text.matches("\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])");
            case TEXT, ELEMENT_ONLY -> true;
        };
    }

    private static boolean isIn(PoxElement element, String text) {
        long number = Long.parseLong(text);
        return number >= element.range().least() && number <= element.range().greatest();
    }

    private static void visit(String parent, Group group, BiConsumer<String, Member> visitor) {
        for (Member member : group.members()) {
            visitor.accept(parent, member);
            if (member.value() instanceof Group below) {
                visit(member.name(), below, visitor);
            }
        }
    }

    private static void visitGroups(Group group, Consumer<Group> visitor) {
        visitor.accept(group);
        for (Member member : group.members()) {
            if (member.value() instanceof Group below) {
                visitGroups(below, visitor);
            }
        }
    }
}
