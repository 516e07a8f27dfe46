/**
 * The costs of the kit, as ratios to a minimal solution without it. Both sides of a ratio are measured in the same run.
 */
@NullMarked
package io.github.autodiscovertck.benchmarks;

import org.jspecify.annotations.NullMarked;
