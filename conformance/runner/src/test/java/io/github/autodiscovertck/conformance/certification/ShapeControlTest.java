package io.github.autodiscovertck.conformance.certification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.subject.DirectImplementation;
import io.github.autodiscovertck.conformance.subject.Implementation;
import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.Refusal;
import io.github.autodiscovertck.core.expectation.Twin;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ShapeControlTest {

    private static final Suite SUITE = Suite.withoutRewriting();

    @Test
    void isThePlainDocumentWithoutTheElement() {
        Requirement requirement = requirement("POX-SMTPLAST-001");
        ConformanceCase golden = find("smtplast/001-on");
        Twin twin = Objects.requireNonNull(ShapeControl.add(golden, requirement).twin());
        ConformanceCase control = twin.source().get();

        assertThat(twin.relation()).isEqualTo(Twin.Relation.SAME_SHAPE);
        assertThat(text(golden)).contains("<SMTPLast>");
        assertThat(text(control)).contains("<Type>SMTP</Type>").doesNotContain("SMTPLast");
        assertThat(control.expectation().refusal()).isEqualTo(Refusal.FORBIDDEN);
    }

    @Test
    void keepsWhatMakesTheShape() {
        ConformanceCase golden = SUITE.golden(requirement("POX-TYPE-001")).stream()
                .filter(tested -> tested.twin() == null)
                .findFirst()
                .orElseThrow();
        Twin twin = Objects.requireNonNull(
                ShapeControl.add(golden, requirement("POX-TYPE-001")).twin());
        assertThat(text(twin.source().get())).contains("<Type>");
    }

    @Test
    void isNotAddedToACaseThatHasAControl() {
        ConformanceCase controlled = find("doc/006-us-ascii-declared");
        assertThat(ShapeControl.add(controlled, requirement("POX-SMTPLAST-001")))
                .isSameAs(controlled);
    }

    @Test
    void isNotAddedForARequirementAboutWholeDocuments() {
        ConformanceCase golden = find("smtplast/001-on");
        assertThat(ShapeControl.add(golden, requirement("POX-DOC-009"))).isSameAs(golden);
    }

    @Test
    void isNotAddedWhereThereAreNoBlocks() {
        ConformanceCase redirect = SUITE.golden(requirement("POX-ACT-002")).stream()
                .filter(tested -> tested.twin() == null)
                .findFirst()
                .orElseThrow();
        assertThat(ShapeControl.add(redirect, requirement("POX-ACT-002"))).isSameAs(redirect);
    }

    @Test
    void keepsAShapeThatCannotBeReadFromBeingBlamedOnAnElement() {
        Certificate certificate = certify(
                PartialParser.crashingOn(types -> types.size() == 1),
                "POX-VAL-006",
                "POX-ONOFF-001",
                "POX-SMTPLAST-001");
        assertThat(certificate.requirements())
                .filteredOn(result -> result.verdict() == Verdict.FAILED)
                .extracting(result -> result.requirement().id())
                .containsExactly("POX-VAL-006");
        assertThat(certificate.requirements())
                .filteredOn(result -> result.verdict() == Verdict.PROVEN)
                .filteredOn(result -> result.inconclusive() > 0)
                .extracting(result -> result.requirement().id())
                .contains("POX-ONOFF-001");
    }

    @Test
    void letsACrashOnAnElementBeItsFailure() {
        Certificate certificate = certify(PartialParser.crashingOnText("EcpUrl-mt"), "POX-VAL-006", "POX-TXT-009");
        assertThat(certificate.requirements())
                .filteredOn(result -> result.verdict() == Verdict.FAILED)
                .extracting(result -> result.requirement().id())
                .contains("POX-TXT-009");
    }

    private static Certificate certify(PartialParser parser, String... requirements) {
        Plan plan =
                new Plan(Plan.DEFAULT_SEED, 1, new Selection(List.of(requirements), List.of()), ExpectedFailures.NONE);
        try (Implementation implementation = new DirectImplementation(parser)) {
            return new Certification(SUITE, plan, ProgressListener.NONE)
                    .withoutShrinking()
                    .run(implementation);
        }
    }

    private static Requirement requirement(String id) {
        return SUITE.catalogue().get(id);
    }

    private static ConformanceCase find(String id) {
        return Objects.requireNonNull(SUITE.find(id, Plan.DEFAULT_SEED));
    }

    private static String text(ConformanceCase tested) {
        return new String(tested.document(), UTF_8);
    }
}
