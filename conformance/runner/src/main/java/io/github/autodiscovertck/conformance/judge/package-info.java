/** Decides whether a case allows the answer of an implementation. */
@NullMarked
package io.github.autodiscovertck.conformance.judge;

import org.jspecify.annotations.NullMarked;
