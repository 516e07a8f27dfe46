package io.github.autodiscovertck.conformance.junit;

import java.util.function.Predicate;
import org.junit.platform.commons.support.AnnotationSupport;

/** Tests whether a class has the annotation, directly or through a composed annotation. */
final class IsConformanceClass implements Predicate<Class<?>> {

    @Override
    public boolean test(Class<?> candidate) {
        return !candidate.isAnnotation() && AnnotationSupport.isAnnotated(candidate, AutodiscoverConformance.class);
    }
}
