/**
 * Readings: the values that an implementation reports for a document, by the element names of the format.
 */
@NullMarked
package io.github.autodiscovertck.core.reading;

import org.jspecify.annotations.NullMarked;
