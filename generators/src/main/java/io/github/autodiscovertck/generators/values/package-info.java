/** The values of the other elements: switches, names, numbers and texts, with their defaults. */
@NullMarked
package io.github.autodiscovertck.generators.values;

import org.jspecify.annotations.NullMarked;
