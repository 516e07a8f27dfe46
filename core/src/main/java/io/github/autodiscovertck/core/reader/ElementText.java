package io.github.autodiscovertck.core.reader;

/**
 * The text of an element, from all its pieces.
 *
 * @param text the text that stands in the element itself
 * @param childElements whether child elements stand in it, too
 */
record ElementText(String text, boolean childElements) {}
