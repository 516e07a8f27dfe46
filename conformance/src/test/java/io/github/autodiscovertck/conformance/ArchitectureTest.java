package io.github.autodiscovertck.conformance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Which package may know which, and which library. */
class ArchitectureTest {

    private static final String ROOT = "io.github.autodiscovertck.conformance";
    private static final String CORE = "io.github.autodiscovertck.core";

    private static final JavaClasses CONFORMANCE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void arrowsPointFromTheUsersToTheJudge() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("spi")
                .definedBy(ROOT + ".spi")
                .layer("subject")
                .definedBy(ROOT + ".subject")
                .layer("judge")
                .definedBy(ROOT + ".judge")
                .layer("safety")
                .definedBy(ROOT + ".safety")
                .layer("certification")
                .definedBy(ROOT + ".certification")
                .layer("selftest")
                .definedBy(ROOT + ".selftest")
                .layer("export")
                .definedBy(ROOT + ".export")
                .layer("lint")
                .definedBy(ROOT + ".lint")
                .layer("text")
                .definedBy(ROOT + ".text")
                .layer("report")
                .definedBy(ROOT + ".report")
                .layer("cli")
                .definedBy(ROOT + ".cli")
                .optionalLayer("junit")
                .definedBy(ROOT + ".junit")
                .whereLayer("spi")
                .mayNotAccessAnyLayer()
                .whereLayer("judge")
                .mayNotAccessAnyLayer()
                .whereLayer("subject")
                .mayOnlyAccessLayers("spi")
                .whereLayer("safety")
                .mayOnlyAccessLayers("spi", "subject")
                .whereLayer("certification")
                .mayOnlyAccessLayers("spi", "subject", "judge", "safety")
                .whereLayer("selftest")
                .mayOnlyAccessLayers("spi", "subject", "judge", "certification", "text")
                .whereLayer("text")
                .mayOnlyAccessLayers("judge", "certification")
                .whereLayer("export")
                .mayOnlyAccessLayers("certification")
                .whereLayer("lint")
                .mayNotAccessAnyLayer()
                .whereLayer("report")
                .mayOnlyAccessLayers("spi", "judge", "certification", "selftest", "lint", "text")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("junit")
                .mayNotBeAccessedByAnyLayer()
                .ensureAllClassesAreContainedInArchitecture()
                .check(CONFORMANCE);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CONFORMANCE);
    }

    @Test
    void onlyTheEngineKnowsJUnit() {
        onlyIn("org.junit..", ".junit");
        onlyIn("org.opentest4j..", ".junit");
    }

    @Test
    void onlyTheCommandLineKnowsItsLibraries() {
        onlyIn("picocli..", ".cli");
        onlyIn("me.tongfei..", ".cli");
    }

    @Test
    void onlyReportExportAndProcessProtocolKnowJson() {
        onlyIn("com.fasterxml..", ".report", ".export", ".subject");
    }

    @Test
    void onlyOneClassKnowsTheReferenceReader() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".subject.ReferenceParser")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CORE + ".reader..")
                .check(CONFORMANCE);
    }

    @Test
    void onlyTheLinterAndTheParsersOfTheSelfTestReadXml() {
        onlyIn("com.ctc.wstx..", ".lint");
        onlyIn("javax.xml..", ".lint", ".selftest");
        onlyIn("org.xml.sax..", ".selftest");
        onlyIn("org.w3c.dom..", ".selftest");
    }

    @Test
    void nothingKnowsHowDocumentsAreDrawn() {
        onlyIn("net.jqwik..");
    }

    @Test
    void theCommandLineOffersItsEntryOnly() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".cli")
                .and()
                .arePublic()
                .should()
                .haveSimpleName("Main")
                .check(CONFORMANCE);
    }

    @Test
    void publicClassesAreNotMadeToBeExtended() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .areNotRecords()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(CONFORMANCE);
    }

    @Test
    void everyPackageSaysWhatItIsForAndThatNullIsNotMeant() {
        classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith(NullMarked.class)
                .check(CONFORMANCE);
        long packages = CONFORMANCE.stream()
                .map(type -> type.getPackageName())
                .distinct()
                .count();
        long described = CONFORMANCE.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .count();
        assertThat(described).isEqualTo(packages);
    }

    private static void onlyIn(String library, String... packages) {
        String[] inside = new String[packages.length];
        for (int i = 0; i < packages.length; i++) {
            inside[i] = ROOT + packages[i];
        }
        noClasses()
                .that()
                .resideOutsideOfPackages(inside)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .check(CONFORMANCE);
    }
}
