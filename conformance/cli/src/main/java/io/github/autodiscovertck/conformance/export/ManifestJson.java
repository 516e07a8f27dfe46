package io.github.autodiscovertck.conformance.export;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.autodiscovertck.conformance.certification.CaseStream;
import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.core.requirement.Requirement;
import io.github.autodiscovertck.core.requirement.RequirementCatalogue;
import io.github.autodiscovertck.core.requirement.TestMethod.Arrives;
import java.io.IOException;
import java.util.List;

/** Writes {@code export.json}, format 1: for each requirement, what was exported and what was not. */
final class ManifestJson {

    private static final int FORMAT = 1;
    private static final String CANARIES = "Documents refer to canary.example. Answers do not show what a parser opens:"
            + " put a listener and a folder of your own there; a parser must not open either.";

    private static final String DELIVERY =
            "The requirement is about how a parser gets the bytes, which no file can express: pass each"
                    + " document whole, a byte at a time, and from several threads at once; the answer must be the same.";

    private final ExportFolder.Unfinished file;
    private final JsonGenerator json;

    private ManifestJson(ExportFolder.Unfinished file, JsonGenerator json) {
        this.file = file;
        this.json = json;
    }

    static ManifestJson begin(ExportFolder folder, String path) throws IOException {
        ExportFolder.Unfinished file = folder.begin(path);
        JsonGenerator json = IndexJson.generator(file.out());
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeArrayFieldStart("requirements");
        return new ManifestJson(file, json);
    }

    void begin(Requirement requirement) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", requirement.id());
        json.writeArrayFieldStart("folders");
    }

    void folder(String path, int cases) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", path);
        json.writeNumberField("cases", cases);
        json.writeEndObject();
    }

    void end(Requirement requirement, String digest) throws IOException {
        json.writeEndArray();
        json.writeStringField("corpus", digest);
        if (requirement.method().canaries()) {
            json.writeStringField("remark", CANARIES);
        } else if (requirement.method().delivery() != Arrives.WHOLE) {
            json.writeStringField("remark", DELIVERY);
        }
        json.writeEndObject();
    }

    void finish(RequirementCatalogue catalogue, CaseStream corpus, Plan plan, String version) throws IOException {
        json.writeEndArray();
        json.writeArrayFieldStart("notExported");
        for (Requirement requirement : catalogue.all()) {
            if (requirement.untestable() != null) {
                json.writeStartObject();
                json.writeStringField("requirement", requirement.id());
                json.writeStringField("reason", requirement.untestable());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        suite(corpus, plan, version);
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
        file.finish();
    }

    private void suite(CaseStream corpus, Plan plan, String version) throws IOException {
        json.writeObjectFieldStart("suite");
        json.writeStringField("version", version);
        json.writeStringField("corpus", corpus.digest());
        json.writeStringField("seed", plan.seedText());
        json.writeNumberField("tries", plan.tries());
        globs("select", plan.selection().select());
        globs("exclude", plan.selection().exclude());
        json.writeEndObject();
    }

    private void globs(String key, List<String> globs) throws IOException {
        json.writeArrayFieldStart(key);
        for (String glob : globs) {
            json.writeString(glob);
        }
        json.writeEndArray();
    }
}
