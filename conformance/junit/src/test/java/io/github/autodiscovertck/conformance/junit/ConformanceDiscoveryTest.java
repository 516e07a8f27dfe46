package io.github.autodiscovertck.conformance.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathRoots;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import io.github.autodiscovertck.conformance.certification.Suite;
import io.github.autodiscovertck.conformance.junit.sample.ConformanceSamples;
import io.github.autodiscovertck.core.requirement.Requirement;
import io.github.autodiscovertck.core.requirement.RequirementCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoveryIssue;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.Filter;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.ClasspathResourceSource;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.testkit.engine.EngineTestKit;

class ConformanceDiscoveryTest {

    private static final Class<?> GREEN = ConformanceSamples.Green.class;
    private static final UniqueId GREEN_ID =
            UniqueId.forEngine(ConformanceTestEngine.ID).append("class", GREEN.getName());

    @Test
    void classHasOneTestForEachRequirementWithCases() {
        List<String> requirements =
                new Suite().tested().stream().map(Requirement::id).toList();

        TestDescriptor found = onlyChild(discover(selectClass(GREEN)));

        assertThat(requirements).contains("POX-SMTPLAST-001", "POX-SMTPLAST-012");
        assertThat(found.getChildren())
                .extracting(TestDescriptor::getLegacyReportingName)
                .containsExactlyElementsOf(requirements);
        assertThat(found.getChildren()).allMatch(TestDescriptor::isTest);
    }

    @Test
    void classIsReportedWithItsNameAndSource() {
        TestDescriptor found = onlyChild(discover(selectClass(GREEN)));

        assertThat(found.isContainer()).isTrue();
        assertThat(found.getDisplayName()).isEqualTo("Green");
        assertThat(found.getLegacyReportingName()).isEqualTo(GREEN.getName());
        assertThat(found.getSource()).contains(ClassSource.from(GREEN));
    }

    @Test
    void requirementIsReportedWithItsSentenceTagsAndLine() throws IOException {
        TestDescriptor found = onlyChild(onlyChild(discover(selectUniqueId(requirementId("POX-DOC-001")))));

        assertThat(found.getDisplayName()).startsWith("POX-DOC-001 MUST Input that is not a well-formed XML 1.0");
        assertThat(found.getTags()).containsExactlyInAnyOrder(TestTag.create("MUST"), TestTag.create("DOC"));
        assertThat(found.getSource())
                .contains(ClasspathResourceSource.from(
                        RequirementCatalogue.RESOURCE, FilePosition.from(lineOfTheFirstRequirement())));
    }

    /** {@return the line after the one where the list of requirements starts} */
    private static int lineOfTheFirstRequirement() throws IOException {
        try (InputStream in =
                RequirementCatalogue.class.getClassLoader().getResourceAsStream(RequirementCatalogue.RESOURCE)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.indexOf(" \"requirements\": [") + 2;
        }
    }

    @Test
    void displayNamesAreUnique() {
        TestDescriptor found = onlyChild(discover(selectClass(GREEN)));

        assertThat(found.getChildren())
                .extracting(TestDescriptor::getDisplayName)
                .doesNotHaveDuplicates();
    }

    @Test
    void packageGivesItsConformanceClassesOnly() {
        TestDescriptor engine = discover(selectPackage(ConformanceSamples.class.getPackageName()));

        assertThat(engine.getChildren())
                .extracting(TestDescriptor::getDisplayName)
                .contains("Green", "Red", "WithComposedAnnotation", "OutOfOrder")
                .doesNotContain("Plain", "Composed", "ReferenceSample");
    }

    @Test
    void classPathRootGivesItsConformanceClasses() throws URISyntaxException {
        Path root = Path.of(
                GREEN.getProtectionDomain().getCodeSource().getLocation().toURI());

        TestDescriptor engine = discover(selectClasspathRoots(Set.of(root)).toArray(DiscoverySelector[]::new));

        assertThat(engine.getChildren())
                .extracting(TestDescriptor::getDisplayName)
                .contains("Green", "Red");
    }

