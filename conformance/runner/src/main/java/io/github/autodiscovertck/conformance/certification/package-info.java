/** Runs the suite against an implementation and draws verdicts and a conclusion from what was found. */
@NullMarked
package io.github.autodiscovertck.conformance.certification;

import org.jspecify.annotations.NullMarked;
