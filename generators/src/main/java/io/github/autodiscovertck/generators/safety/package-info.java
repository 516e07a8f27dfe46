/** What a hostile sender could write: pointers to be followed, entities to be expanded, documents that never end. */
@NullMarked
package io.github.autodiscovertck.generators.safety;

import org.jspecify.annotations.NullMarked;
