/** One requirement, one property: its variants, its samples, and how a sample shrinks. */
@NullMarked
package io.github.autodiscovertck.generators.property;

import org.jspecify.annotations.NullMarked;
