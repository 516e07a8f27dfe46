/** The implementation under test behind one interface: a parser in this JVM, or a process in any language. */
@NullMarked
package io.github.autodiscovertck.conformance.subject;

import org.jspecify.annotations.NullMarked;
