/**
 * Judges one response as the administrator of the server that gives it would: what is wrong in it, what parsers may trip
 * over, and who says so. What is asked of the elements comes from the element table and the catalogue.
 */
@NullMarked
package io.github.autodiscovertck.conformance.lint;

import org.jspecify.annotations.NullMarked;
