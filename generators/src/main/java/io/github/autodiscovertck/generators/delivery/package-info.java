/** The properties about how documents come to a parser: in pieces, one after the other, several at once. */
@NullMarked
package io.github.autodiscovertck.generators.delivery;

import org.jspecify.annotations.NullMarked;
