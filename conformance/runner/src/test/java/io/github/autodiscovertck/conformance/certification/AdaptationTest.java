package io.github.autodiscovertck.conformance.certification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.generators.response.ResponseProfile;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AdaptationTest {

    @Test
    void saysNothingIfNothingIsAdapted() {
        assertThat(Adaptation.NONE.sentences()).isEmpty();
        assertThat(Adaptation.NONE.misreadAddresses().isEmpty()).isTrue();
    }

    @Test
    void saysWhichShapesAreNotRead() {
        Adaptation adaptation =
                new Adaptation(ResponseProfile.ANY, Set.of(), List.of("one block only", "a block of Type SMTP"));
        assertThat(adaptation.sentences())
                .containsExactly(
                        "It misreads or rejects plain documents with one block only, or with a block of Type SMTP;"
                                + " the other requirements are tried on documents that it reads.");
    }

    @Test
    void saysWhatIsMisread() {
        assertThat(misreading("Account/Protocol/EwsUrl").sentences())
                .containsExactly("It misreads Account/Protocol/EwsUrl in plain documents;"
                        + " requirements about whole documents do not judge it.");
        assertThat(misreading("Account/Protocol/Port", "Account/Action").sentences())
                .containsExactly("It misreads Account/Action, Account/Protocol/Port in plain documents;"
                        + " requirements about whole documents do not judge these.");
    }

    @Test
    void leavesOutWhatIsMisread() {
        assertThat(misreading("Account/Protocol/Port").misreadAddresses().has("Account/Protocol/Port"))
                .isTrue();
        assertThat(misreading("Account/Protocol/Port").misreadAddresses().has("Account/Protocol/Server"))
                .isFalse();
    }

    private static Adaptation misreading(String... addresses) {
        return new Adaptation(ResponseProfile.ANY, Set.of(addresses), List.of());
    }
}
