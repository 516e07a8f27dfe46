package org.example.mail.conformance;

import io.github.autodiscovertck.conformance.junit.AutodiscoverConformance;
import java.io.PrintWriter;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs a class, or a requirement of it, and ends with 1 if that fails. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws ClassNotFoundException {
        System.out.println(
                "the kit is " + AutodiscoverConformance.class.getModule() + ", and this " + Main.class.getModule());
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selector(arguments[0]))
                                .configurationParameter("autodiscover-tck.tries", "60")
                                .build(),
                        listener);
        listener.getSummary().printTo(new PrintWriter(System.out, true));
        boolean passed = listener.getSummary().getTestsSucceededCount() > 0
                && listener.getSummary().getTotalFailureCount() == 0;
        System.exit(passed ? 0 : 1);
    }

    private static DiscoverySelector selector(String text) throws ClassNotFoundException {
        return text.startsWith("[")
                ? DiscoverySelectors.selectUniqueId(text)
                : DiscoverySelectors.selectClass(Class.forName(text));
    }
}
