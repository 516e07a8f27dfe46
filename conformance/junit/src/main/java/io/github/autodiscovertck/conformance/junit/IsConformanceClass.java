package io.github.autodiscovertck.conformance.junit;

import java.util.function.Predicate;
import org.junit.platform.commons.support.AnnotationSupport;

/** Whether a class carries the annotation, on its own or through an annotation that is composed of it. */
final class IsConformanceClass implements Predicate<Class<?>> {

    @Override
    public boolean test(Class<?> candidate) {
        return !candidate.isAnnotation() && AnnotationSupport.isAnnotated(candidate, AutodiscoverConformance.class);
    }
}
