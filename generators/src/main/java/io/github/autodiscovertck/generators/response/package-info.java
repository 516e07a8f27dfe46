/** What a generated response says: readings drawn at random, and the plainest tree that says them. */
@NullMarked
package io.github.autodiscovertck.generators.response;

import org.jspecify.annotations.NullMarked;
