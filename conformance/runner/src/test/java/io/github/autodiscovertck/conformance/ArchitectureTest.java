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

/** Which package may depend on which other package, and on which library. */
class ArchitectureTest {

    private static final String ROOT = "io.github.autodiscovertck.conformance";
    private static final String CORE = "io.github.autodiscovertck.core";

    private static final JavaClasses RUNNER = new ClassFileImporter()
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
                .layer("text")
                .definedBy(ROOT + ".text")
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
                .whereLayer("text")
                .mayOnlyAccessLayers("judge", "certification")
                .ensureAllClassesAreContainedInArchitecture()
                .check(RUNNER);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(RUNNER);
    }

    @Test
    void knowsNoLibraryButTheJsonOfTheProcessProtocol() {
        onlyIn("com.fasterxml..", ".subject");
        onlyIn("org.junit..");
        onlyIn("org.opentest4j..");
        onlyIn("picocli..");
        onlyIn("net.jqwik..");
        onlyIn("com.ctc.wstx..");
        onlyIn("javax.xml..");
        onlyIn("org.xml.sax..");
        onlyIn("org.w3c.dom..");
    }

    @Test
    void onlyOneClassKnowsTheReferenceReader() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".subject.ReferenceParser")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CORE + ".reader..")
                .check(RUNNER);
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
                .check(RUNNER);
    }

    @Test
    void everyPackageSaysWhatItIsForAndThatNullIsNotMeant() {
        classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith(NullMarked.class)
                .check(RUNNER);
        long packages =
                RUNNER.stream().map(type -> type.getPackageName()).distinct().count();
        long described = RUNNER.stream()
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
                .check(RUNNER);
    }
}
