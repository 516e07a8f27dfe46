/** Exports the cases as plain files, so that a parser in any language can be tested without a JVM. */
@NullMarked
package io.github.autodiscovertck.conformance.export;

import org.jspecify.annotations.NullMarked;
