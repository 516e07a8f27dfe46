package io.github.autodiscovertck.generators.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlocksTest {

    private static final Group SMTP = new Group(List.of(text("Type", "SMTP"), text("Port", "25")));
    private static final Group IMAP = new Group(List.of(text("Type", "IMAP")));
    private static final Reading TWO_BLOCKS =
            response(text("Action", "settings"), new Member("Protocol", SMTP), new Member("Protocol", IMAP));

    @Test
    void blocksAreThoseOfTheAccount() {
        assertThat(Blocks.of(TWO_BLOCKS)).containsExactly(SMTP, IMAP);
        assertThat(Blocks.count(TWO_BLOCKS)).isEqualTo(2);
        assertThat(Blocks.at(TWO_BLOCKS, 1)).isEqualTo(IMAP);
    }

    @Test
    void thereIsNoBlockAfterTheLast() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Blocks.at(TWO_BLOCKS, 2))
                .withMessageContaining("2");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Blocks.replace(TWO_BLOCKS, 2, IMAP));
    }

    @Test
    void errorHasNoBlocks() {
        Reading error = new Reading(new Group(List.of(new Member("Error", Group.EMPTY))));

        assertThat(Blocks.of(error)).isEmpty();
        assertThat(Blocks.count(error)).isZero();
    }

    @Test
    void replacedBlockStaysWhereItIs() {
        assertThat(Blocks.replace(TWO_BLOCKS, 0, IMAP))
                .isEqualTo(response(
                        text("Action", "settings"), new Member("Protocol", IMAP), new Member("Protocol", IMAP)));
    }

    @Test
    void elementIsSetWhereTheReferenceListsIt() {
        Group block = Blocks.withInOrder(SMTP, "Server", "mail.example.org");

        assertThat(block.members())
                .containsExactly(text("Type", "SMTP"), text("Server", "mail.example.org"), text("Port", "25"));
        assertThat(Blocks.withInOrder(block, "Server", "other.example.org").members())
                .containsExactly(text("Type", "SMTP"), text("Server", "other.example.org"), text("Port", "25"));
    }

    private static Reading response(Member... account) {
        return new Reading(new Group(List.of(new Member("Account", new Group(List.of(account))))));
    }

    private static Member text(String name, String text) {
        return new Member(name, new Value.Text(text));
    }
}
