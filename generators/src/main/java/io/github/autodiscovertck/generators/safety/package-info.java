/** What a hostile sender could write: external references, entity expansion, excessive size. */
@NullMarked
package io.github.autodiscovertck.generators.safety;

import org.jspecify.annotations.NullMarked;
