/** The outcome of a response: settings, a redirect, or an error. */
@NullMarked
package io.github.autodiscovertck.generators.outcome;

import org.jspecify.annotations.NullMarked;
