package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.certification.Suite;
import io.github.autodiscovertck.conformance.report.SourceText;
import io.github.autodiscovertck.conformance.text.CaseText;
import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.requirement.Requirement;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.Variant;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Explains one requirement: statement, level, sources and their disagreements, tests, and an example. Or shows one
 * case: its document, the expected outcome, and the control document.
 */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Explains one requirement: statement, level, source, what tests it, and an example."
                + " Or shows one case: its document, what is expected, and the document that it is compared with.")
final class ExplainCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "ID",
            description = "A requirement id such as POX-SMTPLAST-010, or a case id such as smtplast/012-true"
                    + " or POX-SMTPLAST-012~3.")
    private String id = "";

    @Mixin
    private SeedOption seed = new SeedOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ExplainCommand() {}

    @Override
    public Integer call() {
        long caseSeed = seed.seed();
        Suite suite = new Suite();
        PrintWriter out = spec.commandLine().getOut();
        Requirement requirement = suite.catalogue().find(id.toUpperCase(Locale.ROOT));
        if (requirement == null) {
            show(suite, findCase(suite, caseSeed), out);
        } else {
            explain(suite, requirement, caseSeed, out);
        }
        out.flush();
        return ExitCode.HOLDS;
    }

    private ConformanceCase findCase(Suite suite, long caseSeed) {
        ConformanceCase found = suite.find(id, caseSeed);
        if (found == null) {
            throw new UsageException("there is no requirement or case " + id
                    + "; \"list\" shows all requirement ids, \"explain\" with one of them its golden cases");
        }
        return found;
    }

    private void show(Suite suite, ConformanceCase shown, PrintWriter out) {
        Requirement requirement = Objects.requireNonNull(suite.catalogue().find(shown.requirement()));
        statement(suite, requirement, out);
        sources(suite, requirement, out);
        out.println("  case     " + shown.id());
        if (!shown.traits().isEmpty()) {
            out.println("  traits   " + String.join("; ", shown.traits()));
        }
        out.println();
        CaseText.whole(shown, requirement).forEach(line -> out.println(line.isEmpty() ? "" : "  " + line));
    }

    private static void explain(Suite suite, Requirement requirement, long caseSeed, PrintWriter out) {
        statement(suite, requirement, out);
        sources(suite, requirement, out);
        tests(suite, requirement, out);
        example(suite, requirement, caseSeed, out);
    }

    private static void statement(Suite suite, Requirement requirement, PrintWriter out) {
        out.println(requirement.id() + "  " + requirement.level() + "  "
                + suite.catalogue().groups().get(requirement.group()));
        out.println();
        out.println("  " + requirement.statement());
        out.println();
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

    private static void example(Suite suite, Requirement requirement, long caseSeed, PrintWriter out) {
        ConformanceCase example = suite.example(requirement, caseSeed);
        if (example != null) {
            out.println();
            out.println("  example  " + example.id());
            CaseText.lines(example, requirement).forEach(line -> out.println("  " + line));
        }
    }
}
