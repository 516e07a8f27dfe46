/** Properties with a variant for each row of the element table: every documented value arrives where it belongs. */
@NullMarked
package io.github.autodiscovertck.generators.table;

import org.jspecify.annotations.NullMarked;
