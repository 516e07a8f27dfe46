/** Documents that are one named fault away from a valid one. */
@NullMarked
package io.github.autodiscovertck.generators.fault;

import org.jspecify.annotations.NullMarked;
