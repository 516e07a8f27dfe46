package io.github.autodiscovertck.generators.safety;

import static io.github.autodiscovertck.generators.response.ResponseShape.NONE;
import static io.github.autodiscovertck.generators.safety.SafetyContext.declaring;

import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.core.tree.XmlNode.EntityReference;
import io.github.autodiscovertck.core.tree.XmlNode.RawText;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.CaseSpec.Growing;
import io.github.autodiscovertck.generators.property.TreeEdits;
import io.github.autodiscovertck.generators.property.Variant;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The property about entities that expand to much more than the document (CWE-776). Up to the last size but one, common
 * limits allow full expansion: 64,000 expansions and 50 million characters (JAXP of JDK 17), or a hundred times the
 * document's length once that exceeds 8 MiB (expat). The last size exceeds all of these limits, and still fits into
 * memory.
 */
final class ExpansionProperty {

    /** Expands thirty characters ten to the power of n times. */
    private static final List<Integer> LEVELS = List.of(2, 3, 4, 5, 6);

    private static final List<Integer> LENGTHS = List.of(10, 125, 250, 500, 1000);
    private static final int REFERENCES = 110;

    private ExpansionProperty() {}

    static CaseProperty bounded() {
        return CaseProperty.of(
                        "POX-SEC-003",
                        growing("exponential, in a value", LEVELS, ExpansionProperty::inValue),
                        growing("exponential, in an attribute", LEVELS, ExpansionProperty::inAttribute),
                        growing("quadratic", LENGTHS, ExpansionProperty::quadratic))
                .onlyOncePerVariant();
    }

    private static XmlDocument inValue(SafetyContext safety, int levels) {
        return declaring(safety.with(new EntityReference("e" + levels)), null, nested(levels));
    }

    private static XmlDocument inAttribute(SafetyContext safety, int levels) {
        // Written as raw markup, because the ampersand of an attribute value would be escaped.
        RawText unknown = new RawText("<X-Example a=\"&e" + levels + ";\"/>");
        return declaring(safety.inBlock(block -> TreeEdits.append(block, unknown)), null, nested(levels));
    }

    private static String nested(int levels) {
        StringBuilder subset = new StringBuilder("<!ENTITY e0 \"thirty characters of one word \">");
        for (int level = 1; level <= levels; level++) {
            String tenReferences = ("&e" + (level - 1) + ";").repeat(10);
            subset.append("\n<!ENTITY e")
                    .append(level)
                    .append(" \"")
                    .append(tenReferences)
                    .append("\">");
        }
        return subset.toString();
    }

    /** Both the entity and the number of references grow, up to 110,000 references of 400 characters each. */
    private static XmlDocument quadratic(SafetyContext safety, int size) {
        String entity = "<!ENTITY a \"" + "a".repeat(size * 2 / 5) + "\">";
        return declaring(safety.with(new RawText("&a;".repeat(size * REFERENCES))), null, entity);
    }

    private static Variant growing(
            String trait, List<Integer> sizes, BiFunction<SafetyContext, Integer, XmlDocument> source) {
        int free = sizes.get(sizes.size() - 2);
        return new Variant(trait, NONE, context -> {
            SafetyContext safety = SafetyContext.of(context);
            Growing growing = new Growing(sizes, free, size -> source.apply(safety, size));
            return CaseSpec.mayRefuse(growing, safety.expectedWithAnyHost()).withControl(safety::control);
        });
    }
}
