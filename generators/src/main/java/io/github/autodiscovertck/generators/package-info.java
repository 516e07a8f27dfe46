/** Generated cases and jqwik arbitraries for the response format. */
@NullMarked
package io.github.autodiscovertck.generators;

import org.jspecify.annotations.NullMarked;
