/** What must not change a reading: the many notations of the same tree. */
@NullMarked
package io.github.autodiscovertck.generators.writing;

import org.jspecify.annotations.NullMarked;
