package io.adroit.maven;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** A goal translates between Maven and the generator's front; it knows none of its stages. */
class PluginArchitectureTest {
    private static final ArchRule KNOWS_NO_STAGE = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("io.adroit..")
                    .and(resideOutsideOfPackages(
                            "io.adroit", "io.adroit.model", "io.adroit.serve", "io.adroit.maven..")));

    @Test
    void goalsKnowNoStage() {
        KNOWS_NO_STAGE.check(importing(new ImportOption.DoNotIncludeTests()));
    }

    @Test
    void aTrespasserBreaksTheRule() {
        var trespassers = importing(new ImportOption.OnlyIncludeTests());
        assertThatThrownBy(() -> KNOWS_NO_STAGE.check(trespassers)).isInstanceOf(AssertionError.class);
    }

    private static JavaClasses importing(ImportOption option) {
        return new ClassFileImporter().withImportOption(option).importPackages("io.adroit.maven");
    }

    /** Reaches past the front. */
    static final class Trespasser {
        io.adroit.site.SiteWriter writer = new io.adroit.site.SiteWriter(java.nio.file.Path.of("x"));
    }
}
