package io.github.autodiscovertck.conformance.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.requirement.Requirement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever value is got wrong, and however, a requirement that names the value fails. */
final class FaultyParsersTest {

    static Set<String> kinds() {
        return Certifying.selfTest().faultyByKind().keySet();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void eachParserOfAKindIsCaught(String kind) {
        assertThat(Certifying.selfTest().faulty())
                .filteredOn(one -> one.parser().kind().equals(kind))
                .filteredOn(one -> one.requirement().isEmpty())
                .extracting(one -> one.parser().where())
                .as(kind)
                .isEmpty();
    }

    @Test
    void theirNamesDiffer() {
        assertThat(FaultyParsers.all()).extracting(FaultyParser::name).doesNotHaveDuplicates();
    }

    @Test
    void whatHasToCatchThemIsTested() {
        Set<String> tested =
                Certifying.SUITE.tested().stream().map(Requirement::id).collect(Collectors.toSet());

        assertThat(FaultyParsers.all()).allSatisfy(parser -> assertThat(parser.caughtBy())
                .as(parser.name())
                .isNotEmpty()
                .isSubsetOf(tested));
    }

    @Test
    void everyAddressHasAParserThatLosesItsValue() {
        List<String> lost = FaultyParsers.all().stream()
                .filter(parser -> parser.kind().equals(Alteration.LOST.describe()))
                .map(FaultyParser::where)
                .toList();

        assertThat(lost)
                .containsExactlyElementsOf(
                        ValueAddress.all().stream().map(ValueAddress::address).toList());
    }
}
