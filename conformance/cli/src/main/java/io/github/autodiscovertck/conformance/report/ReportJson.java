package io.github.autodiscovertck.conformance.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.Coverage;
import io.github.autodiscovertck.conformance.certification.Failure;
import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.conformance.certification.RequirementResult;
import io.github.autodiscovertck.conformance.spi.BlockOrder;
import io.github.autodiscovertck.conformance.spi.BlocksPerType;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes {@code report.json}, format 1 of the command line's contract. */
public final class ReportJson {

    /** The file name of a report. */
    public static final String FILE = "report.json";

    static final int FORMAT = 1;

    /** Escapes all non-ASCII characters, so that text from a parser cannot control the terminal of a reader. */
    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final JsonGenerator json;

    private ReportJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes a report atomically.
     *
     * @param directory the directory of {@value #FILE}; created if it is missing
     * @param report the report
     * @return the file
     * @throws IOException if it cannot be written; an older report is then unchanged
     */
    public static Path write(Path directory, Report report) throws IOException {
        Files.createDirectories(directory);
        Path file = directory.resolve(FILE);
        Path unfinished = unfinished(directory);
        try {
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                write(out, report);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return file;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /**
     * Checks that a report can be written.
     *
     * @param directory the directory; created if it is missing
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

    /** Does not use a temporary file of the JDK, since only its owner may read that. */
    private static Path unfinished(Path directory) {
        return directory.resolve(FILE + "." + ProcessHandle.current().pid() + ".tmp");
    }

    private static void write(OutputStream out, Report report) throws IOException {
        try (JsonGenerator json = new SurrogateSafeGenerator(FACTORY.createGenerator(out))) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            new ReportJson(json).report(report);
        }
    }

    private void report(Report report) throws IOException {
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        suite(report.certificates().get(0));
        json.writeObjectFieldStart("environment");
        json.writeStringField("java", report.environment().java());
        json.writeStringField("os", report.environment().os());
        json.writeEndObject();
        json.writeArrayFieldStart("implementations");
        for (Certificate certificate : report.certificates()) {
            implementation(certificate);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void suite(Certificate certificate) throws IOException {
        json.writeObjectFieldStart("suite");
        json.writeStringField("name", KitInfo.NAME);
        json.writeStringField("version", KitInfo.version());
        json.writeStringField("catalogue", KitInfo.catalogueDigest());
        json.writeStringField("corpus", certificate.corpus());
        json.writeStringField("seed", certificate.plan().seedText());
        json.writeNumberField("tries", certificate.plan().tries());
        part(certificate.plan());
        json.writeEndObject();
    }

    /** Writes the selection, the expected failures and the shard, if there are any. */
    private void part(Plan plan) throws IOException {
        texts("select", plan.selection().select());
        texts("exclude", plan.selection().exclude());
        if (!plan.expectedFailures().reasons().isEmpty()) {
            object("expectedFailures", new TreeMap<>(plan.expectedFailures().reasons()));
        }
        if (!plan.shard().isWhole()) {
            json.writeObjectFieldStart("shard");
            json.writeNumberField("number", plan.shard().number());
            json.writeNumberField("of", plan.shard().of());
            json.writeEndObject();
        }
    }

    private void implementation(Certificate certificate) throws IOException {
        ParserDescription description = certificate.description();
        json.writeStartObject();
        json.writeStringField("name", description.name());
        json.writeStringField("version", description.version());
        json.writeStringField("language", description.language());
        claims(description);
        json.writeStringField("conclusion", certificate.conclusion().name());
        if (certificate.interrupted()) {
            json.writeBooleanField("interrupted", true);
        }
        texts("adaptations", certificate.adaptations());
        json.writeArrayFieldStart("requirements");
        for (RequirementResult result : certificate.requirements()) {
            requirement(result, certificate);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Uses the keys of the process protocol and, like the protocol, omits defaults. */
    private void claims(ParserDescription description) throws IOException {
        texts("reports", description.reports());
        addresses("appliesDefaults", description.defaults(), description);
        if (!description.zeroForAbsent().isEmpty()) {
            addresses("zeroForAbsent", description.zeroForAbsent(), description);
        }
        texts("mergesBlocks", description.mergesBlocks());
        if (description.securityInsteadOfSsl()) {
            json.writeBooleanField("securityInsteadOfSsl", true);
        }
        texts("blockTypes", description.blockTypes());
        if (description.blockOrder() != BlockOrder.DOCUMENT) {
            json.writeStringField("blockOrder", "none");
        }
        if (description.blocksPerType() != BlocksPerType.ALL) {
            json.writeStringField("blocksPerType", "one");
        }
    }

    private void addresses(String key, List<String> addresses, ParserDescription description) throws IOException {
        if (addresses.isEmpty() || addresses.equals(description.reports())) {
            json.writeBooleanField(key, !addresses.isEmpty());
        } else {
            texts(key, addresses);
        }
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
        if (result.failed() > 0) {
            json.writeNumberField("failed", result.failed());
        }
        coverage(result.coverage());
        object("observed", result.observed());
        json.writeArrayFieldStart("failures");
        for (Failure failure : result.failures()) {
            new FailureJson(json).write(failure, certificate.plan().seedText());
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

    private void texts(String name, List<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (String text : texts) {
                json.writeString(text);
            }
            json.writeEndArray();
        }
    }

    private void object(String name, Map<String, String> texts) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            json.writeStringField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
    }
}
