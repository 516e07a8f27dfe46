package org.example.mail;

import com.fasterxml.jackson.core.JsonFactory;
import javax.xml.stream.XMLInputFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.engine.JqwikTestEngine;
import org.xmlunit.builder.DiffBuilder;

/** What the project depends on, as its pom.xml says. */
final class OwnVersions {

    private OwnVersions() {}

    static void requireThose() {
        require(XMLInputFactory.newFactory().getClass(), "woodstox-core-6.5.1.jar");
        require(JsonFactory.class, "jackson-core-2.15.4.jar");
        require(DiffBuilder.class, "xmlunit-core-2.9.1.jar");
        require(Arbitrary.class, "jqwik-api-1.8.5.jar");
        require(JqwikTestEngine.class, "jqwik-engine-1.8.5.jar");
    }

    private static void require(Class<?> type, String jar) {
        String found = type.getProtectionDomain().getCodeSource().getLocation().getPath();
        if (!found.endsWith("/" + jar)) {
            throw new IllegalStateException(type + " is from " + found + ", not from " + jar);
        }
    }
}
