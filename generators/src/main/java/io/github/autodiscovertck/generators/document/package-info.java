/** The bytes and names of a document: encodings, declarations, namespaces. */
@NullMarked
package io.github.autodiscovertck.generators.document;

import org.jspecify.annotations.NullMarked;
