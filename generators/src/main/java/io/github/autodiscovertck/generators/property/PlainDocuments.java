package io.github.autodiscovertck.generators.property;

import io.github.autodiscovertck.core.expectation.Expectation;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.tree.DocumentWriter;
import io.github.autodiscovertck.generators.response.CanonicalTree;
import io.github.autodiscovertck.generators.response.ResponseProfile;
import io.github.autodiscovertck.generators.response.ResponseShape;
import io.github.autodiscovertck.generators.response.ResponseShape.BlockPosition;
import io.github.autodiscovertck.generators.response.SettingsGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes plain settings responses of every usual shape: the documents that those of all properties differ from by one thing. What
 * an implementation cannot read of these, it cannot be tried on.
 */
public final class PlainDocuments {

    private static final int OF_EACH_SHAPE = 4;

    private PlainDocuments() {}

    /**
     * A plain document.
     *
     * @param reading what it says
     * @param document its bytes, which nobody may change
     * @param expectation what has to be reported of it
     */
    public record Plain(Reading reading, byte[] document, Expectation expectation) {}

    /** {@return plain documents of every usual shape, always the same} */
    public static List<Plain> all() {
        Random random = new Random(1);
        DocumentWriter writer = CanonicalTree.writer();
        List<Plain> all = new ArrayList<>();
        for (int i = 0; i < OF_EACH_SHAPE; i++) {
            for (BlockPosition place : List.of(BlockPosition.ONLY, BlockPosition.FIRST, BlockPosition.LATER)) {
                for (String type : SettingsGenerator.usualTypes()) {
                    ResponseShape shape = ResponseShape.of(type)
                            .within(besides(type, random), false)
                            .at(place);
                    all.add(plain(
                            SettingsGenerator.settings(shape, true, random).reading(), writer));
                    all.add(plain(
                            SettingsGenerator.settings(shape, false, random).reading(), writer));
                }
            }
        }
        return all;
    }

    /** {@return plain redirects, always the same} */
    public static List<Plain> redirects() {
        DocumentWriter writer = CanonicalTree.writer();
        List<Plain> all = new ArrayList<>();
        for (String user : List.of("Ana", "Bo")) {
            all.add(redirect(user, "redirectAddr", "RedirectAddr", user + "@example.net", writer));
            all.add(redirect(user, "redirectUrl", "RedirectUrl", "https://" + user + ".example.net/a.xml", writer));
        }
        return all;
    }

    private static Plain redirect(String user, String action, String target, String value, DocumentWriter writer) {
        Reading reading = Reading.of(response -> response.group("User", values -> values.text("DisplayName", user))
                .group("Account", account -> account.text("AccountType", "email")
                        .text("Action", action)
                        .text(target, value)));
        byte[] document = writer.writeIndented(CanonicalTree.of(reading));
        return new Plain(reading, document, Expectation.read(Expectations.of(reading)));
    }

    /** Any Types beside a block, in order that what is not read with one of them is not taken for what is not read with another. */
    private static ResponseProfile besides(String type, Random random) {
        ResponseProfile profile = ResponseProfile.ANY;
        for (String other : SettingsGenerator.usualTypes()) {
            if (!other.equals(type) && random.nextBoolean()) {
                profile = profile.withoutType(other);
            }
        }
        return profile;
    }

    private static Plain plain(Reading reading, DocumentWriter writer) {
        byte[] document = writer.writeIndented(CanonicalTree.of(reading));
        return new Plain(reading, document, Expectation.read(Expectations.of(reading)));
    }
}
