package io.github.autodiscovertck.conformance.junit;

import io.github.autodiscovertck.conformance.certification.RequirementResult;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.util.Set;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.hierarchical.Node;
import org.opentest4j.TestAbortedException;

/**
 * One requirement as a test. Its documents run in a loop inside the test, because separate tests would cost more than
 * the parser does.
 */
final class RequirementDescriptor extends AbstractTestDescriptor implements Node<ConformanceContext> {

    static final String SEGMENT = "requirement";

    private final Requirement requirement;

    RequirementDescriptor(UniqueId testClass, Requirement requirement, TestSource source) {
        super(
                testClass.append(SEGMENT, requirement.id()),
                requirement.id() + " " + requirement.level() + " " + requirement.statement(),
                source);
        this.requirement = requirement;
    }

    @Override
    public Type getType() {
        return Type.TEST;
    }

    @Override
    public String getLegacyReportingName() {
        return requirement.id();
    }

    @Override
    public Set<TestTag> getTags() {
        return Set.of(TestTag.create(requirement.level().name()), TestTag.create(requirement.group()));
    }

    @Override
    public SkipResult shouldBeSkipped(ConformanceContext context) {
        return context.current().skipReason(requirement).map(SkipResult::skip).orElseGet(SkipResult::doNotSkip);
    }

    @Override
    public ConformanceContext execute(ConformanceContext context, DynamicTestExecutor executor) {
        ConformanceSession session = context.current();
        RequirementResult result = session.run(requirement)
                .orElseThrow(() -> new TestAbortedException(ConformanceSession.ADAPTER_AT_FAULT));
        new VerdictReport(session.plan(), session.strict(), getUniqueId(), session.sources()).report(result);
        return context;
    }
}
