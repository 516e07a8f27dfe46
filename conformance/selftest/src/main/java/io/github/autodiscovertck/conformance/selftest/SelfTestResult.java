package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.Conclusion;
import io.github.autodiscovertck.conformance.certification.Suite;
import io.github.autodiscovertck.conformance.certification.Verdict;
import io.github.autodiscovertck.core.requirement.Level;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** What the suite found of the kit's own parsers: the matrix of requirements against mistakes. Immutable. */
public final class SelfTestResult {

    private final Suite suite;
    private final List<Proof> proofs;
    private final List<Fairness> fair;
    private final List<Triviality> trivial;
    private final List<Caught> faulty;

    SelfTestResult(
            Suite suite, List<Proof> proofs, List<Fairness> fair, List<Triviality> trivial, List<Caught> faulty) {
        this.suite = suite;
        this.proofs = List.copyOf(proofs);
        this.fair = List.copyOf(fair);
        this.trivial = List.copyOf(trivial);
        this.faulty = List.copyOf(faulty);
    }

    List<Proof> proofs() {
        return proofs;
    }

    List<Fairness> fair() {
        return fair;
    }

    List<Triviality> trivial() {
        return trivial;
    }

    List<Caught> faulty() {
        return faulty;
    }

    /**
     * What caught a faulty parser of a kind.
     *
     * @param parser the parser
     * @param requirement the id of the requirement that it failed, or empty if it failed none
     * @param caseId the first case that it failed, or empty
     */
    record Caught(FaultyParser parser, String requirement, String caseId) {

        static Caught byNothing(FaultyParser parser) {
            return new Caught(parser, "", "");
        }

        @Override
        public String toString() {
            return parser.name();
        }
    }

    /** {@return for each kind of mistake, how many parsers each requirement catches first, in order} */
    public Map<String, Map<String, Long>> faultyByKind() {
        return faulty.stream()
                .collect(Collectors.groupingBy(
                        one -> one.parser().kind(),
                        LinkedHashMap::new,
                        Collectors.groupingBy(Caught::requirement, TreeMap::new, Collectors.counting())));
    }

    /**
     * A faulty parser that fails a requirement.
     *
     * @param mistake the mistake, in a few words
     * @param caseId the first case that it failed
     */
    public record Catch(String mistake, String caseId) {}

    /** {@return for each requirement that is tested, the faulty parsers that fail it, in the order of the catalogue} */
    public Map<Requirement, List<Catch>> matrix() {
        return matrix((proof, requirement) -> true);
    }

    /** {@return the same without what may fail as well, and does or does not as documents follow on each other} */
    public Map<Requirement, List<Catch>> settledMatrix() {
        return matrix((proof, requirement) -> proof.mistake().failed().contains(requirement.id()));
    }

    private Map<Requirement, List<Catch>> matrix(BiPredicate<Proof, Requirement> which) {
        Map<Requirement, List<Catch>> matrix = new LinkedHashMap<>();
        for (Requirement requirement : suite.tested()) {
            List<Catch> catches = new ArrayList<>();
            for (Proof proof : proofs) {
                String caseId = proof.caughtBy().get(requirement.id());
                if (caseId != null && which.test(proof, requirement)) {
                    catches.add(new Catch(proof.mistake().name(), caseId));
                }
            }
            matrix.put(requirement, catches);
        }
        return matrix;
    }

