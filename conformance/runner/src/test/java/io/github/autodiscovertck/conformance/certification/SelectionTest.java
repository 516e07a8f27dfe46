package io.github.autodiscovertck.conformance.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {

    private static final String ID = "POX-SMTPLAST-010";

    @ParameterizedTest
    @CsvSource({
        "POX-SMTPLAST-010, POX-SMTPLAST-010, true",
        "POX-SMTPLAST-01?, POX-SMTPLAST-010, true",
        "POX-SMTPLAST-01?, POX-SMTPLAST-01, false",
        "POX-*-010, POX-SMTPLAST-010, true",
        "*, smtplast/001-on, true",
        "**, x, true",
        "*001*, smtplast/001-on, true",
        "*a*b, xaxbxb, true",
        "*a*b, xaxbxc, false",
        "smtplast/*, smtplast/001-on, true",
        "smtplast/*, doc/001-on, false",
        "POX-SMTPLAST-010~1?, POX-SMTPLAST-010~17, true",
        "POX-SMTPLAST-010~1, POX-SMTPLAST-010~17, false",
        "pox-smtplast-010, POX-SMTPLAST-010, true",
        "POX.SMTPLAST.010, POX-SMTPLAST-010, false",
        "[P]OX*, POX-SMTPLAST-010, false",
        "(POX*, (POX, true",
        "a+$^|\\{}, a+$^|\\{}, true",
        "\\Q*\\E, x, false",
        "'', x, false",
        "'', '', true"
    })
    void aGlobNamesAnId(String glob, String id, boolean named) {
        assertThat(Selection.matches(glob, id)).isEqualTo(named);
    }

    @Test
    void manyStarsAreMatchedAtOnce() {
        assertThat(Selection.matches("*a".repeat(30) + "b", "a".repeat(2000))).isFalse();
    }

    @Test
    void everythingTakesPartWhereNothingIsSaid() {
        assertThat(Selection.EVERYTHING.holds(ID, "any")).isTrue();
        assertThat(Selection.EVERYTHING.isEverything()).isTrue();
    }

    @Test
    void aRequirementBringsItsCases() {
        Selection selection = new Selection(List.of(ID), List.of());
        assertThat(selection.holds(ID, "smtplast/010-upper")).isTrue();
        assertThat(selection.holds("POX-SMTPLAST-011", "smtplast/011-tab")).isFalse();
        assertThat(selection.isEverything()).isFalse();
    }

    @Test
    void aCaseComesAlone() {
        Selection selection = new Selection(List.of(ID + "~17"), List.of());
        assertThat(selection.holds(ID, ID + "~17")).isTrue();
        assertThat(selection.holds(ID, ID + "~18")).isFalse();
        assertThat(selection.holdsRequirement(ID)).isFalse();
    }

    @Test
    void whatIsExcludedStaysOut() {
        Selection selection = new Selection(List.of(ID), List.of("*~1", "smtplast/010-*"));
        assertThat(selection.holds(ID, ID + "~1")).isFalse();
        assertThat(selection.holds(ID, ID + "~2")).isTrue();
        assertThat(selection.holds(ID, "smtplast/010-upper")).isFalse();
        assertThat(new Selection(List.of(), List.of(ID)).holds(ID, ID + "~2")).isFalse();
    }
}
