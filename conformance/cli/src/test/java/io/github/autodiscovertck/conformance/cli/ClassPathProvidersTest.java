package io.github.autodiscovertck.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassPathProvidersTest {

    private static final String SERVICE = "META-INF/services/" + AutodiscoverParser.class.getName();

    private static final String BODY =
            """
            public ParserDescription describe() {
                return ParserDescription.of("from class path", "1", true, "Account/Protocol/SMTPLast");
            }
            public Reading parse(java.io.InputStream document) {
                return Reading.EMPTY;
            }
            """;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "implements AutodiscoverParser | public Sample() { throw new IllegalStateException(\"no\\nlicense\"); }"
                        + " | could not be instantiated (java.lang.IllegalStateException: no license)",
                "implements AutodiscoverParser | public Sample() { throw new Odd(); } | could not be instantiated (Sample$Odd)",
                "implements AutodiscoverParser | static int x = 1 / Integer.parseInt(\"0\"); | could not be instantiated",
                "implements AutodiscoverParser | private Sample() { } | Sample Unable to get public no-arg constructor",
                "implements AutodiscoverParser | public Sample(int x) { } | Sample Unable to get public no-arg constructor",
                "'' | '' | Sample not a subtype"
            })
    void aClassThatCannotBeInstantiatedGivesOneLine(String kind, String constructor, String said) throws IOException {
        compile(kind, constructor);
        Files.writeString(service(), "Sample\n");
        assertUnusable(said);
    }

    @Test
    void aClassThatIsMissingGivesOneLine() throws IOException {
        Files.writeString(service(), "org.example.Missing\n");
        assertUnusable("Provider org.example.Missing not found");
    }

    @Test
    void aBrokenClassFileGivesOneLine() throws IOException {
        Files.writeString(directory.resolve("Sample.class"), "rubbish");
        Files.writeString(service(), "Sample\n");
        assertUnusable("a provider on --class-path cannot be used");
    }

    @Test
    void aBrokenServiceFileGivesOneLine() throws IOException {
        Files.writeString(service(), "not a class name\n");
        assertUnusable("Illegal");
    }

    @Test
    void aParserThatCannotDescribeItselfGivesOneLine() throws IOException {
        compile(
                "implements AutodiscoverParser",
                "int x = 0;",
                BODY.replace("return ParserDescription", "x = 1 / x; return ParserDescription"));
        Files.writeString(service(), "Sample\n");
        assertUnusable("Sample.describe() threw ArithmeticException");
    }

    @Test
    void aProviderInAFolderIsCertified() throws IOException {
        compile("implements AutodiscoverParser", "");
        Files.writeString(service(), "Sample\n");
        assertThat(certify(directory.toString()).out()).startsWith("Certifying from class path 1 (java)");
    }

    @Test
    void aProviderInAJarIsCertified() throws IOException {
        compile("implements AutodiscoverParser", "");
        Path folder = Files.createDirectory(directory.resolve("lib"));
        try (OutputStream file = Files.newOutputStream(folder.resolve("sample.jar"));
                JarOutputStream jar = new JarOutputStream(file)) {
            jar.putNextEntry(new ZipEntry(SERVICE));
            jar.write("Sample\n".getBytes(StandardCharsets.UTF_8));
            jar.putNextEntry(new ZipEntry("Sample.class"));
            jar.write(Files.readAllBytes(directory.resolve("Sample.class")));
        }
        assertThat(certify(folder + "/*").out()).startsWith("Certifying from class path 1 (java)");
    }

    private void assertUnusable(String said) {
        CommandLineRun run = certify(directory.toString());
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("autodiscover-tck: ").contains(said);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    }

    private CommandLineRun certify(String classPath) {
        return CommandLineRun.of(
                "certify",
                "--class-path",
                classPath,
                "--tries",
                "1",
                "--select",
                "smtplast/001-on",
                "--report-dir",
                directory.resolve("report").toString());
    }

    private Path service() throws IOException {
        Path file = directory.resolve(SERVICE);
        Files.createDirectories(file.getParent());
        return file;
    }

    private void compile(String kind, String members) throws IOException {
        compile(kind, members, BODY);
    }

    private void compile(String kind, String members, String body) throws IOException {
        Path source = directory.resolve("Sample.java");
        Files.writeString(
                source,
                "import io.github.autodiscovertck.conformance.spi.*;\n"
                        + "import io.github.autodiscovertck.core.reading.Reading;\n"
                        + "public class Sample " + kind + " {\n" + members + "\n" + body
                        + "static class Odd extends RuntimeException {\n"
                        + "  @Override public String toString() { throw new Odd(); }\n}\n}\n");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int failed = compiler.run(
                null, null, null, "-proc:none", "-cp", System.getProperty("java.class.path"), source.toString());
        assertThat(failed).isZero();
    }
}
