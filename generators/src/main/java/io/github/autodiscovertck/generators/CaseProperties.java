package io.github.autodiscovertck.generators;

import io.github.autodiscovertck.core.requirement.RequirementCatalogue;
import io.github.autodiscovertck.generators.delivery.DeliveryProperties;
import io.github.autodiscovertck.generators.document.DocumentProperties;
import io.github.autodiscovertck.generators.fault.FaultProperties;
import io.github.autodiscovertck.generators.outcome.OutcomeProperties;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.safety.SafetyProperties;
import io.github.autodiscovertck.generators.smtplast.SmtpLastProperties;
import io.github.autodiscovertck.generators.structure.StructureProperties;
import io.github.autodiscovertck.generators.table.TableProperties;
import io.github.autodiscovertck.generators.values.ValueProperties;
import io.github.autodiscovertck.generators.writing.AnyResponse;
import io.github.autodiscovertck.generators.writing.WritingProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the property that generates the cases of a requirement.
 *
 * <p>Safe for use by several threads.
 */
public final class CaseProperties {

    private static final RequirementCatalogue CATALOGUE = RequirementCatalogue.load();
    private static final Map<String, CaseProperty> BY_REQUIREMENT = byRequirement();

    private CaseProperties() {}

    /** {@return all properties, by the id of their requirement} */
    public static List<CaseProperty> all() {
        return List.copyOf(BY_REQUIREMENT.values());
    }

    /**
     * {@return the property of a requirement}
     *
     * @param requirement the id, such as {@code POX-SMTPLAST-010}
     * @throws IllegalArgumentException if no property generates cases for it
     */
    public static CaseProperty of(String requirement) {
        CaseProperty property = BY_REQUIREMENT.get(requirement);
        if (property == null) {
            throw new IllegalArgumentException("no property generates cases for " + requirement);
        }
        return property;
    }

    /**
     * A property about values sets them itself. A property about whole documents needs a value other than the default,
     * so that a parser which reports only defaults fails.
     */
    private static CaseProperty withSmtpLastOn(CaseProperty property) {
        boolean wholeDocument = CATALOGUE.get(property.requirement()).about().isEmpty();
        return wholeDocument ? property.withSmtpLastOn() : property;
    }

    private static Map<String, CaseProperty> byRequirement() {
        List<CaseProperty> all = new ArrayList<>(SmtpLastProperties.all());
        all.addAll(WritingProperties.all());
        all.addAll(FaultProperties.all());
        ValueProperties.all().forEach(property -> all.add(withSmtpLastOn(property)));
        all.addAll(OutcomeProperties.all());
        StructureProperties.all().forEach(property -> all.add(withSmtpLastOn(property)));
        DocumentProperties.all().forEach(property -> all.add(withSmtpLastOn(property)));
        all.addAll(SafetyProperties.all());
        all.addAll(DeliveryProperties.all());
        all.addAll(TableProperties.all());
        Map<String, CaseProperty> byRequirement = new TreeMap<>();
        for (CaseProperty property : all) {
            if (byRequirement.put(property.requirement(), AnyResponse.extend(property)) != null) {
                throw new IllegalStateException("two properties for " + property.requirement());
            }
        }
        return byRequirement;
    }
}
