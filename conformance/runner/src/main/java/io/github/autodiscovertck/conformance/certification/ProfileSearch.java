package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.conformance.certification.Calibration.ReadingOfPlain;
import io.github.autodiscovertck.generators.response.ResponseProfile;
import io.github.autodiscovertck.generators.response.ResponseProfile.User;
import io.github.autodiscovertck.generators.response.SettingsGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Searches for the plain documents that an implementation can read. It excludes one shape after another, each time the
 * shape that removes the most unread and the fewest read documents.
 */
final class ProfileSearch {

    /** About as many as there are Types and other restrictions; it makes the search end. */
    private static final int MOST_STEPS = 12;

    /** A shape that does not matter is as frequent in unread documents as in others, so its gain is near zero. */
    private static final double LEAST_GAIN = 0.1;

    private final List<ReadingOfPlain> answered;
    private final List<String> shapes = new ArrayList<>();
    private ResponseProfile profile;

    ProfileSearch(List<ReadingOfPlain> answered, ResponseProfile claimed) {
        this.answered = answered;
        this.profile = claimed;
        for (int i = 0; i < MOST_STEPS && unread(profile) > 0; i++) {
            Restriction best = best();
            if (best == null) {
                break;
            }
            profile = best.change().apply(profile);
            shapes.add(best.shape());
        }
    }

    /** {@return the profile of documents that it reads or, if there is none, of the best approximation} */
    ResponseProfile profile() {
        return profile;
    }

    /** {@return the shapes that were excluded, in words} */
    List<String> shapes() {
        return shapes;
    }

    private record Restriction(String shape, UnaryOperator<ResponseProfile> change) {}

    private static List<Restriction> restrictions() {
        List<Restriction> all = new ArrayList<>();
        all.add(new Restriction("one block only", ResponseProfile::withSeveralBlocks));
        all.add(new Restriction("several blocks", ResponseProfile::withSingleBlock));
        all.add(new Restriction("no block that it reports", ResponseProfile::withReportedBlock));
        all.add(new Restriction("no User", profile -> profile.withUser(User.ALWAYS)));
        all.add(new Restriction("a User", profile -> profile.withUser(User.NEVER)));
        for (String type : SettingsGenerator.usualTypes()) {
            all.add(new Restriction("a block of Type " + type, profile -> profile.withoutType(type)));
        }
        for (String type : SettingsGenerator.usualTypes()) {
            all.add(new Restriction("no block of Type " + type, profile -> profile.withRequired(type)));
        }
        return all;
    }

    /**
     * {@return the restriction that excludes the largest part of the unread and the smallest part of the read
     * documents}
     */
    private @Nullable Restriction best() {
        Restriction best = null;
        double most = LEAST_GAIN;
        long unread = unread(profile);
        long read = fitting(profile) - unread;
        for (Restriction restriction : restrictions()) {
            ResponseProfile next = restriction.change().apply(profile);
            long nextUnread = unread(next);
            long nextRead = fitting(next) - nextUnread;
            double gain = (double) (unread - nextUnread) / unread - (double) (read - nextRead) / read;
            if (nextRead > 0 && gain > most) {
                best = restriction;
                most = gain;
            }
        }
        return best;
    }

    private long fitting(ResponseProfile candidate) {
        return answered.stream()
                .filter(reading -> candidate.fits(reading.plain().reading()))
                .count();
    }

    private long unread(ResponseProfile candidate) {
        return answered.stream()
                .filter(reading -> candidate.fits(reading.plain().reading()) && !reading.isRead())
                .count();
    }
}
