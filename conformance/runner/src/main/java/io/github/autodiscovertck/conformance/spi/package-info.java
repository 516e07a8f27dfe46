/** How an implementation on the JVM is plugged in. */
@NullMarked
package io.github.autodiscovertck.conformance.spi;

import org.jspecify.annotations.NullMarked;
