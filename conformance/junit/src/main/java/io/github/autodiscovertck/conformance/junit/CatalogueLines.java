package io.github.autodiscovertck.conformance.junit;

import io.github.autodiscovertck.core.requirement.RequirementCatalogue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClasspathResourceSource;
import org.junit.platform.engine.support.descriptor.FilePosition;

/** Finds the line of each requirement in the catalogue, so that an IDE can open it there. */
final class CatalogueLines {

    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");

    private final Map<String, Integer> lines = new HashMap<>();

    private CatalogueLines() {}

    static CatalogueLines load() {
        CatalogueLines loaded = new CatalogueLines();
        ClassLoader loader = RequirementCatalogue.class.getClassLoader();
        try (LineNumberReader in = new LineNumberReader(new BufferedReader(new InputStreamReader(
                loader.getResourceAsStream(RequirementCatalogue.RESOURCE), StandardCharsets.UTF_8)))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                Matcher id = ID.matcher(line);
                if (id.find()) {
                    loaded.lines.put(id.group(1), in.getLineNumber());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the kit's own " + RequirementCatalogue.RESOURCE + " cannot be read", e);
        }
        return loaded;
    }

    TestSource source(String requirement) {
        Integer line = lines.get(requirement);
        return line == null
                ? ClasspathResourceSource.from(RequirementCatalogue.RESOURCE)
                : ClasspathResourceSource.from(RequirementCatalogue.RESOURCE, FilePosition.from(line));
    }
}
