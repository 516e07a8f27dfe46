package io.github.autodiscovertck.conformance.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.autodiscovertck.conformance.lint.Finding;
import io.github.autodiscovertck.conformance.lint.LintResult;
import io.github.autodiscovertck.conformance.lint.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Writes the findings of the linter as JSON, format 1. */
public final class LintJson {

    private static final int FORMAT = 1;

    /** Escapes all non-ASCII characters, so that text from a document cannot control a terminal. */
    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private LintJson() {}

    /**
     * {@return the findings as one JSON object}
     *
     * @param name the name of the document on the command line
     * @param result the findings
     */
    public static String of(String name, LintResult result) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text).setPrettyPrinter(new DefaultPrettyPrinter())) {
            json.writeStartObject();
            json.writeNumberField("format", FORMAT);
            json.writeStringField("file", name);
            for (Severity severity : Severity.values()) {
                json.writeNumberField(word(severity) + "s", result.count(severity));
            }
            json.writeNumberField("omitted", result.omitted());
            json.writeArrayFieldStart("findings");
            for (Finding finding : result.findings()) {
                write(finding, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(Finding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("severity", word(finding.severity()));
        json.writeNumberField("line", finding.line());
        json.writeNumberField("column", finding.column());
        json.writeStringField("path", finding.path());
        json.writeStringField("found", finding.found());
        json.writeStringField("expected", finding.expected());
        if (finding.requirement() != null) {
            json.writeStringField("requirement", finding.requirement());
        }
        json.writeStringField("source", finding.source());
        json.writeEndObject();
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
