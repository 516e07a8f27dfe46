/** Decides whether what an implementation answered is what a case allows. */
@NullMarked
package io.github.autodiscovertck.conformance.judge;

import org.jspecify.annotations.NullMarked;
