/**
 * The one catalogue of what a parser of the response format has to do.
 */
@NullMarked
package io.github.autodiscovertck.core.requirement;

import org.jspecify.annotations.NullMarked;
