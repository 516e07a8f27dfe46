package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.spi.DocumentRejectedException;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.conformance.subject.ReferenceParser;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Versions of one parser, for a class path. */
public final class SampleParsers {

    private SampleParsers() {}

    /** {@return a class path with the parser that has this simple class name} */
    static String classPath(Path directory, String parser) throws IOException {
        Path services = Files.createDirectories(directory.resolve("META-INF/services"));
        String name = SampleParsers.class.getName() + "$" + parser;
        Files.writeString(services.resolve(AutodiscoverParser.class.getName()), name + "\n");
        return directory.toString();
    }

    /** Delegates to the reference reader. */
    public static class Right implements AutodiscoverParser {
        private final ReferenceParser reader = new ReferenceParser("1");

        @Override
        public ParserDescription describe() {
            return ParserDescription.of("sample", "1", true, reports().toArray(String[]::new));
        }

        List<String> reports() {
            return reader.describe().reports();
        }

        @Override
        public final Reading parse(InputStream document) throws DocumentRejectedException {
            return new Reading(changed(reader.parse(document).response()));
        }

        Group changed(Group group) {
            return new Group(group.members().stream().map(this::changed).toList());
        }

        Group.Member changed(Group.Member member) {
            return member.value() instanceof Group group
                    ? new Group.Member(member.name(), changed(group))
                    : new Group.Member(member.name(), value(member));
        }

        Value value(Group.Member member) {
            return member.value();
        }
    }

    /** Reports on as off. */
    public static class Inverted extends Right {
        @Override
        public ParserDescription describe() {
            return ParserDescription.of("sample", "2", true, reports().toArray(String[]::new));
        }

        @Override
        Value value(Group.Member member) {
            boolean on = member.value().equals(new Value.Text("on"));
            return member.name().equals("SMTPLast") ? new Value.Text(on ? "off" : "on") : member.value();
        }
    }

    /** Claims to report only the Type of a block. */
    public static class TypeOnly extends Right {
        @Override
        List<String> reports() {
            return List.of("Account/Protocol/Type");
        }
    }

    /** Reports an unpaired surrogate and terminal control characters. */
    public static class Rambling extends Right {
        @Override
        Value value(Group.Member member) {
            return member.name().equals("SMTPLast") ? new Value.Text("o\"n\u001b[31m\ud800") : member.value();
        }
    }

    /** Has an adapter that reports a wrong element name. */
    public static class Misnaming extends Right {
        @Override
        Group.Member changed(Group.Member member) {
            return member.name().equals("SMTPLast")
                    ? new Group.Member("SmtpLast", member.value())
                    : super.changed(member);
        }
    }

    /** Has an adapter that claims a wrong address. */
    public static class Misclaiming extends Right {
        @Override
        List<String> reports() {
            return List.of("Account/Protocol/SmtpLast");
        }
    }

    /** A parser with another name. */
    public static class Stranger extends Right {
        @Override
        public ParserDescription describe() {
            return ParserDescription.of("stranger", "1", true, reports().toArray(String[]::new));
        }
    }
}
