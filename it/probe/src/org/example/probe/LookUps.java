package org.example.probe;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.validation.SchemaFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.launcher.LauncherDiscoveryListener;
import org.junit.platform.launcher.LauncherInterceptor;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;

/** What look-ups find on the class path. Prints a line for each, for a comparison with that of another class path. */
final class LookUps {

    /** What libraries look for at the root of the class path to configure themselves. */
    private static final List<String> CONFIGURATIONS = List.of(
            "junit-platform.properties",
            "jqwik.properties",
            "logging.properties",
            "log4j2.xml",
            "log4j.properties",
            "logback.xml",
            "logback-test.xml",
            "simplelogger.properties",
            "jndi.properties",
            "META-INF/aop.xml");

    private LookUps() {}

    public static void main(String[] arguments) throws Exception {
        Snapshot.take().forEach(System.out::println);
        factories();
        Stream.of(
                        TestEngine.class,
                        LauncherSessionListener.class,
                        LauncherDiscoveryListener.class,
                        LauncherInterceptor.class,
                        PostDiscoveryFilter.class,
                        TestExecutionListener.class,
                        java.nio.file.spi.FileSystemProvider.class,
                        java.nio.charset.spi.CharsetProvider.class,
                        java.net.spi.URLStreamHandlerProvider.class,
                        java.security.Provider.class,
                        java.time.chrono.Chronology.class,
                        System.LoggerFinder.class,
                        javax.annotation.processing.Processor.class)
                .forEach(LookUps::services);
        for (String name : CONFIGURATIONS) {
            for (URL found : Collections.list(LookUps.class.getClassLoader().getResources(name))) {
                System.out.println("configuration " + found);
            }
        }
    }

    private static void factories() throws Exception {
        print("XMLInputFactory", XMLInputFactory::newFactory);
        print("XMLInputFactory", XMLInputFactory::newInstance);
        print("XMLOutputFactory", XMLOutputFactory::newFactory);
        print("XMLEventFactory", XMLEventFactory::newFactory);
        print("DocumentBuilderFactory", DocumentBuilderFactory::newInstance);
        print("SAXParserFactory", SAXParserFactory::newInstance);
        print("TransformerFactory", TransformerFactory::newInstance);
        print("SchemaFactory", () -> SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI));
        print("XPathFactory", XPathFactory::newInstance);
        print("DatatypeFactory", DatatypeFactory::newInstance);
    }

    private static void print(String name, Callable<?> lookUp) throws Exception {
        System.out.println(name + " " + lookUp.call().getClass().getName());
    }

    private static void services(Class<?> service) {
        // The class path's own only: which of the JDK's are there depends on the modules that are resolved.
        try {
            for (URL file : Collections.list(
                    LookUps.class.getClassLoader().getResources("META-INF/services/" + service.getName()))) {
                lines(file).forEach(provider -> System.out.println("service " + service.getName() + " " + provider));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (service == TestEngine.class) {
            ServiceLoader.load(TestEngine.class).forEach(engine -> System.out.println("engine " + engine.getId()));
        }
    }

    private static List<String> lines(URL file) throws IOException {
        try (InputStream in = file.openStream();
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        }
    }
}
