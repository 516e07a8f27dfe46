package io.github.autodiscovertck.conformance.junit;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The source of a class's parser.
 *
 * @param testClass the class with the annotation
 * @param parser the parser's class, or the interface for the only provider
 */
record ParserSource(Class<?> testClass, Class<? extends AutodiscoverParser> parser) {

    AutodiscoverParser create() throws CannotCertifyException {
        return parser == AutodiscoverParser.class ? onlyProvider() : newInstance();
    }

    private AutodiscoverParser onlyProvider() throws CannotCertifyException {
        try {
            List<ServiceLoader.Provider<AutodiscoverParser>> providers =
                    ServiceLoader.load(AutodiscoverParser.class, testClass.getClassLoader()).stream()
                            .toList();
            if (providers.size() != 1) {
                throw new CannotCertifyException(
                        testClass.getName() + " names no parser and " + found(providers)
                                + "; name one, as in @AutodiscoverConformance(MyParser.class)",
                        null);
            }
            return providers.get(0).get();
        } catch (ServiceConfigurationError | LinkageError e) {
            throw new CannotCertifyException(
                    "the parser that " + testClass.getName() + " is to test cannot be created: " + e.getMessage(),
                    e.getCause());
        }
    }

    private static String found(List<ServiceLoader.Provider<AutodiscoverParser>> providers) {
        return providers.isEmpty()
                ? "no provider of " + AutodiscoverParser.class.getName() + " is on its class path"
                : "several are on its class path: "
                        + providers.stream()
                                .map(provider -> provider.type().getName())
                                .collect(Collectors.joining(", "));
    }

    private AutodiscoverParser newInstance() throws CannotCertifyException {
        try {
            Constructor<? extends AutodiscoverParser> constructor = parser.getDeclaredConstructor();
            constructor.trySetAccessible();
            return constructor.newInstance();
        } catch (NoSuchMethodException e) {
            throw cannotBeCreated("it has no constructor without parameters", null);
        } catch (InstantiationException e) {
            throw cannotBeCreated("it is abstract", null);
        } catch (IllegalAccessException e) {
            throw cannotBeCreated("its constructor is not accessible", null);
        } catch (InvocationTargetException e) {
            throw cannotBeCreated("its constructor threw " + e.getCause(), e.getCause());
        } catch (LinkageError e) {
            throw cannotBeCreated(e.toString(), e);
        }
    }

    private CannotCertifyException cannotBeCreated(String why, @Nullable Throwable cause) {
        return new CannotCertifyException("the parser " + parser.getName() + " cannot be created: " + why, cause);
    }
}
