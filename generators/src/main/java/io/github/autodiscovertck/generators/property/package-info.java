/** One property per requirement: its variants, its samples, and how a sample shrinks. */
@NullMarked
package io.github.autodiscovertck.generators.property;

import org.jspecify.annotations.NullMarked;
