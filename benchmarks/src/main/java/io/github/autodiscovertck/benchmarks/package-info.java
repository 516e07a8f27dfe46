/** What the kit costs, as ratios to what somebody would do without it, each measured in one run. */
@NullMarked
package io.github.autodiscovertck.benchmarks;

import org.jspecify.annotations.NullMarked;
