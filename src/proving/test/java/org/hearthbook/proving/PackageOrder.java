package org.hearthbook.proving;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Which of our packages stands on which: no circles, the laptop's storeys, and features of the
/// window that know neither each other nor the window.
final class PackageOrder {

    private static final String DESKTOP = "org.hearthbook.desktop";

    /// The laptop from the ground up: no package uses one of a later line.
    private static final List<List<String>> STOREYS =
            List.of(
                    List.of("keys"),
                    List.of("store"),
                    List.of("search", "documents"),
                    List.of("book"),
                    List.of("sync"),
                    List.of("handing"),
                    List.of("sample", "commands"));

    private static final Set<String> SHARED_BY_FEATURES =
            Set.of(
                    DESKTOP + ".controls",
                    DESKTOP + ".theme",
                    DESKTOP + ".sitting",
                    DESKTOP + ".files",
                    DESKTOP + ".signing",
                    DESKTOP + ".evidence",
                    DESKTOP + ".secrets",
                    DESKTOP + ".waiting");

    private PackageOrder() {}

    static List<ArchRule> rules() {
        var rules = new ArrayList<ArchRule>();
        for (var storey = 0; storey < STOREYS.size() - 1; storey++) {
            rules.add(standsBelow(storey));
        }
        rules.add(
                slices().assignedFrom(packagesThat("are ours", _ -> true))
                        .should()
                        .beFreeOfCycles()
                        .as("no packages depend on each other in a circle"));
        rules.add(
                slices().assignedFrom(packagesThat("are features", PackageOrder::isFeature))
                        .should()
                        .notDependOnEachOther()
                        .as("no feature of the window knows another"));
        rules.add(nobodyKnowsTheShell());
        rules.add(whatIsSharedKnowsNoFeature());
        return rules;
    }

    private static ArchRule standsBelow(int storey) {
        var above = STOREYS.subList(storey + 1, STOREYS.size()).stream().flatMap(List::stream);
        var names = above.map(PackageOrder::laptop).toArray(String[]::new);
        var here = STOREYS.get(storey).stream().map(PackageOrder::laptop).toArray(String[]::new);
        return noClasses()
                .that(resideInAnyPackage(here))
                .should()
                .dependOnClassesThat(resideInAnyPackage(names))
                .as("laptop " + STOREYS.get(storey) + " stand below the rest of the laptop");
    }

    private static ArchRule nobodyKnowsTheShell() {
        return noClasses()
                .that()
                .resideInAPackage(DESKTOP + ".*..")
                .and()
                .resideOutsideOfPackage(DESKTOP + ".shell..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(DESKTOP + ".shell..")
                .as("the window knows its features and none of them knows the window");
    }

    private static ArchRule whatIsSharedKnowsNoFeature() {
        return noClasses()
                .that(describe("are shared", type -> isShared(type.getPackageName())))
                .should()
                .dependOnClassesThat(describe("are of a feature", PackageOrder::isOfAFeature))
                .as("what the features share knows none of them");
    }

    private static String laptop(String name) {
        return "org.hearthbook.laptop." + name + "..";
    }

    private static boolean isFeature(String name) {
        return name.startsWith(DESKTOP + ".")
                && !name.startsWith(DESKTOP + ".shell")
                && !isShared(name);
    }

    private static boolean isOfAFeature(JavaClass type) {
        return isFeature(type.getPackageName());
    }

    private static boolean isShared(String name) {
        return SHARED_BY_FEATURES.contains(name);
    }

    private static SliceAssignment packagesThat(String claim, Predicate<String> chosen) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                var name = type.getPackageName();
                return name.startsWith("org.hearthbook") && chosen.test(name)
                        ? SliceIdentifier.of(name)
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "packages that " + claim;
            }
        };
    }
}
