/** Shows results: to a person, and as report.json. */
@NullMarked
package io.github.autodiscovertck.conformance.report;

import org.jspecify.annotations.NullMarked;
