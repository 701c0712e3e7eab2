package org.hearthbook.proving;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

import java.util.List;

/// The table of who may use which library or module, as rules over the compiled house. A change of
/// the table is a change here, in the same commit.
final class MayUse {

    private static final DescribedPredicate<JavaClass> DRAWS =
            DescribedPredicate.describe("draw", MayUse::draws);

    private MayUse() {}

    static List<ArchRule> rules() {
        return List.of(
                only(
                        "only the stores and the search speak SQL",
                        List.of("laptop.store", "laptop.search", "service.store"),
                        List.of(
                                "java.sql..",
                                "javax.sql..",
                                "org.sqlite..",
                                "org.jdbi..",
                                "com.zaxxer..",
                                "org.flywaydb..")),
                only(
                        "only documents and letters make PDF",
                        List.of("laptop.documents", "service.letters"),
                        List.of(
                                "com.openhtmltopdf..",
                                "org.apache.pdfbox..",
                                "org.apache.xmpbox..")),
                only(
                        "only changes, content packs, documents, commands and the wire are JSON",
                        List.of(
                                "records.changes",
                                "records.content",
                                "laptop.commands",
                                "laptop.documents",
                                "laptop.sync",
                                "records.sync",
                                "service.http"),
                        List.of("tools.jackson..", "com.fasterxml.jackson..")),
                only(
                        "only sync and the service's door use the network",
                        List.of("laptop.sync", "records.sync", "service.http"),
                        List.of("java.net.http..", "com.sun.net.httpserver..", "io.helidon..")),
                only(
                        "only the wire packs with Zstandard, unpacked beside SQLite",
                        List.of("records.sync", "laptop.store"),
                        List.of("com.github.luben..")),
                only(
                        "only the two ends of the wire know tokens and proofs",
                        List.of("laptop.sync", "service.http"),
                        List.of("com.nimbusds..")),
                only(
                        "only the service's files know an object store",
                        List.of("service.files"),
                        List.of("software.amazon..")),
                only(
                        "only the desktop has windows",
                        List.of("desktop"),
                        List.of("javafx..", "atlantafx..", "org.kordamp..", "net.synedra..")),
                only(
                        "nothing uses what we decided against",
                        List.of(),
                        List.of("javafx.fxml..", "lombok..", "dagger..", "org.mockito..")),
                purity(),
                drawing(),
                module("records", List.of()),
                module("laptop", List.of("records")),
                module("desktop", List.of("records", "laptop")),
                module("service", List.of("records")));
    }

    private static ArchRule only(String what, List<String> homes, List<String> libraries) {
        return noClasses()
                .that(DescribedPredicate.not(resideInAnyPackage(inTheHouse(homes))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries.toArray(String[]::new))
                .as(what);
    }

    private static ArchRule purity() {
        return noClasses()
                .that(resideInAPackage("org.hearthbook.records.."))
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "(java\\.nio\\.file|java\\.net|java\\.awt|javax\\.swing)\\..*"
                                + "|java\\.io\\.(File|RandomAccessFile).*")
                .as("records know no files, no network and no screen");
    }

    private static ArchRule drawing() {
        return noClasses()
                .that(DescribedPredicate.not(DRAWS))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx.scene..")
                .as("only views, controls, theme and shell draw");
    }

    private static boolean draws(JavaClass type) {
        return type.getName().matches(".*View(\\$.*)?")
                || resideInAnyPackage(
                                inTheHouse(
                                        List.of(
                                                "desktop.controls",
                                                "desktop.theme",
                                                "desktop.shell")))
                        .test(type);
    }

    private static ArchRule module(String name, List<String> others) {
        var outside =
                DescribedPredicate.not(resideInAnyPackage(inTheHouse(others)))
                        .and(DescribedPredicate.not(resideInAnyPackage(inTheHouse(List.of(name)))))
                        .and(resideInAPackage("org.hearthbook.."));
        return noClasses()
                .that(resideInAnyPackage(inTheHouse(List.of(name))))
                .should()
                .dependOnClassesThat(outside)
                .as(name + " uses of our modules only " + others);
    }

    private static String[] inTheHouse(List<String> packages) {
        return packages.stream()
                .map(name -> "org.hearthbook." + name + "..")
                .toArray(String[]::new);
    }
}
