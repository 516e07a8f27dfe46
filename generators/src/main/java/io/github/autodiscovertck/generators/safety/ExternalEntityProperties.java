package io.github.autodiscovertck.generators.safety;

import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP;
import static io.github.autodiscovertck.generators.safety.SafetyContext.declaring;

import io.github.autodiscovertck.core.tree.XmlNode.EntityReference;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.Variant;
import org.jspecify.annotations.Nullable;

/** The properties about external references in a DOCTYPE: entities, external subsets, parameter entities (CWE-611). */
final class ExternalEntityProperties {

    private static final EntityReference REFERENCE = new EntityReference(Canary.ENTITY);

    private ExternalEntityProperties() {}

    static CaseProperty general() {
        return CaseProperty.of(
                        "POX-SEC-001",
                        general("http", system(Canary.at("http", Canary.TEXT))),
                        general("https", system(Canary.at("https", Canary.TEXT))),
                        general("ftp", system(Canary.at("ftp", Canary.TEXT))),
                        general("jar", system("jar:" + Canary.at("http", "canary.jar") + "!/" + Canary.TEXT)),
                        general("a file", system(Canary.file(Canary.TEXT))),
                        general(
                                "a public identifier",
                                "PUBLIC \"-//Example//TEXT Canary//EN\" " + quoted(Canary.at("http", Canary.TEXT))),
                        nestedEntity("http, by way of another entity", Canary.at("http", Canary.TEXT)),
                        nestedEntity("a file, by way of another entity", Canary.file(Canary.TEXT)),
                        unused("http, not referred to", entity(system(Canary.at("http", Canary.TEXT)))))
                .onlyOncePerVariant();
    }

    static CaseProperty parameter() {
        String publicly = "PUBLIC \"-//Example//DTD Canary//EN\" ";
        return CaseProperty.of(
                        "POX-SEC-002",
                        subset("external subset, http", system(Canary.at("http", Canary.DTD))),
                        subset("external subset, a file", system(Canary.file(Canary.DTD))),
                        subset("external subset, ftp", system(Canary.at("ftp", Canary.DTD))),
                        subset("external subset, public", publicly + quoted(Canary.at("http", Canary.DTD))),
                        withoutReference("external subset, nothing of it referred to", Canary.at("http", Canary.DTD)),
                        parameter("parameter entity, http", system(Canary.at("http", Canary.DTD))),
                        parameter("parameter entity, a file", system(Canary.file(Canary.DTD))),
                        parameter("parameter entity, public", publicly + quoted(Canary.at("http", Canary.DTD))),
                        unused(
                                "parameter entity that declares nothing needed",
                                "<!ENTITY % canary " + system(Canary.at("http", Canary.DTD)) + "> %canary;"))
                .onlyOncePerVariant();
    }

    private static Variant general(String trait, String externalId) {
        return referring(trait, null, entity(externalId));
    }

    private static Variant nestedEntity(String trait, String url) {
        return referring(
                trait, null, "<!ENTITY inner " + system(url) + "> <!ENTITY " + Canary.ENTITY + " \"&inner;\">");
    }

    private static Variant subset(String trait, String externalId) {
        return referring(trait, externalId, null);
    }

    private static Variant parameter(String trait, String externalId) {
        return referring(trait, null, "<!ENTITY % subset " + externalId + "> %subset;");
    }

    private static Variant referring(String trait, @Nullable String externalId, @Nullable String subset) {
        return new Variant(trait, SMTP, context -> {
            SafetyContext safety = SafetyContext.of(context);
            return safety.mayRefuse(declaring(safety.with(REFERENCE), externalId, subset));
        });
    }

    private static Variant unused(String trait, String subset) {
        return new Variant(trait, SMTP, context -> {
            SafetyContext safety = SafetyContext.of(context);
            return safety.mayRefuseOrIgnore(declaring(safety.plain(), null, subset));
        });
    }

    private static Variant withoutReference(String trait, String url) {
        return new Variant(trait, SMTP, context -> {
            SafetyContext safety = SafetyContext.of(context);
            return safety.mayRefuseOrIgnore(declaring(safety.plain(), system(url), null));
        });
    }

    private static String entity(String externalId) {
        return "<!ENTITY " + Canary.ENTITY + " " + externalId + ">";
    }

    private static String system(String url) {
        return "SYSTEM " + quoted(url);
    }

    private static String quoted(String url) {
        return '"' + url + '"';
    }
}
