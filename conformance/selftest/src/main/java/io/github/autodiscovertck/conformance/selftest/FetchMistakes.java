package io.github.autodiscovertck.conformance.selftest;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.ProcessingInstruction;

/** Mistakes that open what a document points at. None of them opens more than what is on this machine. */
final class FetchMistakes {

    private static final String DOCTYPE = "POX-SEC-004";

    private FetchMistakes() {}

    static List<Mistake> all() {
        return List.of(
                fetching(
                                "everything that a DOCTYPE points at is fetched",
                                dom -> dom.withExternal(true, true),
                                "POX-SEC-001")
                        .andSo("POX-SEC-002"),
                fetching("external general entities are fetched", dom -> dom.withExternal(true, false), "POX-SEC-001"),
                fetching(
                                "external entities are read from files only",
                                dom -> dom.withExternal(true, true).withFilesOnly(),
                                "POX-SEC-001")
                        .andSo("POX-SEC-002"),
                fetching(
                        "parameter entities and the external subset are fetched",
                        dom -> dom.withExternal(false, true),
                        "POX-SEC-002"),
                fetching(
                        "parameter entities are fetched, the external subset is not",
                        dom -> dom.withExternal(false, true).withoutExternalSubset(),
                        "POX-SEC-002"),
                Mistake.of(
                                "the external subset is fetched, parameter entities are not",
                                FetchesSubset::new,
                                "POX-SEC-002")
                        .andSo(DOCTYPE),
                Mistake.of(
                        "hints at schemas are followed", () -> new Loose(new LooseDom().withSchemas()), "POX-SEC-006"),
                Mistake.of("XInclude is processed", () -> new Loose(new LooseDom().withXInclude()), "POX-SEC-006"),
                Mistake.of("stylesheets are fetched", FetchesStylesheets::new, "POX-SEC-006"),
                Mistake.of("a redirect is followed while it is parsed", () -> new Opens("RedirectUrl"), "POX-SEC-009"),
                Mistake.of("the address of a picture is opened", () -> new Opens("Image"), "POX-SEC-009"),
                Mistake.of("the address book is asked for", () -> new Opens("OABUrl"), "POX-SEC-009"),
                Mistake.of("the names of namespaces are opened", OpensNamespaces::new, "POX-SEC-009"));
    }

    private static Mistake fetching(String name, UnaryOperator<LooseDom> switches, String requirement) {
        return Mistake.of(name, () -> new Loose(switches.apply(new LooseDom().withDoctype())), requirement)
                .andSo(DOCTYPE);
    }

    static class Loose extends DomParser {
        private final LooseDom dom;

        Loose(LooseDom dom) {
            this.dom = dom;
        }

        @Override
        Document document(byte[] bytes) {
            return dom.parse(bytes);
        }
    }

    private static final class FetchesSubset extends DomParser {
        private static final Pattern EXTERNAL_SUBSET = Pattern.compile("<!DOCTYPE \\w+ (SYSTEM|PUBLIC)");

        private final LooseDom all = new LooseDom().withDoctype().withExternal(false, true);
        private final LooseDom none = new LooseDom().withDoctype();

        @Override
        Document document(byte[] bytes) {
            boolean external = EXTERNAL_SUBSET
                    .matcher(new String(bytes, StandardCharsets.ISO_8859_1))
                    .find();
            return (external ? all : none).parse(bytes);
        }
    }

    /** As a browser does. */
    private static final class FetchesStylesheets extends DomParser {
        private static final Pattern TARGET = Pattern.compile("href=\"([^\"]*)\"");

        @Override
        Document document(byte[] bytes) {
            Document document = super.document(bytes);
            NodeList nodes = document.getChildNodes();
            for (int i = 0; i < nodes.getLength(); i++) {
                if (nodes.item(i) instanceof ProcessingInstruction instruction) {
                    Matcher target = TARGET.matcher(instruction.getData());
                    if (target.find()) {
                        open(target.group(1));
                    }
                }
            }
            return document;
        }
    }

    private static final class Opens extends DomParser {
        private final String name;

        Opens(String name) {
            this.name = name;
        }

        @Override
        Document document(byte[] bytes) {
            Document document = super.document(bytes);
            NodeList found = document.getElementsByTagNameNS("*", name);
            for (int i = 0; i < found.getLength(); i++) {
                open(text((Element) found.item(i)));
            }
            return document;
        }
    }

    private static final class OpensNamespaces extends DomParser {
        @Override
        Document document(byte[] bytes) {
            Document document = super.document(bytes);
            NodeList all = document.getElementsByTagName("*");
            for (int i = 0; i < all.getLength(); i++) {
                Node element = all.item(i);
                open(String.valueOf(element.getNamespaceURI()));
                Node declared = element.getAttributes().getNamedItem("xmlns:v");
                open(declared == null ? "" : declared.getNodeValue());
            }
            return document;
        }
    }

    private static void open(String url) {
        if (!url.startsWith("http://127.0.0.1:")) {
            return;
        }
        try (InputStream in = URI.create(url).toURL().openStream()) {
            in.readAllBytes();
        } catch (IOException e) {
            throw new Refused(e);
        }
    }
}
