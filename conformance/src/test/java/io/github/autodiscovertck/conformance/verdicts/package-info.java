/** Shows that the suite fails what is wrong, under the right requirement, and nothing that is right. */
@NullMarked
package io.github.autodiscovertck.conformance.verdicts;

import org.jspecify.annotations.NullMarked;
