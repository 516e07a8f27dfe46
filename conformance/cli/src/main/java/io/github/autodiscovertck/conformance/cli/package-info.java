/** The command line. */
@NullMarked
package io.github.autodiscovertck.conformance.cli;

import org.jspecify.annotations.NullMarked;