    /** {@return what is not as it has to be, one sentence each; empty if the verdicts hold} */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        matrix().forEach((requirement, catches) -> {
            if (catches.isEmpty()) {
                problems.add(requirement.id() + " is failed by no faulty parser");
            }
        });
        for (Proof proof : proofs) {
            add(problems, proof.mistake().name(), "does not fail", proof.missed());
            add(problems, proof.mistake().name(), "fails, without having broken it,", proof.unexplained());
        }
        faulty.stream()
                .filter(one -> one.requirement().isEmpty())
                .forEach(one -> add(
                        problems,
                        one.parser().name(),
                        "fails none of",
                        new TreeSet<>(one.parser().caughtBy())));
        fair.forEach(one -> one.problems(problems));
        trivial.forEach(one -> one.problems(problems));
        return problems;
    }

    /** {@return the golden cases that no faulty parser fails, in order} */
    public Set<String> idleCases() {
        Set<String> idle = new TreeSet<>();
        suite.tested().forEach(requirement -> suite.golden(requirement).forEach(golden -> idle.add(golden.id())));
        proofs.forEach(proof -> idle.removeAll(proof.failedCases()));
        return idle;
    }

    /** {@return how many faulty parsers there are} */
    public int mistakes() {
        return proofs.size() + faulty.size();
    }

    /** {@return the names of the fair parsers, each with the requirements that it deviates from or is too strict for} */
    public Map<String, Set<String>> fairParsers() {
        return fair.stream()
                .collect(Collectors.toMap(
                        one -> one.parser().name(),
                        one -> one.parser().notFulfilled(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** {@return the names of the trivial parsers, each with the requirements that it proves} */
    public Map<String, Set<String>> trivialParsers() {
        return trivial.stream()
                .collect(Collectors.toMap(
                        one -> one.parser().name(), Triviality::proven, (one, other) -> one, TreeMap::new));
    }

    private static void add(List<String> problems, String parser, String verb, Set<String> requirements) {
        if (!requirements.isEmpty()) {
            problems.add("\"" + parser + "\" " + verb + " " + String.join(", ", requirements));
        }
    }

    /**
     * What was found of a fair parser.
     *
     * @param parser the parser
     * @param certificate its certificate
     */
    record Fairness(FairParser parser, Certificate certificate) {

        @Override
        public String toString() {
            return parser.name();
        }

        void problems(List<String> problems) {
            Set<String> failed = with(certificate, Verdict.FAILED);
            Set<String> unproven = with(certificate, Verdict.UNPROVEN);
            add(
                    problems,
                    parser.name(),
                    "is right, and fails",
                    less(less(failed, parser.deviations()), parser.shortForms()));
            add(problems, parser.name(), "is said to deviate from, and does not,", less(parser.deviations(), failed));
            add(problems, parser.name(), "is right, and leaves unproven", less(unproven, parser.shortForms()));
            Set<String> strict = less(less(parser.shortForms(), failed), unproven);
            add(problems, parser.name(), "is said not to read the documents of, and reads them,", strict);
            if (!certificate.conclusion().equals(conclusion())) {
                problems.add("\"" + parser.name() + "\" is right, and is " + certificate.conclusion());
            }
        }

        /** {@return what has to be concluded of it} A short form that has to be read, and is not, is no reading of it. */
        Conclusion conclusion() {
            return certificate.requirements().stream()
                            .filter(result -> parser.shortForms()
                                    .contains(result.requirement().id()))
                            .anyMatch(result -> result.requirement().level() == Level.MUST)
                    ? Conclusion.NOT_CONFORMANT
                    : Conclusion.CONFORMANT;
        }

        private static Set<String> less(Set<String> ids, Set<String> others) {
            Set<String> less = new TreeSet<>(ids);
            less.removeAll(others);
            return less;
        }
    }

    /**
     * What was found of a trivial parser.
     *
     * @param parser the parser
     * @param certificate its certificate
     */
    record Triviality(TrivialParser parser, Certificate certificate) {

        @Override
        public String toString() {
            return parser.name();
        }

        Set<String> proven() {
            return with(certificate, Verdict.PROVEN);
        }

        void problems(List<String> problems) {
            Set<String> undue = proven();
            undue.removeAll(parser.harmless());
            add(problems, parser.name(), "reads nothing, and proves", undue);
            if (certificate.conclusion() == Conclusion.CONFORMANT) {
                problems.add("\"" + parser.name() + "\" reads nothing, and is CONFORMANT");
            }
        }
    }

    private static Set<String> with(Certificate certificate, Verdict verdict) {
        return certificate.requirements().stream()
                .filter(result -> result.verdict() == verdict)
                .map(result -> result.requirement().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