    @Test
    void classNameFilterIsApplied() {
        TestDescriptor engine = EngineTestKit.engine(new ConformanceTestEngine())
                .selectors(selectPackage(ConformanceSamples.class.getPackageName()), selectClass(GREEN))
                .filters((Filter<?>) includeClassNamePatterns(".*Red"))
                .discover()
                .getEngineDescriptor();

        assertThat(onlyChild(engine).getDisplayName()).isEqualTo("Red");
    }

    @Test
    void otherClassesGiveNothing() {
        assertThat(discover(selectClass(ConformanceSamples.Plain.class)).getChildren())
                .isEmpty();
        assertThat(discover(selectClass(ConformanceSamples.Composed.class)).getChildren())
                .isEmpty();
    }

    @Test
    void idsThatNameNothingAreReported() {
        List<DiscoveryIssue> issues = EngineTestKit.engine(new ConformanceTestEngine())
                .selectors(
                        selectUniqueId(requirementId("POX-NOTHING-001")),
                        selectUniqueId(UniqueId.forEngine(ConformanceTestEngine.ID)
                                .append("class", "org.example.NoSuchClass")))
                .discover()
                .getDiscoveryIssues();

        assertThat(issues)
                .extracting(DiscoveryIssue::message)
                .hasSize(2)
                .allMatch(message -> message.endsWith("could not be resolved"));
    }

    @Test
    void everyIdSelectsItselfAndItsAncestorsAgain() {
        TestDescriptor all = onlyChild(discover(selectClass(GREEN)));

        for (TestDescriptor requirement : all.getChildren()) {
            TestDescriptor engine = discover(selectUniqueId(requirement.getUniqueId()));
            assertThat(ids(engine)).containsExactly(engine.getUniqueId(), all.getUniqueId(), requirement.getUniqueId());
        }
    }

    @Test
    void idOfClassSelectsTheWholeClassAgain() {
        TestDescriptor byClass = discover(selectClass(GREEN));

        assertThat(ids(discover(selectUniqueId(GREEN_ID)))).containsExactlyElementsOf(ids(byClass));
    }

    @Test
    void idOfEngineSelectsTheEngineItself() {
        TestDescriptor engine = discover(selectUniqueId(UniqueId.forEngine(ConformanceTestEngine.ID)));

        assertThat(ids(engine)).containsExactly(UniqueId.forEngine(ConformanceTestEngine.ID));
    }

    @Test
    void classAndOneOfItsRequirementsAreNotFoundTwice() {
        TestDescriptor engine = discover(
                selectUniqueId(requirementId("POX-SMTPLAST-012")), selectClass(GREEN), selectUniqueId(GREEN_ID));

        assertThat(ids(engine)).doesNotHaveDuplicates().hasSameSizeAs(ids(discover(selectClass(GREEN))));
    }

    @Test
    void requirementsThatAreNotSelectedAreNoTests() {
        TestDescriptor found = onlyChild(discover(selectClass(ConformanceSamples.Watchful.class)));

        assertThat(found.getChildren())
                .allMatch(child -> child.getLegacyReportingName().startsWith("POX-SMTPLAST-00"));
    }

    @Test
    void unknownConfigurationParameterIsReported() {
        List<DiscoveryIssue> issues = EngineTestKit.engine(new ConformanceTestEngine())
                .selectors(selectClass(GREEN))
                .configurationParameter("autodiscover-tck.trys", "5")
                .discover()
                .getDiscoveryIssues();

        assertThat(issues)
                .singleElement()
                .extracting(DiscoveryIssue::message)
                .asString()
                .contains("no configuration parameter autodiscover-tck.trys", "autodiscover-tck.tries");
    }

    private static String requirementId(String requirement) {
        return GREEN_ID.append("requirement", requirement).toString();
    }

    private static TestDescriptor discover(DiscoverySelector... selectors) {
        return EngineTestKit.engine(new ConformanceTestEngine())
                .selectors(selectors)
                .discover()
                .getEngineDescriptor();
    }

    private static TestDescriptor onlyChild(TestDescriptor parent) {
        assertThat(parent.getChildren()).hasSize(1);
        return parent.getChildren().iterator().next();
    }

    private static List<UniqueId> ids(TestDescriptor engine) {
        List<UniqueId> ids = new ArrayList<>();
        engine.accept(descriptor -> ids.add(descriptor.getUniqueId()));
        return ids;
    }
}
