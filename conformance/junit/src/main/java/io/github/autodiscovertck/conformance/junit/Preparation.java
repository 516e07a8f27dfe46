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
     * @param requirements those that are tests; kept, because finding them means to look at every case
     */
    record Ready(ConformanceSettings settings, Certification certification, List<Requirement> requirements)
            implements Preparation {}

    /**
     * It cannot be run, and fails.
     *
     * @param why in one sentence
     */
    record Impossible(String why) implements Preparation {

        @Override
        public List<Requirement> requirements() {
            return List.of();
        }
    }

    /** {@return the requirements that are tests} */
    List<Requirement> requirements();

    static Preparation of(Class<?> testClass, ConfigurationParameters parameters, Suite suite) {
        try {
            AutodiscoverConformance annotation = AnnotationSupport.findAnnotation(
                            testClass, AutodiscoverConformance.class)
                    .orElseThrow();
            ConformanceSettings settings = ConformanceSettings.of(annotation, parameters);
            Certification certification = new Certification(suite, settings.plan(), ProgressListener.NONE);
            return new Ready(settings, certification, certification.requirements());
        } catch (IllegalArgumentException | TypeNotPresentException e) {
            return new Impossible(testClass.getName() + " cannot be run: " + e.getMessage());
        }
    }
}
