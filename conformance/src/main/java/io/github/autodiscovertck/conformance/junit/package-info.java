/** A certification as tests of the JUnit Platform. */
@NullMarked
package io.github.autodiscovertck.conformance.junit;

import org.jspecify.annotations.NullMarked;
