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
 * Generates plain settings responses of every usual shape. The documents of all properties differ from one of these in
 * one thing, so an implementation cannot be tested on shapes that it cannot read here.
 */
public final class PlainDocuments {

    private static final int OF_EACH_SHAPE = 4;

    private PlainDocuments() {}

    /**
     * A plain document.
     *
     * @param reading its reading
     * @param document its bytes, not to be modified
     * @param expectation what must be reported for it
     */
    public record Plain(Reading reading, byte[] document, Expectation expectation) {}

    /** {@return plain documents of every usual shape; the same on each call} */
    public static List<Plain> all() {
        Random random = new Random(1);
        DocumentWriter writer = CanonicalTree.writer();
        List<Plain> all = new ArrayList<>();
        for (int i = 0; i < OF_EACH_SHAPE; i++) {
            for (BlockPosition place : List.of(BlockPosition.ONLY, BlockPosition.FIRST, BlockPosition.LATER)) {
                for (String type : SettingsGenerator.usualTypes()) {
                    ResponseShape shape = ResponseShape.of(type)
                            .within(withRandomTypes(type, random), false)
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

    /** {@return plain redirects; the same on each call} */
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

    /**
     * Varies the Types of the other blocks. Otherwise a failure caused by one Type could be blamed on another that
     * always appears with it.
     */
    private static ResponseProfile withRandomTypes(String type, Random random) {
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
