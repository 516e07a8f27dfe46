package io.github.autodiscovertck.conformance.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/** Starts a command and prints the compiler directives of its JVM as soon as the command prints anything. */
final class CompilationSample {

    private CompilationSample() {}

    public static void main(String[] arguments) {
        PrintStream out = System.out;
        System.setOut(new PrintStream(new OutputStream() {
            @Override
            public void write(int ignored) {
                out.println(directives());
                out.flush();
                Runtime.getRuntime().halt(0);
            }
        }));
        Main.main(arguments);
    }

    private static Object directives() {
        try {
            return ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "compilerDirectivesPrint",
                            new Object[0],
                            new String[0]);
        } catch (JMException e) {
            return e;
        }
    }
}
