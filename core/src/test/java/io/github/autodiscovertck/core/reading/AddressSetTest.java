package io.github.autodiscovertck.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressSetTest {

    @Test
    void namedAddressIsInTheSetAndItsNeighboursAreNot() {
        AddressSet protocol =
                AddressSet.of("Account/Protocol/SMTPLast").below("Account").below("Protocol");

        assertThat(protocol.hasValue("SMTPLast")).isTrue();
        assertThat(protocol.hasValue("SSL")).isFalse();
    }

    @Test
    void starStandsForEveryValueAtItsLevelAndNoneBelow() {
        AddressSet protocol =
                AddressSet.of("Account/Protocol/*").below("Account").below("Protocol");

        assertThat(protocol.hasValue("SSL")).isTrue();
        assertThat(protocol.hasValue("@Type")).isTrue();
        assertThat(protocol.below("NetworkRequirements").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Account, true", "User, false", "Error, true", "@Id, false"})
    void setReachesWhatItNamesAndWhatItsAddressesPassThrough(String name, boolean reached) {
        assertThat(AddressSet.of("Account/Protocol/SMTPLast", "Error").reaches(name))
                .isEqualTo(reached);
        assertThat(AddressSet.of("*").reaches(name)).isTrue();
        assertThat(AddressSet.EVERYTHING.reaches(name)).isTrue();
        assertThat(AddressSet.NOTHING.reaches(name)).isFalse();
    }

    @Test
    void everythingHasEveryValueAndNothingHasNone() {
        assertThat(AddressSet.EVERYTHING.below("Account").hasValue("Action")).isTrue();
        assertThat(AddressSet.EVERYTHING.isEmpty()).isFalse();
        assertThat(AddressSet.NOTHING.hasValue("Account")).isFalse();
        assertThat(AddressSet.NOTHING.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Account/Action, Account/Action, true",
        "Account/Action, Account/AccountType, false",
        "Account/*, Account/Action, true",
        "Account/*, Account/*, true",
        "Account/*, Account/Protocol/SSL, false",
        "Account/Action, User/*, false",
        "Account, Account/Action, false",
        "Account/Action/x|Account/*, Account/Action, true",
        "Error/*, Error/@Id, true"
    })
    void twoSetsHaveInCommonWhatBothName(String one, String two, boolean common) {
        AddressSet first = AddressSet.of(one.split("\\|"));
        AddressSet second = AddressSet.of(two.split("\\|"));

        assertThat(first.and(second).isEmpty()).isNotEqualTo(common);
        assertThat(second.and(first).isEmpty()).isNotEqualTo(common);
    }

    @Test
    void whatIsInCommonIsNoMoreThanEither() {
        AddressSet common = AddressSet.of("Account/Protocol/*", "Account/Action")
                .and(AddressSet.of(List.of("Account/Protocol/SSL", "Account/Protocol/SPA", "User/DisplayName")));

        assertThat(common.hasValue("User")).isFalse();
        assertThat(common.below("Account").hasValue("Action")).isFalse();
        assertThat(common.below("Account").below("Protocol").hasValue("SSL")).isTrue();
        assertThat(common.below("Account").below("Protocol").hasValue("TTL")).isFalse();
    }

    @Test
    void everythingTakesNothingAway() {
        AddressSet set = AddressSet.of("Account/Action");

        assertThat(AddressSet.EVERYTHING.and(set)).isSameAs(set);
        assertThat(set.and(AddressSet.EVERYTHING)).isSameAs(set);
    }
}
