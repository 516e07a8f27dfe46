/** Watches what an implementation opens and spends, whatever it answers. */
@NullMarked
package io.github.autodiscovertck.conformance.safety;

import org.jspecify.annotations.NullMarked;
