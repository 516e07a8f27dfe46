/** The values of the elements other than SMTPLast: switches, names, numbers and texts, with their defaults. */
@NullMarked
package io.github.autodiscovertck.generators.values;

import org.jspecify.annotations.NullMarked;
