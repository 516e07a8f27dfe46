package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.spi.DocumentRejectedException;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.conformance.subject.ReferenceParser;
import io.github.autodiscovertck.core.reading.Reading;
import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Security;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;
import java.util.concurrent.locks.LockSupport;

/** Parsers for a class path that read correctly but do harm. Those that end something do so on one golden case. */
public final class HostileParsers {

    /** The golden case on which they do harm, and one that they read correctly. */
    static final List<String> CASES = List.of("--select", "smtplast/012-true", "--select", "smtplast/001-on");

    private static final String HARMED = "<SMTPLast>true</SMTPLast>";

    private HostileParsers() {}

    /** {@return a class path with the parser that has this simple class name} */
    static String classPath(Path directory, String parser) throws IOException {
        Path services = Files.createDirectories(directory.resolve("META-INF/services"));
        String name = HostileParsers.class.getName() + "$" + parser;
        Files.writeString(services.resolve(AutodiscoverParser.class.getName()), name + "\n");
        return directory.toString();
    }

    /** Delegates to the reference reader. */
    public abstract static class Hostile implements AutodiscoverParser {
        private final ReferenceParser reader = new ReferenceParser("1");

        @Override
        public ParserDescription describe() {
            ParserDescription same = reader.describe();
            return ParserDescription.of(
                    "hostile", "1", same.appliesDefaults(), same.reports().toArray(String[]::new));
        }

        @Override
        public final Reading parse(InputStream document) throws IOException, DocumentRejectedException {
            byte[] bytes = document.readAllBytes();
            if (new String(bytes, StandardCharsets.UTF_8).contains(HARMED)) {
                harm();
            }
            return reader.parse(new ByteArrayInputStream(bytes));
        }

        void harm() throws IOException {}
    }

    /** Calls System.exit. */
    public static final class Exits extends Hostile {
        @Override
        void harm() {
            System.exit(0);
        }
    }

    /** Calls Runtime.halt. */
    public static final class Halts extends Hostile {
        @Override
        void harm() {
            Runtime.getRuntime().halt(0);
        }
    }

    /** Uses up all memory. */
    public static final class KeepsMemory extends Hostile {
        private final List<byte[]> kept = new ArrayList<>();

        @Override
        void harm() {
            while (true) {
                kept.add(new byte[1 << 20]);
            }
        }
    }

    /** Writes to the file descriptor of standard output, bypassing System.out. */
    public static final class WritesBeside extends Hostile {
        @Override
        @SuppressWarnings("resource")
        void harm() throws IOException {
            new FileOutputStream(FileDescriptor.out).write("\u001b[31mhello\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Never returns. */
    public static final class Hangs extends Hostile {
        @Override
        void harm() {
            while (true) {
                LockSupport.park();
            }
        }
    }

    /** Prints, and reads from the standard input of the kit. */
    public static final class PrintsAndReads extends Hostile {
        @Override
        void harm() throws IOException {
            System.out.println("hello");
            System.in.read();
        }
    }

    /** Starts a thread that never ends and registers a hook that blocks the exit of the JVM. */
    public static final class LeavesThreads extends Hostile {
        @Override
        public ParserDescription describe() {
            new Thread(LeavesThreads::waitForEver).start();
            Runtime.getRuntime().addShutdownHook(new Thread(LeavesThreads::waitForEver));
            return super.describe();
        }

        private static void waitForEver() {
            while (true) {
                LockSupport.park();
            }
        }
    }

    /** Changes the global state of the JVM and closes all streams that it can reach. */
    public static final class ChangesTheJvm extends Hostile {
        @Override
        public ParserDescription describe() {
            System.out.close();
            System.err.close();
            return super.describe();
        }

        @Override
        void harm() {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            System.setOut(null);
            System.setErr(null);
            System.setProperties(new Properties());
            System.setProperty("javax.xml.stream.XMLInputFactory", "org.example.Missing");
            Security.setProperty("securerandom.source", "missing");
        }
    }

    /** Does no harm. */
    public static final class Peaceful extends Hostile {}

    /** Registers a hook that ends every run with exit code 0. */
    public static final class DecidesTheExitCode extends Hostile {
        @Override
        public ParserDescription describe() {
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> Runtime.getRuntime().halt(0)));
            return super.describe();
        }
    }

    /** Simulates a full disk for the report of this JVM, in the directory that the tests name. */
    public static final class FillsTheDisk extends Hostile {
        static volatile Path reportDirectory = Path.of("");

        @Override
        void harm() throws IOException {
            String unfinished = "report.json." + ProcessHandle.current().pid() + ".tmp";
            Files.createSymbolicLink(reportDirectory.resolve(unfinished), Path.of("/dev/full"));
        }
    }

    /** Blocks the path of the report, in the directory that the tests name. */
    public static final class TakesTheReportsPlace extends Hostile {
        static volatile Path reportDirectory = Path.of("");

        @Override
        void harm() throws IOException {
            Files.createDirectory(reportDirectory.resolve("report.json"));
        }
    }

    /** Ends its JVM when asked for its description. */
    public static final class ExitsAtOnce extends Hostile {
        @Override
        public ParserDescription describe() {
            System.exit(7);
            return super.describe();
        }
    }
}
