package io.github.autodiscovertck.core.reader;

/**
 * The text of an element, joined from all its pieces.
 *
 * @param text the text of the element itself, without that of child elements
 * @param childElements whether the element also contains child elements
 */
record ElementText(String text, boolean childElements) {}
