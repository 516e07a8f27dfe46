package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Finds the implementations on a class path. */
final class Providers {

    private Providers() {}

    /**
     * {@return the implementations that are found, at least one}
     *
     * @param classPath directories and jars, separated as the platform does; {@code folder/*} for all jars of a folder
     */
    static List<AutodiscoverParser> on(String classPath) {
        ClassLoader loader = loader(classPath);
        Thread.currentThread().setContextClassLoader(loader);
        List<AutodiscoverParser> providers = new ArrayList<>();
        try {
            Iterator<AutodiscoverParser> found =
                    ServiceLoader.load(AutodiscoverParser.class, loader).iterator();
            while (found.hasNext()) {
                providers.add(found.next());
            }
        } catch (ServiceConfigurationError | LinkageError e) {
            throw new UsageException("a provider on --class-path cannot be used: " + reason(e));
        }
        if (providers.isEmpty()) {
            throw new UsageException("no provider of " + AutodiscoverParser.class.getName()
                    + " on --class-path " + classPath + "; name the class in META-INF/services/"
                    + AutodiscoverParser.class.getName());
        }
        return providers;
    }

    private static String reason(Throwable thrown) {
        Throwable cause = thrown.getCause();
        return thrown.getMessage() + (cause == null ? "" : " (" + cause + ")");
    }

    /** The loader stays open as long as the process lives: a parser may load classes at any time. */
    private static ClassLoader loader(String classPath) {
        List<URL> urls = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator)) {
            if (!entry.isBlank()) {
                addEntry(entry, urls);
            }
        }
        return new URLClassLoader("implementation", urls.toArray(URL[]::new), Providers.class.getClassLoader());
    }

    private static void addEntry(String entry, List<URL> urls) {
        try {
            boolean folderOfJars = entry.endsWith("/*") || entry.endsWith(File.separator + "*");
            if (folderOfJars) {
                addJars(Path.of(entry.substring(0, entry.length() - 2)), entry, urls);
            } else {
                addExisting(Path.of(entry), entry, urls);
            }
        } catch (InvalidPathException | IOException e) {
            throw new UsageException("--class-path entry " + entry + " cannot be read: " + e.getMessage());
        }
    }

    private static void addJars(Path folder, String entry, List<URL> urls) throws IOException {
        requireExisting(Files.isDirectory(folder), entry);
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.jar")) {
            for (Path jar : jars) {
                urls.add(url(jar));
            }
        }
    }

    private static void addExisting(Path path, String entry, List<URL> urls) throws MalformedURLException {
        requireExisting(Files.exists(path), entry);
        urls.add(url(path));
    }

    private static void requireExisting(boolean exists, String entry) {
        if (!exists) {
            throw new UsageException("--class-path entry " + entry + " does not exist");
        }
    }

    private static URL url(Path path) throws MalformedURLException {
        return path.toUri().toURL();
    }
}
