/** The commands of the command line and their options. */
@NullMarked
package io.github.autodiscovertck.conformance.cli;

import org.jspecify.annotations.NullMarked;
