/** Prints results on the console and reads and writes {@code report.json}. */
@NullMarked
package io.github.autodiscovertck.conformance.report;

import org.jspecify.annotations.NullMarked;
