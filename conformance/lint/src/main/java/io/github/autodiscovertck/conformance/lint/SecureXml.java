package io.github.autodiscovertck.conformance.lint;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import javax.xml.stream.XMLInputFactory;

/** The parser's settings: it fetches nothing, expands nothing, and enforces limits. */
final class SecureXml {

    private static final int DEEPEST_ELEMENT = 1_000;
    private static final int MOST_ATTRIBUTES = 10_000;
    private static final long MOST_ELEMENTS = 200_000;

    private SecureXml() {}

    /** Creates the factory directly: a lookup could return any parser on the class path. */
    static XMLInputFactory newFactory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST_ELEMENT);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_COUNT, MOST_ELEMENTS);
        factory.getConfig().doParseLazily(false);
        return factory;
    }
}
