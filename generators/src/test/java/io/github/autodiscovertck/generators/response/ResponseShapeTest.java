package io.github.autodiscovertck.generators.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.generators.response.ResponseShape.BlockPosition;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ResponseShapeTest {

    private static final ResponseProfile WITHOUT_SMTP = ResponseProfile.ANY.withoutType("SMTP");
    private static final ResponseProfile SEVERAL = ResponseProfile.ANY.withSeveralBlocks();

    @Nested
    class WithinAProfile {

        @Test
        void isUnchangedIfDocumentsMayBeAnything() {
            assertThat(ResponseShape.SMTP.within(ResponseProfile.ANY, true)).isEqualTo(ResponseShape.SMTP);
            assertThat(ResponseShape.ONLY_SMTP.within(ResponseProfile.ANY, false))
                    .isEqualTo(ResponseShape.ONLY_SMTP);
        }

        @Test
        void keepsReadableTypes() {
            ResponseShape shape = ResponseShape.of("SMTP", "IMAP").within(WITHOUT_SMTP, false);
            assertThat(shape.targetTypes()).containsExactly("IMAP");
            assertThat(shape.substituted()).isFalse();
        }

        @Test
        void substitutesTheTypeIfNoneIsReadableAndAnyIsAllowed() {
            ResponseShape shape = ResponseShape.SMTP.within(WITHOUT_SMTP, true);
            assertThat(shape.targetTypes()).doesNotContain("SMTP").contains("EXCH");
            assertThat(shape.substituted()).isTrue();
        }

        @Test
        void keepsItsTypeIfThePropertyIsAboutThatType() {
            ResponseShape shape = ResponseShape.SMTP.within(WITHOUT_SMTP, false);
            assertThat(shape.targetTypes()).containsExactly("SMTP");
            assertThat(shape.substituted()).isFalse();
        }

        @Test
        void choosesAReportedType() {
            ResponseProfile exchange = ResponseProfile.reporting(List.of("EXCH"));
            assertThat(ResponseShape.SMTP.within(exchange, true).targetTypes()).containsExactly("EXCH");
        }

        @Test
        void addsBlocksIfOneBlockIsNotAllowed() {
            ResponseShape shape = ResponseShape.ONLY_SMTP.within(SEVERAL, false);
            assertThat(shape.fewest()).isEqualTo(2);
            assertThat(shape.places()).containsExactly(BlockPosition.FIRST, BlockPosition.LATER);
        }

        @Test
        void omitsForbiddenPositions() {
            assertThat(ResponseShape.SMTP.within(SEVERAL, false).places())
                    .containsExactly(BlockPosition.FIRST, BlockPosition.LATER);
            assertThat(ResponseShape.SMTP
                            .within(ResponseProfile.ANY.withSingleBlock(), false)
                            .places())
                    .containsExactly(BlockPosition.ONLY);
        }

        @Test
        void keepsItsPositionIfTheProfileAllowsNone() {
            assertThat(ResponseShape.SMTP_LATER
                            .within(ResponseProfile.ANY.withSingleBlock(), false)
                            .places())
                    .containsExactly(BlockPosition.LATER);
        }

        @Test
        void usesTwoBlocksOutsideAnyPositionIfOneIsNotAllowed() {
            assertThat(ResponseShape.NONE.within(SEVERAL, false).fewest()).isEqualTo(2);
            assertThat(ResponseShape.NONE.within(ResponseProfile.ANY, false).fewest())
                    .isEqualTo(1);
        }
    }

    @Test
    void generatedResponsesFitTheProfile() {
        List<ResponseProfile> profiles = List.of(
                ResponseProfile.ANY,
                WITHOUT_SMTP,
                SEVERAL,
                ResponseProfile.ANY.withSingleBlock(),
                ResponseProfile.ANY.withRequired("EXCH"),
                SEVERAL.withoutType("WEB").withRequired("IMAP"),
                ResponseProfile.reporting(List.of("IMAP")).withReportedBlock());
        Random random = new Random(1);
        assertThat(profiles).allSatisfy(profile -> {
            ResponseShape shape = ResponseShape.SMTP.within(profile, true);
            for (BlockPosition place : shape.places()) {
                for (int i = 0; i < 50; i++) {
                    assertThat(profile.fits(SettingsGenerator.settings(shape.at(place), true, random)
                                    .reading()))
                            .as("%s %s", profile, place)
                            .isTrue();
                }
            }
        });
    }
}
