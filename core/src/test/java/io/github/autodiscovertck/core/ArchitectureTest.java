package io.github.autodiscovertck.core;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Which packages may depend on which. */
class ArchitectureTest {

    private static final String ROOT = "io.github.autodiscovertck.core";

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void arrowsPointFromReaderAndCasesToReadingsToElements() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("element")
                .definedBy(ROOT + ".element")
                .layer("reading")
                .definedBy(ROOT + ".reading")
                .layer("requirement")
                .definedBy(ROOT + ".requirement")
                .layer("expectation")
                .definedBy(ROOT + ".expectation")
                .layer("reader")
                .definedBy(ROOT + ".reader")
                .layer("tree")
                .definedBy(ROOT + ".tree")
                .whereLayer("element")
                .mayNotAccessAnyLayer()
                .whereLayer("reading")
                .mayOnlyAccessLayers("element")
                .whereLayer("requirement")
                .mayOnlyAccessLayers("element", "reading")
                .whereLayer("expectation")
                .mayOnlyAccessLayers("element", "reading")
                .whereLayer("reader")
                .mayOnlyAccessLayers("element", "reading")
                .whereLayer("tree")
                .mayNotAccessAnyLayer()
                .whereLayer("tree")
                .mayNotBeAccessedByAnyLayer()
                .ensureAllClassesAreContainedInArchitecture()
                .check(CORE);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void onlyTheReaderKnowsAnXmlParser() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".reader")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.xml..", "org.w3c.dom..", "org.xml.sax..", "com.ctc.wstx..", "org.codehaus..")
                .check(CORE);
    }

    @Test
    void nothingKnowsATestFramework() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.junit..", "net.jqwik..", "org.opentest4j..", "org.assertj..", "org.xmlunit..")
                .check(CORE);
    }

    /** The executable jar relocates the library, so modules compiled against the two forms would not be compatible. */
    @Test
    void theJsonLibraryStaysOutOfPublicSignatures() {
        noMethods()
                .that()
                .arePublic()
                .should()
                .haveRawParameterTypes(anyElementThat(resideInAPackage("com.fasterxml..")))
                .orShould()
                .haveRawReturnType(resideInAPackage("com.fasterxml.."))
                .check(CORE);
    }

    @Test
    void parserTypesStayOutOfPublicSignatures() {
        classes()
                .that()
                .arePublic()
                .and()
                .resideInAPackage(ROOT + ".reader")
                .should()
                .haveSimpleName("ReferenceReader")
                .orShould()
                .haveSimpleName("NotAutodiscoverException")
                .check(CORE);
    }
}
