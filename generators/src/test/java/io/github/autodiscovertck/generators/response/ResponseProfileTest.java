package io.github.autodiscovertck.generators.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.generators.response.ResponseProfile.Targeted;
import io.github.autodiscovertck.generators.response.ResponseProfile.User;
import io.github.autodiscovertck.generators.response.ResponseShape.BlockPosition;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ResponseProfileTest {

    @Nested
    class APlainDocument {

        @Test
        void fitsIfAnythingIsAllowed() {
            assertThat(ResponseProfile.ANY.fits(response(true, "SMTP"))).isTrue();
            assertThat(ResponseProfile.ANY.fits(response(false, "EXCH", "WEB"))).isTrue();
        }

        @Test
        void doesNotFitWithAnExcludedType() {
            ResponseProfile profile = ResponseProfile.ANY.withoutType("SMTP").withoutType("WEB");
            assertThat(profile.fits(response(true, "IMAP", "EXCH"))).isTrue();
            assertThat(profile.fits(response(true, "IMAP", "SMTP"))).isFalse();
            assertThat(profile.fits(response(true, "WEB"))).isFalse();
        }

        @Test
        void doesNotFitWithoutARequiredType() {
            ResponseProfile profile = ResponseProfile.ANY.withRequired("EXCH");
            assertThat(profile.fits(response(true, "SMTP", "EXCH"))).isTrue();
            assertThat(profile.fits(response(true, "SMTP"))).isFalse();
        }

        @Test
        void doesNotFitWithoutAReportedBlock() {
            ResponseProfile mail = ResponseProfile.reporting(List.of("SMTP", "IMAP"));
            assertThat(mail.fits(response(true, "EXCH"))).isTrue();
            assertThat(mail.withReportedBlock().fits(response(true, "EXCH"))).isFalse();
            assertThat(mail.withReportedBlock().fits(response(true, "EXCH", "IMAP")))
                    .isTrue();
        }

        @Test
        void fitsByItsNumberOfBlocks() {
            Reading one = response(true, "SMTP");
            Reading two = response(true, "SMTP", "IMAP");
            assertThat(ResponseProfile.ANY.withSingleBlock().fits(one)).isTrue();
            assertThat(ResponseProfile.ANY.withSingleBlock().fits(two)).isFalse();
            assertThat(ResponseProfile.ANY.withSeveralBlocks().fits(one)).isFalse();
            assertThat(ResponseProfile.ANY.withSeveralBlocks().fits(two)).isTrue();
        }

        @Test
        void fitsByItsUser() {
            Reading with = response(true, "SMTP");
            Reading without = response(false, "SMTP");
            assertThat(ResponseProfile.ANY.withUser(User.ALWAYS).fits(with)).isTrue();
            assertThat(ResponseProfile.ANY.withUser(User.ALWAYS).fits(without)).isFalse();
            assertThat(ResponseProfile.ANY.withUser(User.NEVER).fits(with)).isFalse();
            assertThat(ResponseProfile.ANY.withUser(User.NEVER).fits(without)).isTrue();
        }
    }

    @Nested
    class UnreadableBlocks {

        private final ResponseProfile profile = ResponseProfile.ANY.withoutType("SMTP");

        @Test
        void areLeftOut() {
            assertThat(profile.withoutUnreadableBlocks(response(true, "SMTP", "IMAP", "SMTP")))
                    .isEqualTo(response(true, "IMAP"));
        }

        @Test
        void stayIfNoOtherRemains() {
            Reading alone = response(true, "SMTP", "SMTP");
            assertThat(profile.withoutUnreadableBlocks(alone)).isSameAs(alone);
        }

        @Test
        void leaveTheBlockUnderTestWhereItIs() {
            Reading reading = response(true, "SMTP", "IMAP", "SMTP", "EXCH");
            assertThat(profile.withoutUnreadableBlocks(new Targeted(reading, 2)))
                    .isEqualTo(new Targeted(response(true, "IMAP", "SMTP", "EXCH"), 1));
            assertThat(profile.withoutUnreadableBlocks(new Targeted(reading, 3)))
                    .isEqualTo(new Targeted(response(true, "IMAP", "EXCH"), 1));
        }
    }

    @Test
    void usualTypesAreReadableAndReported() {
        assertThat(ResponseProfile.ANY.usualTypes()).isEqualTo(SettingsGenerator.usualTypes());
        assertThat(ResponseProfile.reporting(List.of("SMTP", "IMAP"))
                        .withoutType("SMTP")
                        .usualTypes())
                .containsExactly("IMAP");
    }

    @Test
    void usualTypesAreAllIfNoneIsReadableAndReported() {
        assertThat(ResponseProfile.reporting(List.of("X-UNKNOWN")).usualTypes())
                .isEqualTo(SettingsGenerator.usualTypes());
    }

    @Test
    void aBlockIsAloneOnlyIfOneBlockIsAllowed() {
        assertThat(ResponseProfile.ANY.allows(BlockPosition.ONLY)).isTrue();
        assertThat(ResponseProfile.ANY.withSeveralBlocks().allows(BlockPosition.ONLY))
                .isFalse();
        assertThat(ResponseProfile.ANY.withRequired("EXCH").allows(BlockPosition.ONLY))
                .isFalse();
        assertThat(ResponseProfile.ANY.withSingleBlock().allows(BlockPosition.FIRST))
                .isFalse();
        assertThat(ResponseProfile.ANY.withSingleBlock().allows(BlockPosition.LATER))
                .isFalse();
    }

    private static Reading response(boolean user, String... types) {
        return Reading.of(response -> {
            if (user) {
                response.group("User", group -> group.text("DisplayName", "Ana"));
            }
            response.group("Account", account -> {
                for (String type : types) {
                    account.group("Protocol", block -> block.text("Type", type));
                }
            });
        });
    }
}
