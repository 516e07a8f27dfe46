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
import java.util.Collections;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Function;

/** Finds the implementations on a class path. */
final class ClassPathProviders {

    private static final int MOST_CAUSES = 20;

    private ClassPathProviders() {}

    /**
     * {@return the implementations on a class path, at least one}
     *
     * <p>Sets the context class loader of the calling thread. The threads that run the parsers inherit it.
     *
     * @param classPath directories and jars, separated by the platform's separator; {@code folder/*} means all jars of
     *     a folder
     */
    static List<AutodiscoverParser> on(String classPath) {
        return load(classPath, ServiceLoader.Provider::get);
    }

    /**
     * {@return the class names of the implementations on a class path, at least one; runs none of their code}
     *
     * @param classPath the class path, as in {@link #on}
     */
    static List<String> namesOn(String classPath) {
        return load(classPath, provider -> provider.type().getName());
    }

    private static <T> List<T> load(String classPath, Function<ServiceLoader.Provider<AutodiscoverParser>, T> mapper) {
        ClassLoader loader = loader(classPath);
        Thread.currentThread().setContextClassLoader(loader);
        List<T> found;
        try {
            found = ServiceLoader.load(AutodiscoverParser.class, loader).stream()
                    .map(mapper)
                    .toList();
        } catch (ServiceConfigurationError | LinkageError e) {
            throw new UsageException("a provider on --class-path cannot be used: " + reason(e));
        }
        if (found.isEmpty()) {
            throw new UsageException("no provider of " + AutodiscoverParser.class.getName()
                    + " on --class-path \"" + classPath + "\"; name the class in META-INF/services/"
                    + AutodiscoverParser.class.getName());
        }
        return found;
    }

    private static String reason(Throwable thrown) {
        Throwable cause = innermost(thrown);
        return thrown.getMessage() + (cause == thrown ? "" : " (" + describe(cause) + ")");
    }

    /** The root cause, which says what went wrong. The search is limited because a chain of causes may be a cycle. */
    private static Throwable innermost(Throwable thrown) {
        Throwable cause = thrown;
        for (int i = 0; i < MOST_CAUSES && cause.getCause() != null; i++) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** Describes an exception of a provider, whose {@code toString} may itself throw. */
    private static String describe(Throwable thrown) {
        try {
            return thrown.toString();
        } catch (RuntimeException | StackOverflowError e) {
            return thrown.getClass().getName();
        }
    }

    /** The loader is never closed because a parser may load classes at any time. */
    private static ClassLoader loader(String classPath) {
        List<URL> urls = new ArrayList<>();
        for (Path entry : entries(classPath)) {
            urls.add(url(entry));
        }
        return new URLClassLoader(
                "implementation", urls.toArray(URL[]::new), ClassPathProviders.class.getClassLoader());
    }

    /** {@return the directories and jars of a class path, all of which exist} */
    static List<Path> entries(String classPath) {
        List<Path> entries = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator)) {
            if (!entry.isBlank()) {
                addEntry(entry, entries);
            }
        }
        return entries;
    }

    private static void addEntry(String entry, List<Path> entries) {
        try {
            boolean folderOfJars = entry.endsWith("/*") || entry.endsWith(File.separator + "*");
            if (folderOfJars) {
                addJars(Path.of(entry.substring(0, entry.length() - 2)), entry, entries);
            } else {
                Path path = Path.of(entry);
                requireExisting(Files.exists(path), entry);
                entries.add(path);
            }
        } catch (InvalidPathException | IOException e) {
            throw new UsageException("--class-path entry " + entry + " cannot be read: " + e.getMessage());
        }
    }

    private static void addJars(Path folder, String entry, List<Path> entries) throws IOException {
        requireExisting(Files.isDirectory(folder), entry);
        List<Path> sorted = new ArrayList<>();
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.jar")) {
            jars.forEach(sorted::add);
        }
        Collections.sort(sorted);
        entries.addAll(sorted);
    }

    private static void requireExisting(boolean exists, String entry) {
        if (!exists) {
            throw new UsageException("--class-path entry " + entry + " does not exist");
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("a file has no URL: " + path, e);
        }
    }
}
