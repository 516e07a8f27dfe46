/** The content of generated responses: random readings, and their canonical trees. */
@NullMarked
package io.github.autodiscovertck.generators.response;

import org.jspecify.annotations.NullMarked;
