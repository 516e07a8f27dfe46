/** The properties about SMTPLast, one for each requirement. */
@NullMarked
package io.github.autodiscovertck.generators.smtplast;

import org.jspecify.annotations.NullMarked;
