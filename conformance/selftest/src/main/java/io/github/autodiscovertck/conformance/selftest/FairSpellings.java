package io.github.autodiscovertck.conformance.selftest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.Value;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Correct parsers that differ in which spellings they read alike, and in how they spell what they report. */
final class FairSpellings {

    private FairSpellings() {}

    static List<FairParser> all() {
        return List.of(
                FairParser.of("trims every white space", TrimsEverySpace::new),
                FairParser.of("strips as String.strip() does", Strips::new),
                FairParser.of("reads decoded text", ReadsText::new),
                FairParser.of("normalises texts", Normalises::new),
                FairParser.of("reports hosts as their types write them", TypedHosts::new),
                FairParser.of("has a set of authentication methods", MethodSet::new),
                FairParser.of("reports an unknown Type in capitals", CapitalTypes::new),
                FairParser.of("takes SPA for off unless it is on", SpaUnlessOn::new),
                FairParser.of("folds letter case for SSL alone", FoldsSslAlone::new),
                FairParser.of("trims white space for SMTPLast alone", TrimsSmtpLastAlone::new),
                FairParser.of("takes the default for empty elements", EmptyIsDefault::new),
                FairParser.of("takes an empty Action for settings", EmptyActionIsSettings::new));
    }

    private static final class TrimsEverySpace extends DomParser {
        @Override
        String tidy(String text) {
            return text.replaceAll("^[\\s\\p{Z}\\u0085\\uFEFF]+|[\\s\\p{Z}\\u0085\\uFEFF]+$", "");
        }

        @Override
        String tidy(PoxElement element, String text) {
            return tidy(text);
        }
    }

    private static final class Strips extends DomParser {
        @Override
        String tidy(String text) {
            return text.strip();
        }

        @Override
        String tidy(PoxElement element, String text) {
            return text.strip();
        }
    }

    /** Whoever calls it decodes the bytes, carefully, so that the declaration is of no use. */
    private static final class ReadsText extends DomParser {
        private static final Pattern DECLARED = Pattern.compile("^<\\?xml[^>]*\\sencoding=[\"']([A-Za-z0-9._-]+)");

        @Override
        Document document(byte[] bytes) {
            boolean marked = bytes.length > 1 && (bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF);
            String text = decoded(bytes, marked ? UTF_16 : declared(bytes));
            String undeclared = text.replaceFirst("^(\uFEFF?<\\?xml[^>]*?)\\s+encoding=(\"[^\"]*\"|'[^']*')", "$1");
            return super.document(undeclared.getBytes(UTF_8));
        }

        /** Of those that have ASCII's bytes for ASCII. */
        private static Charset declared(byte[] bytes) {
            Matcher declaration = DECLARED.matcher(new String(bytes, ISO_8859_1));
            String name = declaration.find() ? declaration.group(1) : "";
            boolean oneByte = name.matches("(?i)(iso-8859-|windows-125|us-ascii).*") && Charset.isSupported(name);
            return oneByte ? Charset.forName(name) : UTF_8;
        }

        private static String decoded(byte[] bytes, Charset charset) {
            try {
                return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            } catch (CharacterCodingException e) {
                throw new Refused(e);
            }
        }
    }

    private static final class Normalises extends DomParser {
        @Override
        @Nullable Value plainText(PoxElement element, String text) {
            return new Value.Text(Normalizer.normalize(text, Normalizer.Form.NFC));
        }
    }

    private static final class TypedHosts extends DomParser {
        @Override
        @Nullable Value plainText(PoxElement element, String text) {
            boolean host = element.name().equals("Server") && text.matches("[A-Za-z0-9.:-]+");
            return host ? new Value.Text(written(text)) : super.plainText(element, text);
        }

        private static String written(String host) {
            try {
                boolean literal = host.contains(":");
                return literal ? InetAddress.getByName(host).getHostAddress() : host.toLowerCase(Locale.ROOT);
            } catch (UnknownHostException e) {
                throw new Refused(e);
            }
        }
    }

    private static final class MethodSet extends DomParser {
        private static final List<String> METHODS = List.of("WindowsIntegrated", "FBA", "NTLM", "Digest", "Basic");

        @Override
        @Nullable String attribute(Element element, String name) {
            String value = super.attribute(element, name);
            return value == null || !name.equals("AuthenticationMethod") ? value : written(value);
        }

        private static String written(String list) {
            List<String> sent =
                    Stream.of(list.split(",")).map(DomElements::trim).toList();
            return METHODS.stream()
                    .filter(method -> sent.stream().anyMatch(method::equalsIgnoreCase))
                    .collect(Collectors.joining(", "));
        }
    }

    private static final class CapitalTypes extends DomParser {
        @Override
        @Nullable Value name(PoxElement element, String text) {
            return super.name(element, element.name().equals("Type") ? text.toUpperCase(Locale.ROOT) : text);
        }
    }

    private static final class SpaUnlessOn extends DomParser {
        @Override
        @Nullable Value onOff(PoxElement element, String text) {
            return element.name().equals("SPA") && !text.equals("on") ? OFF : super.onOff(element, text);
        }
    }

    private static final class FoldsSslAlone extends DomParser {
        @Override
        @Nullable Value onOff(PoxElement element, String text) {
            return element.name().equals("SSL") ? super.onOff(element, text) : onOff(text);
        }

        @Override
        @Nullable Value onOff(String text) {
            return text.equals("on") ? ON : text.equals("off") ? OFF : new Value.Invalid(text);
        }
    }

    private static final class TrimsSmtpLastAlone extends DomParser {
        @Override
        String tidy(PoxElement element, String text) {
            return text;
        }
    }

    private static final class EmptyIsDefault extends DomParser {
        @Override
        @Nullable Value value(PoxElement element, Element xml) {
            String byDefault = text(xml).isEmpty() ? element.defaultValue() : null;
            return byDefault == null ? super.value(element, xml) : new Value.Text(byDefault);
        }
    }

    private static final class EmptyActionIsSettings extends DomParser {
        @Override
        boolean holdsSettings(@Nullable String action) {
            return "".equals(action) || super.holdsSettings(action);
        }
    }
}
