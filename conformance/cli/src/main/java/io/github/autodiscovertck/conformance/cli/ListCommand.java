package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.certification.Suite;
import io.github.autodiscovertck.core.requirement.Requirement;
import io.github.autodiscovertck.generators.property.CaseProperty;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the requirements and their tests. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Lists every requirement with its level and its tests, or the reason why it is untestable.")
final class ListCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ListCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Suite suite = new Suite();
        String group = "";
        for (Requirement requirement : suite.catalogue().all()) {
            if (!requirement.group().equals(group)) {
                group = requirement.group();
                out.println();
                out.println(suite.catalogue().groups().get(group));
            }
            out.printf("  %-16s %-6s %s%n", requirement.id(), requirement.level(), requirement.statement());
            out.printf("  %-23s %s%n", "", tested(suite, requirement));
        }
        out.flush();
        return ExitCode.HOLDS;
    }

    private static String tested(Suite suite, Requirement requirement) {
        if (!suite.hasCases(requirement)) {
            return "untestable: " + requirement.untestable();
        }
        CaseProperty property = suite.property(requirement);
        return suite.golden(requirement).size() + " golden cases"
                + (property == null
                        ? ""
                        : ", generated documents in " + property.variants().size() + " variants");
    }
}
