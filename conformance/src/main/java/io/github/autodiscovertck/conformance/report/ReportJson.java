package io.github.autodiscovertck.conformance.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.Coverage;
import io.github.autodiscovertck.conformance.certification.Failure;
import io.github.autodiscovertck.conformance.certification.RequirementResult;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.expectation.ExpectationJson;
import io.github.autodiscovertck.core.reading.Outcome;
import io.github.autodiscovertck.core.reading.ReadingJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes results as {@code report.json}, format 1 of the command line's contract. */
public final class ReportJson {

    /** The name of the report in its directory. */
    public static final String FILE = "report.json";

    /** Texts come from parsers: in ASCII nothing of them can steer the terminal of who looks into the file. */
    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final JsonGenerator json;

    private ReportJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes the report of one run, whole or not at all.
     *
     * @param directory where {@value #FILE} is put; made if it is missing
     * @param certificates the results, at least one, all of one plan
     * @return the file
     * @throws IOException if it cannot be written; an older report is then still there
     */
    public static Path write(Path directory, List<Certificate> certificates) throws IOException {
        Files.createDirectories(directory);
        Path file = directory.resolve(FILE);
        Path unfinished = unfinished(directory);
        try {
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                write(out, certificates);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return file;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /**
     * Makes sure that a report can be written.
     *
     * @param directory where it will be put; made if it is missing
     * @throws IOException if nothing can be written there
     */
    public static void requireWritable(Path directory) throws IOException {
        Files.createDirectories(directory);
        if (Files.isDirectory(directory.resolve(FILE))) {
            throw new FileAlreadyExistsException(directory.resolve(FILE).toString(), null, "it is a directory");
        }
        Path tried = unfinished(directory);
        Files.write(tried, new byte[0]);
        Files.delete(tried);
    }

    /** Not a temporary file of the JDK, which nobody but its owner may read. */
    private static Path unfinished(Path directory) {
        return directory.resolve(FILE + "." + ProcessHandle.current().pid() + ".tmp");
    }

    private static void write(OutputStream out, List<Certificate> certificates) throws IOException {
        try (JsonGenerator json = new WholeCharacters(FACTORY.createGenerator(out))) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            new ReportJson(json).report(certificates);
        }
    }

    private void report(List<Certificate> certificates) throws IOException {
        json.writeStartObject();
        json.writeNumberField("format", 1);
        suite(certificates.get(0));
        json.writeObjectFieldStart("environment");
        json.writeStringField("java", System.getProperty("java.version"));
        json.writeStringField(
                "os",
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"));
        json.writeEndObject();
        json.writeArrayFieldStart("implementations");
        for (Certificate certificate : certificates) {
            implementation(certificate);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void suite(Certificate certificate) throws IOException {
        json.writeObjectFieldStart("suite");
        json.writeStringField("name", Kit.NAME);
        json.writeStringField("version", Kit.version());
        json.writeStringField("catalogue", Kit.catalogueDigest());
        json.writeStringField("corpus", certificate.corpus());
        json.writeStringField("seed", certificate.plan().seedText());
        json.writeNumberField("tries", certificate.plan().tries());
        json.writeEndObject();
    }

    private void implementation(Certificate certificate) throws IOException {
        ParserDescription description = certificate.description();
        json.writeStartObject();
        json.writeStringField("name", description.name());
        json.writeStringField("version", description.version());
        json.writeStringField("language", description.language());
        json.writeArrayFieldStart("reports");
        for (String address : description.reports()) {
            json.writeString(address);
        }
        json.writeEndArray();
        json.writeBooleanField("appliesDefaults", description.appliesDefaults());
        json.writeStringField("conclusion", certificate.conclusion().name());
        json.writeArrayFieldStart("requirements");
        for (RequirementResult result : certificate.requirements()) {
            requirement(result, certificate);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void requirement(RequirementResult result, Certificate certificate) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", result.requirement().id());
        json.writeStringField("level", result.requirement().level().name());
        json.writeStringField("verdict", result.verdict().name());
        if (!result.remark().isEmpty()) {
            json.writeStringField("reason", result.remark());
        }
        if (!result.corpus().isEmpty()) {
            json.writeStringField("corpus", result.corpus());
        }
        json.writeNumberField("cases", result.cases());
        coverage(result.coverage());
        json.writeObjectFieldStart("observed");
        for (Map.Entry<String, String> entry : result.observed().entrySet()) {
            json.writeStringField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("failures");
        for (Failure failure : result.failures()) {
            failure(failure, certificate);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void coverage(Coverage coverage) throws IOException {
        if (coverage.traits().of() > 0) {
            json.writeObjectFieldStart("coverage");
            part("traits", coverage.traits());
            part("pairs", coverage.pairs());
            json.writeEndObject();
        }
    }

    private void part(String name, Coverage.Part part) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("reached", part.reached());
        json.writeNumberField("of", part.of());
        json.writeEndObject();
    }

    private void failure(Failure failure, Certificate certificate) throws IOException {
        json.writeStartObject();
        json.writeStringField("case", failure.caseId());
        json.writeFieldName("document");
        json.writeBinary(failure.smallest().tested().document());
        json.writeFieldName("expected");
        copy(ExpectationJson.toJson(failure.smallest().tested().expectation()));
        json.writeFieldName("actual");
        outcome(failure.smallest().outcome());
        json.writeStringField("why", failure.why());
        json.writeStringField("seed", certificate.plan().seedText());
        json.writeEndObject();
    }

    private void outcome(Outcome outcome) throws IOException {
        json.writeStartObject();
        if (outcome instanceof Outcome.Accepted accepted) {
            json.writeStringField("outcome", "accepted");
            json.writeFieldName("response");
            copy(ReadingJson.toJson(accepted.reading()));
        } else if (outcome instanceof Outcome.Rejected rejected) {
            json.writeStringField("outcome", "rejected");
            json.writeStringField("reason", rejected.reason());
            number("line", rejected.line());
            number("column", rejected.column());
        } else if (outcome instanceof Outcome.Crashed crashed) {
            json.writeStringField("outcome", "crashed");
            json.writeStringField("reason", crashed.reason());
        } else if (outcome instanceof Outcome.Harmful harmful) {
            json.writeStringField("outcome", "harmful");
            json.writeStringField("reason", harmful.done());
        } else if (outcome instanceof Outcome.TimedOut timedOut) {
            json.writeStringField("outcome", "timedOut");
            json.writeNumberField("milliseconds", timedOut.milliseconds());
        }
        json.writeEndObject();
    }

    private void copy(String text) throws IOException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            json.copyCurrentStructureExact(parser);
        }
    }

    private void number(String name, @Nullable Integer number) throws IOException {
        if (number != null) {
            json.writeNumberField(name, number);
        }
    }
}
