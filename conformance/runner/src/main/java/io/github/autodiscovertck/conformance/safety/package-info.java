/** Watches what an implementation opens and how much time and memory it takes, whatever it answers. */
@NullMarked
package io.github.autodiscovertck.conformance.safety;

import org.jspecify.annotations.NullMarked;
