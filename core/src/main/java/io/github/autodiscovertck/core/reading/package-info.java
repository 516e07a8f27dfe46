/**
 * What an implementation reports of a document, by the element names of the format.
 */
@NullMarked
package io.github.autodiscovertck.core.reading;

import org.jspecify.annotations.NullMarked;
