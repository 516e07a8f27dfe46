package io.github.autodiscovertck.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** Prints the table. Run {@code java -jar benchmarks/target/benchmarks.jar [ROWS]} from the project's root. */
public final class Main {

    private static final Path JAR = Path.of("conformance", "target", "autodiscover-tck.jar");

    private Main() {}

    /** Measures the given rows, or all of them. */
    public static void main(String[] arguments) throws Exception {
        if (!Files.isRegularFile(JAR)) {
            System.err.println("There is no " + JAR + "; build it, and run this from the project's root.");
            System.exit(2);
        }
        Map<String, Callable<List<Row>>> rows = rows(Files.createTempDirectory("autodiscover-tck-benchmarks"));
        List<String> named = arguments.length == 0 ? List.copyOf(rows.keySet()) : List.of(arguments);
        if (!rows.keySet().containsAll(named)) {
            System.err.println("Name some of " + String.join(", ", rows.keySet()) + ", or nothing for all.");
            System.exit(2);
        }
        System.out.println(Row.head());
        for (String name : named) {
            rows.get(name).call().forEach(System.out::println);
        }
    }

    private static Map<String, Callable<List<Row>>> rows(Path directory) throws IOException {
        ProcessRows processes = new ProcessRows(JAR.toAbsolutePath(), directory);
        Map<String, Callable<List<Row>>> rows = new TreeMap<>();
        rows.put("cases", CaseRows::measure);
        rows.put("run", () -> List.of(WholeRunRow.measure()));
        rows.put("cores", processes::cores);
        rows.put("adapter", () -> List.of(new AdapterRow().measure()));
        rows.put("heap", () -> List.of(processes.heap()));
        rows.put("cold", processes::cold);
        rows.put("version", () -> List.of(processes.version()));
        rows.put("junit", () -> List.of(JUnitRow.measure()));
        return rows;
    }
}
