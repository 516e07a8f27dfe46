package io.github.autodiscovertck.conformance.junit;

import io.github.autodiscovertck.conformance.certification.Certification;
import io.github.autodiscovertck.conformance.certification.ProgressListener;
import io.github.autodiscovertck.conformance.certification.Suite;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.util.List;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.ConfigurationParameters;

/** What is known of a class before anything is run. */
sealed interface Preparation {

    /**
     * It can be run.
     *
     * @param settings how
     * @param certification runs it
     */
    record Ready(ConformanceSettings settings, Certification certification) implements Preparation {}

    /**
     * It cannot be run, and fails.
     *
     * @param why in one sentence
     */
    record Impossible(String why) implements Preparation {}

    static Preparation of(Class<?> testClass, ConfigurationParameters parameters, Suite suite) {
        try {
            AutodiscoverConformance annotation = AnnotationSupport.findAnnotation(
                            testClass, AutodiscoverConformance.class)
                    .orElseThrow();
            ConformanceSettings settings = ConformanceSettings.of(annotation, parameters);
            return new Ready(settings, new Certification(suite, settings.plan(), ProgressListener.NONE));
        } catch (IllegalArgumentException | TypeNotPresentException e) {
            return new Impossible(testClass.getName() + " cannot be run: " + e.getMessage());
        }
    }

    /** {@return the requirements that are tests} */
    default List<Requirement> requirements() {
        return this instanceof Ready ready ? ready.certification().requirements() : List.of();
    }
}
