/**
 * Parsers that prove the suite: faulty ones that it has to fail, each under the requirement that it breaks, fair ones that
 * it may not fail, and trivial ones for which it may prove nothing.
 */
@NullMarked
package io.github.autodiscovertck.conformance.selftest;

import org.jspecify.annotations.NullMarked;
