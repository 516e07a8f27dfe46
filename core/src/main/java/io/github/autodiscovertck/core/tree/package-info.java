/**
 * Documents in their written form: every choice that XML leaves to a writer, and every way to get it wrong.
 */
@NullMarked
package io.github.autodiscovertck.core.tree;

import org.jspecify.annotations.NullMarked;
