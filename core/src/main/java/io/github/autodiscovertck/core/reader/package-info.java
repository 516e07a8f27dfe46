/**
 * A reader of the whole response format, on Woodstox. Secure settings, encodings, structure, values and outcomes are a
 * class each, so that a parser of one's own can take over the parts that it lacks.
 */
@NullMarked
package io.github.autodiscovertck.core.reader;

import org.jspecify.annotations.NullMarked;
