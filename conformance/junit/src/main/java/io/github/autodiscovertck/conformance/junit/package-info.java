/** Runs a certification as tests of the JUnit Platform: in Maven, Gradle and IDEs, a test for each requirement. */
@NullMarked
package io.github.autodiscovertck.conformance.junit;

import org.jspecify.annotations.NullMarked;
