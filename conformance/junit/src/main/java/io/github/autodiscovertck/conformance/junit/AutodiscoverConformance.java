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
 * <p>Each requirement that has cases is one test. The test passes if the requirement is proven. It fails if a MUST
 * requirement failed or has too few conclusive cases. A deviation from a SHOULD requirement, or from the bound of an
 * implementation-defined one, is reported as aborted. A requirement about elements that the parser does not report is
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
     * {@return the parser, a class with a constructor without parameters} The default, the interface itself, selects
     * the only provider that {@link java.util.ServiceLoader} finds with the class loader of the test class.
     */
    Class<? extends AutodiscoverParser> value() default AutodiscoverParser.class;

    /** {@return the number of generated documents per property, from 1; 0 for the kit's default} */
    int tries() default 0;

    /** {@return the seed of the generated documents, one to sixteen hexadecimal digits; empty for the default} */
    String seed() default "";

    /** {@return globs of the requirement or case ids to run, such as {@code POX-SMTPLAST-*}; empty for all} */
    String[] select() default {};

    /** {@return globs of the requirement or case ids to leave out} */
    String[] exclude() default {};

    /**
     * {@return a file of known failures, with a requirement id and the reason on each line; empty for none} The path is
     * relative to the working directory of the tests. A listed requirement that is proven fails, so that the list stays
     * up to date.
     */
    String expectedFailures() default "";

    /** {@return whether a failed requirement that is not a MUST also fails the build} */
    boolean strict() default false;

    /**
     * {@return the time limit in milliseconds, at least 1} A parser may use this much processor time for one document,
     * and may stay idle for this long. A year or more means no limit.
     */
    long timeLimitMillis() default 5_000;
}
