package io.github.autodiscovertck.conformance.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.element.ValueType;
import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.reader.NotAutodiscoverException;
import io.github.autodiscovertck.core.reader.ReferenceReader;
import io.github.autodiscovertck.core.reading.AddressSet;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.core.requirement.RequirementCatalogue;
import io.github.autodiscovertck.generators.CaseProperties;
import io.github.autodiscovertck.generators.property.CaseProperty;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Runs the documents about every value against readers that get one value wrong. Each mistake is noticed with any seed.
 */
class EveryValueTest {

    private static final List<String> REQUIREMENTS =
            List.of("POX-VAL-001", "POX-VAL-002", "POX-VAL-003", "POX-VAL-004", "POX-VAL-005");
    private static final RequirementCatalogue CATALOGUE = RequirementCatalogue.load();
    private static final int TRIES = 100;
    private static final int[] SEEDS = {1, 7, 20261123};

    private static final Set<ValueType> FREE = Set.of(ValueType.TEXT);
    private static final Set<ValueType> LONG = Set.of(
            ValueType.TEXT,
            ValueType.URL,
            ValueType.PARTIAL_URL,
            ValueType.SMTP_ADDRESS,
            ValueType.HOST_NAME,
            ValueType.HOST_OR_IP_OR_URL);
    private static final Set<ValueType> ENCODED = Set.of(ValueType.TEXT, ValueType.URL, ValueType.PARTIAL_URL);
    private static final Set<ValueType> WITH_CASE =
            Set.of(ValueType.TEXT, ValueType.URL, ValueType.PARTIAL_URL, ValueType.SMTP_ADDRESS);
    private static final Set<ValueType> LIKE_NUMBERS = Set.of(ValueType.TEXT, ValueType.PARTIAL_URL);

    /** A mistake with a value, and the kinds of values for which it is one. */
    enum Mistake {
        LOST(Set.of(ValueType.values()), text -> ""),
        LOWER_CASED(WITH_CASE, text -> text.toLowerCase(Locale.ROOT)),
        CUT(LONG, text -> text.length() > 200 ? text.substring(0, 200) : text),
        COLLAPSED(FREE, text -> text.replaceAll("\\s+", " ")),
        MADE_A_NUMBER(LIKE_NUMBERS, text -> text.matches("[0-9]+") ? Long.toString(Long.parseLong(text)) : text),
        PERCENT_DECODED(ENCODED, text -> text.replace("%20", " ")),
        DECODED_TWICE(ENCODED, text -> text.replace("&amp;", "&"));

        private final Set<ValueType> kinds;
        private final UnaryOperator<String> change;

        Mistake(Set<ValueType> kinds, UnaryOperator<String> change) {
            this.kinds = kinds;
            this.change = change;
        }
    }

    @Test
    void theDocumentsSayWhatIsExpectedOfThem() {
        for (String requirement : REQUIREMENTS) {
            for (ConformanceCase made : cases(requirement, SEEDS[0])) {
                assertThat(mismatches(made, reading(made), AddressSet.EVERYTHING))
                        .as(made.traits().get(0))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMistakeWithOneValueIsNoticed(Mistake mistake) {
        for (String requirement : REQUIREMENTS) {
            AddressSet judged = CATALOGUE.get(requirement).judged();
            for (int seed : SEEDS) {
                Set<String> seen = new TreeSet<>();
                Set<String> noticed = new TreeSet<>();
                for (ConformanceCase made : cases(requirement, seed)) {
                    String address = address(made);
                    seen.add(address);
                    Group changed = changed(reading(made), "", address, mistake.change);
                    if (!mismatches(made, changed, judged).isEmpty()) {
                        noticed.add(address);
                    }
                }
                seen.removeIf(address -> !mistake.kinds.contains(kind(address)));
                assertThat(noticed).as("%s, seed %d", requirement, seed).containsAll(seen);
            }
        }
    }

    @Test
    void theValueOfANeighbourIsNoticed() {
        for (String requirement : REQUIREMENTS) {
            AddressSet judged = CATALOGUE.get(requirement).judged();
            for (int seed : SEEDS) {
                Map<String, Boolean> noticed = new HashMap<>();
                for (ConformanceCase made : cases(requirement, seed)) {
                    String address = address(made);
                    Group swapped = swapped(reading(made), "", address);
                    boolean wrong = !mismatches(made, swapped, judged).isEmpty();
                    if (!swapped.equals(reading(made))) {
                        noticed.merge(address, wrong, Boolean::logicalOr);
                    }
                }
                assertThat(noticed).as("%s, seed %d", requirement, seed).doesNotContainValue(false);
            }
        }
    }

    /** {@return the cases of a requirement, except those in which a value is absent} */
    private static List<ConformanceCase> cases(String requirement, int seed) {
        CaseProperty property = CaseProperties.of(requirement);
        var sampler = property.sampler();
        return IntStream.range(0, property.documents(TRIES))
                .mapToObj(index -> sampler.sample(seed, index).toCase())
                .filter(made -> made.traits().get(0).contains(": "))
                .toList();
    }

    private static String address(ConformanceCase made) {
        return made.traits().get(0).replaceFirst(": .*", "");
    }

    private static ValueType kind(String address) {
        String[] steps = address.split("/");
        String name = steps[steps.length - 1];
        if (name.startsWith("@")) {
            return ValueType.ELEMENT_ONLY;
        }
        PoxElement element = steps.length > 1 ? ElementTable.findChild(steps[steps.length - 2], name) : null;
        return element == null ? ValueType.ELEMENT_ONLY : element.kind();
    }

    /** Makes a correct reading, to be changed by a mistake. The expectation was not made from it. */
    private static Group reading(ConformanceCase made) {
        try {
            return new ReferenceReader()
                    .read(new ByteArrayInputStream(made.document()))
                    .response();
        } catch (NotAutodiscoverException e) {
            throw new AssertionError(made.traits().get(0), e);
        }
    }

    private static List<Mismatch> mismatches(ConformanceCase made, Group reading, AddressSet judged) {
        return Comparison.of(made.expectation().response(), reading, Scope.of(judged, true));
    }

    /** {@return the group with every value at the address changed; an empty value is left out} */
    private static Group changed(Group group, String around, String address, UnaryOperator<String> change) {
        List<Member> members = new ArrayList<>();
        for (Member member : group.members()) {
            String here = address(around, member.name());
            if (member.value() instanceof Group below) {
                members.add(new Member(member.name(), changed(below, here, address, change)));
            } else if (here.equals(address) && member.value() instanceof Value.Text text) {
                String other = change.apply(text.text());
                if (!other.isEmpty()) {
                    members.add(new Member(member.name(), new Value.Text(other)));
                }
            } else {
                members.add(member);
            }
        }
        return new Group(members);
    }

    /** {@return the group with the value at the address and the next one swapped} */
    private static Group swapped(Group group, String around, String address) {
        List<Member> members = new ArrayList<>(group.members());
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            String here = address(around, member.name());
            if (member.value() instanceof Group below) {
                members.set(i, new Member(member.name(), swapped(below, here, address)));
            } else if (here.equals(address) && i + 1 < members.size()) {
                Member next = members.get(i + 1);
                if (!(next.value() instanceof Group)) {
                    members.set(i, new Member(member.name(), next.value()));
                    members.set(i + 1, new Member(next.name(), member.value()));
                    i++;
                }
            }
        }
        return new Group(members);
    }

    private static String address(String around, String name) {
        return around.isEmpty() ? name : name.equals(Group.TEXT) ? around : around + "/" + name;
    }
}
