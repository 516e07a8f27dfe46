package io.github.autodiscovertck.conformance.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Tests the allowed dependencies between the packages of the command line, and on libraries. */
class ArchitectureTest {

    private static final String ROOT = "io.github.autodiscovertck.conformance";

    private static final JavaClasses COMMAND_LINE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT + ".cli", ROOT + ".report", ROOT + ".export");

    @Test
    void commandsDependOnReports() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".report", ROOT + ".export")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".cli")
                .check(COMMAND_LINE);
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".report")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".export")
                .check(COMMAND_LINE);
    }

    @Test
    void eachLibraryIsUsedInOnePackage() {
        onlyIn("picocli..", ".cli");
        onlyIn("me.tongfei..", ".cli");
        onlyIn("com.fasterxml..", ".report", ".export");
        onlyIn("javax.xml..");
        onlyIn("org.junit..");
    }

    @Test
    void onlyMainIsPublic() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".cli")
                .and()
                .arePublic()
                .should()
                .haveSimpleName("Main")
                .check(COMMAND_LINE);
    }

    @Test
    void publicClassesAreNotExtensible() {
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
                .check(COMMAND_LINE);
    }

    @Test
    void everyPackageIsDocumentedAndNullMarked() {
        classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith(NullMarked.class)
                .check(COMMAND_LINE);
        long packages = COMMAND_LINE.stream()
                .map(type -> type.getPackageName())
                .distinct()
                .count();
        long described = COMMAND_LINE.stream()
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
                .check(COMMAND_LINE);
    }
}
