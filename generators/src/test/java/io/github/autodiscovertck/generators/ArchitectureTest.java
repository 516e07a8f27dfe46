package io.github.autodiscovertck.generators;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Which packages may depend on which. */
class ArchitectureTest {

    private static final String ROOT = "io.github.autodiscovertck.generators";
    private static final String[] KINDS_OF_PROPERTIES = {
        ROOT + ".smtplast",
        ROOT + ".writing",
        ROOT + ".fault",
        ROOT + ".values",
        ROOT + ".outcome",
        ROOT + ".structure",
        ROOT + ".document",
        ROOT + ".safety",
        ROOT + ".delivery",
        ROOT + ".table"
    };

    private static final JavaClasses GENERATORS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void onlyTheRootPackageDependsOnJqwik() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("net.jqwik..")
                .check(GENERATORS);
    }

    @Test
    void nothingDependsOnAnEngineOrATestFramework() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("net.jqwik.engine..", "org.junit..", "org.opentest4j..", "org.assertj..")
                .check(GENERATORS);
    }

    @Test
    void nothingDependsOnAParser() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javax.xml..",
                        "org.w3c.dom..",
                        "org.xml.sax..",
                        "com.ctc.wstx..",
                        "io.github.autodiscovertck.core.reader..")
                .because("what is expected of a document is known by construction and never computed by a parser")
                .check(GENERATORS);
    }

    @Test
    void propertyPackageDoesNotDependOnTheKindsOfProperties() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".property")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(KINDS_OF_PROPERTIES)
                .check(GENERATORS);
    }

    @Test
    void responsesDoNotDependOnProperties() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".response")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(KINDS_OF_PROPERTIES)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".property")
                .check(GENERATORS);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(GENERATORS);
    }

    @Test
    void nothingDependsOnTheRootPackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT)
                .check(GENERATORS);
    }
}
