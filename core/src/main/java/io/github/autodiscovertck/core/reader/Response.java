package io.github.autodiscovertck.core.reader;

import io.github.autodiscovertck.core.reading.Group;

/**
 * The contents of the element Response.
 *
 * @param content its values by name, including an Error if the document has one
 * @param outlook whether it is in the namespace of Outlook responses, and not in that of the surrounding framework
 */
record Response(Group content, boolean outlook) {}
