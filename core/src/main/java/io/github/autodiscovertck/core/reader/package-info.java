/**
 * The reference reader for the whole response format, based on Woodstox. Secure settings, encodings, structure, values
 * and outcomes each have a class of their own, so that another parser can adopt the parts that it lacks.
 */
@NullMarked
package io.github.autodiscovertck.core.reader;

import org.jspecify.annotations.NullMarked;
