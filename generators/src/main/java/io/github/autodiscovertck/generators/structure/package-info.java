/** Which elements appear where: order, repetition, nesting, and elements unknown to the format. */
@NullMarked
package io.github.autodiscovertck.generators.structure;

import org.jspecify.annotations.NullMarked;
