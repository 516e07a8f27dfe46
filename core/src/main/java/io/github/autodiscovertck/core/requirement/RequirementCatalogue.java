package io.github.autodiscovertck.core.requirement;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.autodiscovertck.core.requirement.TestMethod.Arrives;
import io.github.autodiscovertck.core.requirement.TestMethod.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of requirements, read from {@value #RESOURCE}.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class RequirementCatalogue {

    /** The path of the catalogue on the class path. */
    public static final String RESOURCE = "META-INF/autodiscover-tck/requirements.json";

    private final Map<String, Requirement> byId = new LinkedHashMap<>();
    private final Map<String, String> groups = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, String> ambiguities = new LinkedHashMap<>();

    private RequirementCatalogue() {}

    /** {@return the catalogue of this version of the kit} */
    public static RequirementCatalogue load() {
        try (InputStream in = RequirementCatalogue.class.getClassLoader().getResourceAsStream(RESOURCE);
                JsonParser json = new JsonFactory().createParser(in)) {
            RequirementCatalogue catalogue = new RequirementCatalogue();
            json.nextToken();
            catalogue.read(json);
            return catalogue;
        } catch (IOException e) {
            throw new UncheckedIOException("the kit's own " + RESOURCE + " cannot be read", e);
        }
    }

    /** {@return all requirements, in the order of the catalogue} */
    public List<Requirement> all() {
        return List.copyOf(byId.values());
    }

    /** {@return the requirement with this id, or null if there is none} */
    public @Nullable Requirement find(String id) {
        return byId.get(id);
    }

    /**
     * {@return the requirement with this id}
     *
     * @throws IllegalArgumentException if there is none
     */
    public Requirement get(String id) {
        Requirement requirement = byId.get(id);
        if (requirement == null) {
            throw new IllegalArgumentException("there is no requirement " + id);
        }
        return requirement;
    }

    /** {@return the group titles by group, in the order of the catalogue} */
    public Map<String, String> groups() {
        return Collections.unmodifiableMap(groups);
    }

    /** {@return the meanings of the labels in {@link Requirement#source()}, by label, in the order of the catalogue} */
    public Map<String, String> sources() {
        return Collections.unmodifiableMap(sources);
    }

    /**
     * {@return the points where the sources are silent or contradict each other, with what each of them states. The
     * keys are the ids that {@link Requirement#source()} cites, in the order of the catalogue}
     *
     * <p>A requirement that cites one states how the kit resolves it.
     */
    public Map<String, String> ambiguities() {
        return Collections.unmodifiableMap(ambiguities);
    }

    private void read(JsonParser json) throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            json.nextToken();
            switch (key) {
                case "sources" -> readTexts(json, sources);
                case "ambiguities" -> readTexts(json, ambiguities);
                case "groups" -> readTexts(json, groups);
                case "requirements" -> readRequirements(json);
                default -> json.skipChildren();
            }
        }
    }

    private static void readTexts(JsonParser json, Map<String, String> texts) throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            texts.put(json.currentName(), json.nextTextValue());
        }
    }

    private static void readTexts(JsonParser json, List<String> texts) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            texts.add(json.getText());
        }
    }

    private void readRequirements(JsonParser json) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            Requirement requirement = readRequirement(json);
            byId.put(requirement.id(), requirement);
        }
    }

    private static Requirement readRequirement(JsonParser json) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        List<String> about = new ArrayList<>();
        List<String> alsoJudged = new ArrayList<>();
        boolean aboutDefaults = false;
        boolean aboutBlockOrder = false;
        boolean canaries = false;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            json.nextToken();
            switch (key) {
                case "about" -> readTexts(json, about);
                case "alsoJudged" -> readTexts(json, alsoJudged);
                case "aboutDefaults" -> aboutDefaults = json.getBooleanValue();
                case "aboutBlockOrder" -> aboutBlockOrder = json.getBooleanValue();
                case "canaries" -> canaries = json.getBooleanValue();
                default -> texts.put(key, json.getText());
            }
        }
        return new Requirement(
                texts.get("id"),
                texts.get("group"),
                Level.valueOf(texts.get("level")),
                texts.get("statement"),
                texts.get("source"),
                about,
                alsoJudged,
                aboutDefaults,
                new TestMethod(
                        Observes.valueOf(texts.getOrDefault("observes", "ANSWER")),
                        canaries,
                        Arrives.valueOf(texts.getOrDefault("delivery", "WHOLE")),
                        aboutBlockOrder),
                texts.get("untestable"));
    }
}
