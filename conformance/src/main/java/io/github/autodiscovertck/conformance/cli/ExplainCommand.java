package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.certification.Suite;
import io.github.autodiscovertck.conformance.report.CaseText;
import io.github.autodiscovertck.conformance.report.SourceText;
import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.requirement.Requirement;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.Variant;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains one requirement: statement, level, sources and where they disagree, what tests it, and an example. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Explains one requirement: statement, level, source, what tests it, and an example.")
final class ExplainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "A requirement id, such as POX-SMTPLAST-010.")
    private String id = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ExplainCommand() {}

    @Override
    public Integer call() {
        Suite suite = new Suite();
        Requirement requirement = suite.catalogue().find(id.toUpperCase(Locale.ROOT));
        if (requirement == null) {
            throw new UsageException("there is no requirement " + id + "; \"list\" shows all ids");
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(requirement.id() + "  " + requirement.level() + "  "
                + suite.catalogue().groups().get(requirement.group()));
        out.println();
        out.println("  " + requirement.statement());
        out.println();
        sources(suite, requirement, out);
        tests(suite, requirement, out);
        example(suite, requirement, out);
        out.flush();
        return ExitCode.HOLDS;
    }

    private static void sources(Suite suite, Requirement requirement, PrintWriter out) {
        SourceText.lines(requirement, suite.catalogue()).forEach(line -> out.println("  " + line));
        if (!requirement.about().isEmpty()) {
            out.println("  about    " + String.join(", ", requirement.about()));
        }
    }

    private static void tests(Suite suite, Requirement requirement, PrintWriter out) {
        if (requirement.untestable() != null) {
            out.println("  cases    none: " + requirement.untestable());
        }
        List<ConformanceCase> golden = suite.golden(requirement);
        if (!golden.isEmpty()) {
            out.println("  golden   "
                    + String.join(", ", golden.stream().map(ConformanceCase::id).toList()));
        }
        CaseProperty property = suite.property(requirement);
        if (property != null) {
            out.println("  variants "
                    + String.join(
                            "; ",
                            property.variants().stream().map(Variant::trait).toList()));
        }
    }

    private static void example(Suite suite, Requirement requirement, PrintWriter out) {
        ConformanceCase example = suite.example(requirement);
        if (example != null) {
            out.println();
            out.println("  example  " + example.id());
            CaseText.lines(example, requirement).forEach(line -> out.println("  " + line));
        }
    }
}
