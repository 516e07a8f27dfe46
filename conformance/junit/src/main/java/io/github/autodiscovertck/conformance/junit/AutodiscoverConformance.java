package io.github.autodiscovertck.conformance.junit;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.platform.commons.annotation.Testable;

/**
 * Makes a class a complete conformance test of a parser; it needs no methods and is never instantiated.
 *
 * <pre>{@code
 * @AutodiscoverConformance(MyParser.class)
 * class MyParserConformanceTest {}
 * }</pre>
 *
 * <p>Each requirement that has cases is one test. It passes if the requirement is proven, and fails if a MUST
 * requirement failed or too little was shown of it. A deviation from a SHOULD requirement, or from the bound of an
 * implementation-defined one, is reported as aborted; a requirement about elements that the parser does not report is
 * skipped. If the parser cannot be created or described, the class fails.
 *
 * <p>Configuration parameters of the JUnit Platform override the annotation: {@code autodiscover-tck.tries},
 * {@code autodiscover-tck.seed} and {@code autodiscover-tck.time-limit} (in milliseconds).
 */
@Documented
@Testable
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AutodiscoverConformance {

    /**
     * {@return the parser, a class with a constructor without parameters} The default, the interface itself, stands for
     * the only provider that {@link java.util.ServiceLoader} finds with the class loader of the test class.
     */
    Class<? extends AutodiscoverParser> value() default AutodiscoverParser.class;

    /** {@return how many documents are generated for each property, from 1; 0 stands for the kit's own number} */
    int tries() default 0;

    /** {@return the seed of the generated documents, one to sixteen hexadecimal digits; empty for the standard one} */
    String seed() default "";

    /** {@return globs of the requirement or case ids that are run, such as {@code POX-SMTPLAST-*}; empty for all} */
    String[] select() default {};

    /** {@return globs of the requirement or case ids that are left out} */
    String[] exclude() default {};

    /**
     * {@return a file that lists known failures, a requirement id and the reason on each line; empty for none} It is
     * looked up from the working directory of the tests. A listed requirement that is proven fails, so that the list
     * stays true.
     */
    String expectedFailures() default "";

    /** {@return whether a failed requirement that is not a MUST fails the build as well} */
    boolean strict() default false;

    /**
     * {@return how many milliseconds of processor time the parser may take for one document, and how many it may wait without
     * using any, at least 1; a year and more is no limit}
     */
    long timeLimitMillis() default 5_000;
}
