/**
 * A reader of the whole response format, on Woodstox.
 */
@NullMarked
package io.github.autodiscovertck.core.reader;

import org.jspecify.annotations.NullMarked;
