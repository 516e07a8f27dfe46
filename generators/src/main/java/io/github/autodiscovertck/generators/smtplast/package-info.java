/** Everything that can vary about SMTPLast, one property for each requirement. */
@NullMarked
package io.github.autodiscovertck.generators.smtplast;

import org.jspecify.annotations.NullMarked;
