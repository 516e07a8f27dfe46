package io.github.autodiscovertck.conformance.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * The result of a command that ran in this JVM.
 *
 * @param exitCode its exit code
 * @param out its standard output
 * @param err its standard error
 */
record CommandLineRun(int exitCode, String out, String err) {

    static CommandLineRun of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = new Main().run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new CommandLineRun(exitCode, out.toString(), err.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
