/** The document as bytes and names: encodings, declarations, namespaces. */
@NullMarked
package io.github.autodiscovertck.generators.document;

import org.jspecify.annotations.NullMarked;
