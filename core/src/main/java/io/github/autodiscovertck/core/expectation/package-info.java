/**
 * Cases: a document, the values that may be reported for it, and the requirement that it tests.
 */
@NullMarked
package io.github.autodiscovertck.core.expectation;

import org.jspecify.annotations.NullMarked;
