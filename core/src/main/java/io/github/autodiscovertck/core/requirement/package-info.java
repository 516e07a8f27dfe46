/**
 * The catalogue of requirements for parsers of the response format.
 */
@NullMarked
package io.github.autodiscovertck.core.requirement;

import org.jspecify.annotations.NullMarked;
