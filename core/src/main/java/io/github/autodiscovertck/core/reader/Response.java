package io.github.autodiscovertck.core.reader;

import io.github.autodiscovertck.core.reading.Group;

/**
 * What stands in the element Response.
 *
 * @param content its values by name, with an Error where the document has it
 * @param outlook whether it is of the namespace of Outlook responses, and not of the framework around them
 */
record Response(Group content, boolean outlook) {}
