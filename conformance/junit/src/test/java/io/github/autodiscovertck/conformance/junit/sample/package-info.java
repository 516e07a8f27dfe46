/** Classes that the engine is tested with, and what they test. */
@NullMarked
package io.github.autodiscovertck.conformance.junit.sample;

import org.jspecify.annotations.NullMarked;
