package io.adroit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The table of {@code docs/architecture.md} and the habits of the code, as rules below any base package, so that trespassers can stand below another. */
record ArchitectureRules(String base) {
    /** Package, and what it may know of ours. */
    private static final List<List<String>> STAGES = List.of(
            List.of("text"),
            List.of("model", "text"),
            List.of("json", "model", "text"),
            List.of("source", "model", "text"),
            List.of("parse", "model", "text"),
            List.of("link", "model", "text"),
            List.of("insight", "model", "text"),
            List.of("edit", "model", "text"),
            List.of("check", "model", "text", "json"),
            List.of("index", "model", "text"),
            List.of("render", "model", "text", "json"),
            List.of("site", "model"));

    /** Library, and the packages that may know it. */
    private static final List<List<String>> HOMES = List.of(
            List.of("com.vladsch.flexmark", "text"),
            List.of("org.owasp.html", "text"),
            List.of("org.snakeyaml", "text"),
            List.of("freemarker", "render"),
            List.of("com.fasterxml.jackson", "json", "render", "check"),
            List.of("org.apache.lucene.analysis", "text", "index"),
            List.of("org.apache.lucene.index", "index"),
            List.of("org.apache.lucene.search", "index"),
            List.of("org.apache.lucene.store", "index"));

    /** All packages of the table. */
    static Stream<String> packages() {
        return STAGES.stream().map(row -> row.get(0));
    }

    /** Every rule. */
    Stream<ArchRule> all() {
        return Stream.of(
                        STAGES.stream().map(row -> knowsOnly(row.get(0), row)),
                        HOMES.stream().map(row -> hasItsHome(row.get(0), row.subList(1, row.size()))),
                        Stream.of(
                                diskIsForBothEnds(),
                                throwsNoIo(),
                                asksNoClock(),
                                asksNoDefaults(),
                                keepsNoLog(),
                                mapsNoFiles()))
                .flatMap(rules -> rules);
    }

    private ArchRule knowsOnly(String stage, List<String> known) {
        DescribedPredicate<JavaClass> others = resideInAPackage(base + "..").and(resideOutsideOfPackages(below(known)));
        return noClasses()
                .that()
                .resideInAPackage(base + "." + stage + "..")
                .should()
                .dependOnClassesThat(others)
                .because(stage + " knows nothing of ours but " + known);
    }

    private ArchRule hasItsHome(String library, List<String> homes) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(below(homes))
                .should()
                .dependOnClassesThat(resideInAPackage(library + ".."))
                .because("only " + homes + " know " + library);
    }

    private ArchRule diskIsForBothEnds() {
        return noClasses()
                .that()
                .resideInAnyPackage(
                        below(List.of("text", "model", "parse", "link", "insight", "check", "index", "render")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.nio.file.."))
                .because("disk is read by source and written by site alone");
    }

    private ArchRule throwsNoIo() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(
                        below(List.of("text", "model", "parse", "link", "insight", "check", "index", "render")))
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .arePublic()
                .should()
                .declareThrowableOfType(IOException.class)
                .because("who owns I/O shows in the types");
    }

    private ArchRule asksNoClock() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(base + ".serve..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(java.util.Date.class)
                .because(
                        "the output depends on the input alone; the preview looks at the clock to know when to look at files");
    }

    private ArchRule asksNoDefaults() {
        return noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(java.nio.charset.Charset.class, "defaultCharset")
                .orShould()
                .callMethod(System.class, "setProperty", String.class, String.class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .because("the output is the same in any locale and zone");
    }

    private ArchRule keepsNoLog() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(base + ".index..") // which quiets one logger of Lucene
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.util.logging..", "org.slf4j.."))
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("findings are our log");
    }

    private ArchRule mapsNoFiles() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.apache\\.lucene\\.store\\.(MMapDirectory|FSDirectory)")
                .because("a mapped index logs, and locks files on Windows");
    }

    private String[] below(List<String> names) {
        return names.stream().map(name -> base + "." + name + "..").toArray(String[]::new);
    }
}
