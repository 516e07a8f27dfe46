package io.github.autodiscovertck.core.reader;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import javax.xml.stream.XMLInputFactory;

/**
 * The parser's settings for documents that a stranger may have written. The factory is named directly: a look-up would
 * be slower, and would give whatever parser happens to lie on the class path.
 */
final class SecureXml {

    /** Bytes, of documents that have to be held in memory as a whole. */
    static final int LONGEST_DOCUMENT = 1 << 24;

    private static final int LONGEST_TEXT = 1 << 20;
    private static final int LONGEST_ATTRIBUTE = 1 << 16;
    private static final int MOST_ATTRIBUTES = 200;
    private static final int DEEPEST_ELEMENT = 200;
    private static final int MOST_CHILDREN = 10_000;
    private static final int MOST_ELEMENTS = 200_000;

    private SecureXml() {}

    /** {@return a factory that fetches nothing, expands nothing and gives up on documents beyond reason} */
    static XMLInputFactory newFactory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // Leaves a DOCTYPE unread, but does not refuse it: XmlCursor does.
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Otherwise content that nobody asks for is looked at later, and its faults are thrown unchecked.
        factory.getConfig().doParseLazily(false);
        limit(factory);
        return factory;
    }

    private static void limit(WstxInputFactory factory) {
        factory.setProperty(WstxInputProperties.P_MAX_CHARACTERS, (long) LONGEST_DOCUMENT);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, LONGEST_TEXT);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST_ELEMENT);
        factory.setProperty(WstxInputProperties.P_MAX_CHILDREN_PER_ELEMENT, MOST_CHILDREN);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_COUNT, (long) MOST_ELEMENTS);
    }
}
