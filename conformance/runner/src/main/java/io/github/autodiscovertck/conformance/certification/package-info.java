/** Runs the suite against an implementation and derives the verdicts and the conclusion. */
@NullMarked
package io.github.autodiscovertck.conformance.certification;

import org.jspecify.annotations.NullMarked;
