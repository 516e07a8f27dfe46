/**
 * Checks one response from the viewpoint of the administrator of the server that sends it: what is wrong, what may
 * cause problems in parsers, and which source says so. The element table and the catalogue define what is checked.
 */
@NullMarked
package io.github.autodiscovertck.conformance.lint;

import org.jspecify.annotations.NullMarked;
