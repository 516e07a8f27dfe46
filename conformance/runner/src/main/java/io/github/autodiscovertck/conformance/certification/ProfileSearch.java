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
 * Looks for the plain documents that an implementation can read: leaves out one shape after the other, always the one with which the
 * most documents are not read and the fewest are.
 */
final class ProfileSearch {

    /** As many as there are Types and other restrictions, so that the search ends. */
    private static final int MOST_STEPS = 12;

    /** What has nothing to do with a shape is found with it as often as without it. */
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

    /** {@return the profile of documents that it reads; where there is no such, of as many as possible} */
    ResponseProfile profile() {
        return profile;
    }

    /** {@return the shapes that were left out, in words} */
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

    /** {@return the restriction that leaves out the largest part of what is not read, and the smallest of what is} */
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
