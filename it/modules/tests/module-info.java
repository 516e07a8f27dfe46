/** Tests as a module of their own: the kit's jars are modules, too, by their stable names. */
module org.example.mail.conformance {
    requires io.github.autodiscovertck.conformance.junit;
    requires io.github.autodiscovertck.conformance.runner;
    requires io.github.autodiscovertck.core;
    requires org.example.mail;
    requires java.xml;
    requires org.junit.platform.launcher;

    // The kit makes an instance of the adapter, JUnit looks at the annotation of the test.
    opens org.example.mail.conformance;
}
