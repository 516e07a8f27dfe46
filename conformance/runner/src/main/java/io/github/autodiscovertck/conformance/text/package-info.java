/** Renders one case, one failure or one value as text for people. */
@NullMarked
package io.github.autodiscovertck.conformance.text;

import org.jspecify.annotations.NullMarked;
