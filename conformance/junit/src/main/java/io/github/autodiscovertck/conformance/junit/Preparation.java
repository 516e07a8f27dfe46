package io.github.autodiscovertck.conformance.junit;

import io.github.autodiscovertck.conformance.certification.Certification;
import io.github.autodiscovertck.conformance.certification.ProgressListener;
import io.github.autodiscovertck.conformance.certification.Suite;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.util.List;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.ConfigurationParameters;

/** What is known about a class before it runs. */
sealed interface Preparation {

    /**
     * The class can be run.
     *
     * @param settings its settings
     * @param certification runs it
     * @param requirements the requirements that are tests; cached, because finding them visits every case
     */
    record Ready(ConformanceSettings settings, Certification certification, List<Requirement> requirements)
            implements Preparation {}

    /**
     * The class cannot be run, and fails.
     *
     * @param why the reason in one sentence
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
