package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.conformance.certification.Calibration.ReadingOfPlain;
import io.github.autodiscovertck.generators.response.ResponseDraw;
import io.github.autodiscovertck.generators.response.ResponseProfile;
import io.github.autodiscovertck.generators.response.ResponseProfile.User;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the plain documents that an implementation can read: leaves out one shape after the other, always the one that leaves the fewest
 * unread documents, and of two such the one that leaves more documents.
 */
final class ProfileSearch {

    /** As many as there are Types and other restrictions, so that the search ends. */
    private static final int MOST_STEPS = 12;

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
        all.add(new Restriction("no User", profile -> profile.withUser(User.ALWAYS)));
        all.add(new Restriction("a User", profile -> profile.withUser(User.NEVER)));
        for (String type : ResponseDraw.usualTypes()) {
            all.add(new Restriction("a block of Type " + type, profile -> profile.withoutType(type)));
        }
        for (String type : ResponseDraw.usualTypes()) {
            all.add(new Restriction("no block of Type " + type, profile -> profile.withRequired(type)));
        }
        return all;
    }

    private @Nullable Restriction best() {
        Restriction best = null;
        double least = share(profile);
        long most = 0;
        for (Restriction restriction : restrictions()) {
            ResponseProfile next = restriction.change().apply(profile);
            long read = fitting(next) - unread(next);
            double share = share(next);
            if (read > 0 && !next.equals(profile) && (share < least || share == least && best != null && read > most)) {
                best = restriction;
                least = share;
                most = read;
            }
        }
        return best;
    }

    private double share(ResponseProfile candidate) {
        long fitting = fitting(candidate);
        return fitting == 0 ? 1 : (double) unread(candidate) / fitting;
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
