package io.adroit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds everybody to the table of {@code docs/architecture.md}. */
class ArchitectureTest {
    private static final String TRESPASS = "io.adroit.architecture.trespass";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(new ImportOption.DoNotIncludeJars())
            .importPackages("io.adroit");
    private static final JavaClasses TRESPASSERS = new ClassFileImporter().importPackages(TRESPASS);

    @TestFactory
    Stream<DynamicTest> theCodeKeepsEachRule() {
        return new ArchitectureRules("io.adroit")
                .all()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(MAIN)));
    }

    @TestFactory
    Stream<DynamicTest> aTrespasserBreaksEachRule() {
        return new ArchitectureRules(TRESPASS)
                .all()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getDescription(),
                        () -> assertThatThrownBy(() -> rule.check(TRESPASSERS)).isInstanceOf(AssertionError.class)));
    }

    /** ArchUnit never notices a package name that fits nothing. */
    @Test
    void eachPackageOfTheTableHoldsClasses() {
        assertThat(ArchitectureRules.packages())
                .allSatisfy(name ->
                        assertThat(MAIN.containPackage("io.adroit." + name)).isTrue());
    }
}
