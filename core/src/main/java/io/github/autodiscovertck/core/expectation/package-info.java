/**
 * Cases: a document, what may be reported of it, and which requirement says so.
 */
@NullMarked
package io.github.autodiscovertck.core.expectation;

import org.jspecify.annotations.NullMarked;
