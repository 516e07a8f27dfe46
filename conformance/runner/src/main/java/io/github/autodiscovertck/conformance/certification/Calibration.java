package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.conformance.judge.Judge;
import io.github.autodiscovertck.conformance.judge.Judgement;
import io.github.autodiscovertck.conformance.judge.Judgement.Result;
import io.github.autodiscovertck.conformance.judge.Mismatch;
import io.github.autodiscovertck.conformance.judge.Mismatch.Kind;
import io.github.autodiscovertck.conformance.subject.Implementation;
import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.reading.AddressSet;
import io.github.autodiscovertck.core.reading.Outcome;
import io.github.autodiscovertck.generators.property.PlainDocuments;
import io.github.autodiscovertck.generators.property.PlainDocuments.Plain;
import io.github.autodiscovertck.generators.response.ResponseProfile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds out from plain documents, before anything else is sent, what an implementation cannot read at all. It is then
 * reported once and does not spoil every control.
 *
 * <p>Not safe for use by several threads.
 */
final class Calibration {

    private static final String REQUIREMENT = "POX-VAL-006";
    private static final int MOST_TIMEOUTS = 3;
    private static final List<Plain> SETTINGS = PlainDocuments.all();
    private static final List<Plain> REDIRECTS = PlainDocuments.redirects();

    private final Implementation implementation;
    private final Judge judge;
    private int timeouts;

    private Calibration(Implementation implementation) {
        this.implementation = implementation;
        this.judge = new Judge(ClaimedScope.of(AddressSet.EVERYTHING, implementation.description()));
    }

    /** {@return how the suite must be adapted to an implementation} */
    static Adaptation of(Implementation implementation) {
        Calibration calibration = new Calibration(implementation);
        return calibration.adaptation(calibration.ask(SETTINGS), calibration.ask(REDIRECTS));
    }

    private List<ReadingOfPlain> ask(List<Plain> documents) {
        List<ReadingOfPlain> answered = new ArrayList<>();
        Deque<InFlightCase> sent = new ArrayDeque<>();
        int window = Math.max(1, implementation.window() / 2);
        for (int i = 0; i < documents.size() && timeouts < MOST_TIMEOUTS; i++) {
            Plain plain = documents.get(i);
            sent.add(InFlightCase.send(
                    ConformanceCase.of("plain document " + (i + 1), REQUIREMENT, plain.document(), plain.expectation()),
                    null,
                    implementation));
            if (sent.size() >= window) {
                answered.add(received(documents.get(answered.size()), sent.remove()));
            }
        }
        while (!sent.isEmpty()) {
            answered.add(received(documents.get(answered.size()), sent.remove()));
        }
        return answered;
    }

    private ReadingOfPlain received(Plain plain, InFlightCase inFlight) {
        List<Outcome> outcomes = inFlight.outcomes();
        timeouts += outcomes.get(0) instanceof Outcome.TimedOut ? 1 : 0;
        return new ReadingOfPlain(plain, judge.judge(inFlight.tested(), outcomes, any -> outcomes.get(0)));
    }

    private Adaptation adaptation(List<ReadingOfPlain> answered, List<ReadingOfPlain> redirects) {
        ResponseProfile claimed =
                ResponseProfile.reporting(implementation.description().blockTypes());
        if (answered.stream().noneMatch(ReadingOfPlain::isRead)) {
            // Other documents would not help.
            return new Adaptation(claimed, Set.of(), List.of());
        }
        ProfileSearch search = new ProfileSearch(answered, claimed);
        Set<String> held = new TreeSet<>();
        Set<String> misread = new TreeSet<>();
        for (ReadingOfPlain reading : answered) {
            if (reading.isRead() && search.profile().fits(reading.plain().reading())) {
                held.addAll(judge.addresses(reading.plain().expectation()));
                misread.addAll(reading.misread());
            }
        }
        boolean reads = misread.size() * 2 <= held.size();
        if (!reads) {
            return new Adaptation(claimed, Set.of(), List.of());
        }
        Adaptation adaptation = new Adaptation(search.profile(), misread, search.shapes());
        return redirects.stream().allMatch(ReadingOfPlain::isRight) ? adaptation : adaptation.withoutRedirects();
    }

    /** A plain document and the judgement of the answer to it. */
    record ReadingOfPlain(Plain plain, Judgement judgement) {

        /** {@return whether the document was accepted with all of its blocks} */
        boolean isRead() {
            return isRight() || judgement.mismatches().stream().allMatch(mismatch -> mismatch.kind() == Kind.VALUE);
        }

        boolean isRight() {
            return judgement.result() == Result.PASSED;
        }

        List<String> misread() {
            return judgement.mismatches().stream().map(Mismatch::address).toList();
        }
    }
}
