/**
 * The table of all elements of the response format.
 */
@NullMarked
package io.github.autodiscovertck.core.element;

import org.jspecify.annotations.NullMarked;
