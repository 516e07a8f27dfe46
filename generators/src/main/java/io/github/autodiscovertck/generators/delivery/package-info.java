/** The properties about how documents are delivered to a parser: in chunks, one after the other, several at once. */
@NullMarked
package io.github.autodiscovertck.generators.delivery;

import org.jspecify.annotations.NullMarked;
