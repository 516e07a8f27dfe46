/** Test classes for the engine, and the parsers that they test. */
@NullMarked
package io.github.autodiscovertck.conformance.junit.sample;

import org.jspecify.annotations.NullMarked;
