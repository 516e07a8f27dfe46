/** Which elements stand where: order, repetition, nesting, and what the format does not know. */
@NullMarked
package io.github.autodiscovertck.generators.structure;

import org.jspecify.annotations.NullMarked;
