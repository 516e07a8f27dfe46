package io.github.autodiscovertck.conformance.junit.sample;

import io.github.autodiscovertck.conformance.junit.AutodiscoverConformance;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Every form of the annotation. */
public final class ConformanceSamples {

    /** Quick, and enough for every variant of a property to occur. */
    public static final int TRIES = 150;

    private ConformanceSamples() {}

    @AutodiscoverConformance(value = ReferenceSample.class, tries = TRIES)
    public static class Green {}

    @AutodiscoverConformance(value = InvertedSample.class, tries = TRIES, select = "POX-SMTPLAST-*")
    public static class Red {}

    @AutodiscoverConformance(value = UnprintableSample.class, tries = 1, select = "smtplast/001-on")
    public static class Unprintable {}

    @AutodiscoverConformance(value = CapitalsSample.class, tries = TRIES, select = "POX-SMTPLAST-010")
    public static class Deviating {}

    @AutodiscoverConformance(value = CapitalsSample.class, tries = TRIES, select = "POX-SMTPLAST-010", strict = true)
    public static class Strict {}

    @AutodiscoverConformance(value = TypeOnlySample.class, tries = TRIES)
    public static class NotClaimed {}

    @AutodiscoverConformance(value = WatchfulSample.class, tries = TRIES, select = "POX-SMTPLAST-00?")
    public static class Watchful {}

    @AutodiscoverConformance(value = ReferenceSample.class, tries = 1, select = "POX-SMTPLAST-012")
    public static class TooFewTries {}

    @AutodiscoverConformance(value = MisusingSample.class, tries = 1, select = "POX-SMTPLAST-*")
    public static class Misusing {}

    @AutodiscoverConformance(MisclaimingSample.class)
    public static class Misclaiming {}

    @AutodiscoverConformance(OutOfOrderSample.class)
    public static class OutOfOrder {}

    @AutodiscoverConformance(MuteSample.class)
    public static class Mute {}

    @AutodiscoverConformance
    public static class NoProvider {}

    @AutodiscoverConformance(value = ReferenceSample.class, seed = "not a seed")
    public static class WrongSeed {}

    @AutodiscoverConformance(value = ReferenceSample.class, select = "POX-NOTHING-*")
    public static class SelectsNothing {}

    @AutodiscoverConformance(value = ReferenceSample.class, expectedFailures = "no-such-file.txt")
    public static class NoSuchFile {}

    @AutodiscoverConformance(
            value = InvertedSample.class,
            tries = TRIES,
            select = {"POX-SMTPLAST-001", "POX-SMTPLAST-012"},
            expectedFailures = "src/test/resources/junit/expected-failures.txt")
    public static class Waived {}

    @AutodiscoverConformance(
            value = ReferenceSample.class,
            tries = TRIES,
            select = "POX-SMTPLAST-001",
            expectedFailures = "src/test/resources/junit/expected-failures.txt")
    public static class Stale {}

    @Retention(RetentionPolicy.RUNTIME)
    @AutodiscoverConformance(value = ReferenceSample.class, tries = TRIES)
    public @interface Composed {}

    @Composed
    public static class WithComposedAnnotation {}

    /** Has no annotation. */
    public static class Plain {}
}
