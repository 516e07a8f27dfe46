/** Runs a certification on the JUnit Platform: in Maven, Gradle and IDEs, with one test per requirement. */
@NullMarked
package io.github.autodiscovertck.conformance.junit;

import org.jspecify.annotations.NullMarked;
