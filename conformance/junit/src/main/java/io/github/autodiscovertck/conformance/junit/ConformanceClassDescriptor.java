package io.github.autodiscovertck.conformance.junit;

import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.hierarchical.Node;

/** A class with the annotation. Its parser is created before its requirements run and closed afterwards. */
final class ConformanceClassDescriptor extends AbstractTestDescriptor implements Node<ConformanceContext> {

    static final String SEGMENT = "class";

    private final Class<?> testClass;
    private final Preparation preparation;

    ConformanceClassDescriptor(UniqueId engine, Class<?> testClass, Preparation preparation) {
        super(engine.append(SEGMENT, testClass.getName()), testClass.getSimpleName(), ClassSource.from(testClass));
        this.testClass = testClass;
        this.preparation = preparation;
    }

    Preparation preparation() {
        return preparation;
    }

    @Override
    public Type getType() {
        return Type.CONTAINER;
    }

    @Override
    public String getLegacyReportingName() {
        return testClass.getName();
    }

    /** A container without tests would be pruned, together with its failure. */
    @Override
    public boolean mayRegisterTests() {
        return preparation instanceof Preparation.Impossible;
    }

    @Override
    public ConformanceContext before(ConformanceContext context) throws CannotCertifyException {
        if (preparation instanceof Preparation.Ready ready) {
            return new ConformanceContext(ConformanceSession.open(testClass, ready));
        }
        throw new CannotCertifyException(((Preparation.Impossible) preparation).why(), null);
    }

    @Override
    public void after(ConformanceContext context) throws CannotCertifyException {
        context.close();
    }
}
