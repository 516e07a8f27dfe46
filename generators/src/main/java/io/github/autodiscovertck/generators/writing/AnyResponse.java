package io.github.autodiscovertck.generators.writing;

import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.response.AnyResponseGenerator;
import io.github.autodiscovertck.generators.response.CanonicalTree;
import io.github.autodiscovertck.generators.response.ResponseShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Extends properties about notation to any response of the format: settings, redirects and errors with any elements.
 * The rewritten document only has to get the same answer as the plain one. Notations that a parser may reject are left
 * out.
 */
public final class AnyResponse {

    private static final Map<WritingChoice, String> REQUIREMENTS = Map.ofEntries(
            Map.entry(WritingChoice.PREFIXES, "POX-NS-002"),
            Map.entry(WritingChoice.SINGLE_QUOTES, "POX-DOC-019"),
            Map.entry(WritingChoice.CDATA, "POX-DOC-011"),
            Map.entry(WritingChoice.REFERENCES, "POX-DOC-012"),
            Map.entry(WritingChoice.COMMENTS, "POX-DOC-010"),
            Map.entry(WritingChoice.NO_INDENTATION, "POX-DOC-009"),
            Map.entry(WritingChoice.CRLF, "POX-DOC-009"),
            Map.entry(WritingChoice.NO_DECLARATION, "POX-DOC-002"),
            Map.entry(WritingChoice.BYTE_ORDER_MARK, "POX-DOC-003"),
            Map.entry(WritingChoice.UNKNOWN_ELEMENTS, "POX-UNK-001"),
            Map.entry(WritingChoice.HTTPS_NAMESPACES, "POX-NS-004"));

    private AnyResponse() {}

    /** {@return the property, extended to any response if it is about notation} */
    public static CaseProperty extend(CaseProperty property) {
        if (!REQUIREMENTS.containsValue(property.requirement())) {
            return property;
        }
        List<Variant> variants = new ArrayList<>(property.variants());
        for (WritingChoice choice : WritingChoice.values()) {
            if (property.requirement().equals(REQUIREMENTS.get(choice))) {
                variants.add(rewritten(choice));
            }
        }
        return new CaseProperty(property.requirement(), variants, property.minimal());
    }

    private static Variant rewritten(WritingChoice choice) {
        String trait = "any response, " + choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new Variant(trait, ResponseShape.NONE, context -> {
            int number = context.choose(AnyResponseGenerator.COUNT);
            Reading reading = AnyResponseGenerator.numbered(number, context.profile());
            XmlDocument plain = CanonicalTree.of(reading);
            XmlDocument rewritten = WrittenTree.of(plain, Set.of(choice), number);
            return CaseSpec.asAnswered(rewritten, () -> CaseSpec.mustRead(plain, Expectations.of(reading)));
        });
    }
}
