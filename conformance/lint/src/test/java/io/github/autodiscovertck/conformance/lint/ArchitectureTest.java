package io.github.autodiscovertck.conformance.lint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The libraries that the linter may depend on. */
class ArchitectureTest {

    private static final String ROOT = "io.github.autodiscovertck.conformance";

    private static final JavaClasses LINTER = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT + ".lint");

    @Test
    void knowsNoJsonAndNoCommandLine() {
        onlyIn("com.fasterxml..");
        onlyIn("picocli..");
        onlyIn("org.junit..");
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
                .check(LINTER);
    }

    @Test
    void everyPackageSaysWhatItIsForAndThatNullIsNotMeant() {
        classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith(NullMarked.class)
                .check(LINTER);
        long packages =
                LINTER.stream().map(type -> type.getPackageName()).distinct().count();
        long described = LINTER.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .count();
        assertThat(described).isEqualTo(packages);
    }

    private static void onlyIn(String library, String... packages) {
        String[] patterns = new String[packages.length];
        for (int i = 0; i < packages.length; i++) {
            patterns[i] = ROOT + packages[i];
        }
        noClasses()
                .that()
                .resideOutsideOfPackages(patterns)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .check(LINTER);
    }
}
