/** Properties with a variant for each row of the element table: every documented value is reported in its place. */
@NullMarked
package io.github.autodiscovertck.generators.table;

import org.jspecify.annotations.NullMarked;
