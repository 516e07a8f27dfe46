/** What is certified, behind one interface: an implementation in this JVM, or a process in any language. */
@NullMarked
package io.github.autodiscovertck.conformance.subject;

import org.jspecify.annotations.NullMarked;
