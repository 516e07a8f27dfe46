package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.certification.Failure;
import io.github.autodiscovertck.conformance.certification.Plan;
import java.io.File;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says the command that runs one case again against the same implementation. */
record Rerun(List<String> commands, List<String> classPaths, @Nullable Integer tries) {

    String of(Failure failure, Plan plan) {
        StringBuilder command = new StringBuilder("java -jar ").append(jar()).append(" certify");
        commands.forEach(program -> command.append(" --command ").append(quoted(program)));
        classPaths.forEach(path -> command.append(" --class-path ").append(quoted(path)));
        if (tries != null) {
            command.append(" --tries ").append(tries);
        }
        if (plan.seed() != Plan.DEFAULT_SEED) {
            command.append(" --seed ").append(plan.seedText());
        }
        return command.append(" --select ").append(quoted(failure.caseId())).toString();
    }

    private static String jar() {
        String classPath = System.getProperty("java.class.path", "");
        return classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator)
                ? classPath
                : "conformance/target/autodiscover-tck.jar";
    }

    private static String quoted(String text) {
        return text.contains("'") ? "\"" + text + "\"" : "'" + text + "'";
    }
}
