package com.surefoot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Surefoot keeps every arrow of its map, and every rule bites an offender that was seeded for it. */
@Tag("once")
class ArrowsTest {

    private static final String ROOT = "com.surefoot";
    private static final String SEEDED = "com.surefoot.architecture.seeded";
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
    private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages(SEEDED);

    @TestFactory
    Stream<DynamicTest> everyPackageUsesOnlyWhatTheMapLetsIt() {
        return Arrows.MAP.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> new Arrows(ROOT).arrow(name).check(PRODUCT)));
    }

    @TestFactory
    Stream<DynamicTest> everyArrowBitesItsSeededOffender() {
        return Arrows.MAP.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> assertBites(new Arrows(SEEDED).arrow(name), SEEDED + "." + name + ".Offender")));
    }

    @TestFactory
    Stream<DynamicTest> librariesStayWhereTheyBelong() {
        return libraryRules()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.apply(new Arrows(ROOT)).getDescription(),
                        () -> rule.apply(new Arrows(ROOT)).check(PRODUCT)));
    }

    @Test
    void libraryRulesBiteTheirSeededOffenders() {
        Arrows seeded = new Arrows(SEEDED);
        assertBites(seeded.solverStaysInThePlanner(), SEEDED + ".web.Offender");
        assertBites(seeded.plannerApiHidesTheSolver(), SEEDED + ".planning.api.Offender");
        assertBites(seeded.frameworkStaysInTheAdapters(), SEEDED + ".itinerary.Offender");
        assertBites(seeded.drawingStaysInTheCharts(), SEEDED + ".wire.Offender");
        assertBites(seeded.bufferedBytesStayInTheReaders(), SEEDED + ".supply.gtfs.Offender");
        assertBites(seeded.hoursStayWithTheSights(), SEEDED + ".supply.osm.Offender");
        assertBites(seeded.streetsStayOnTheStreets(), SEEDED + ".supply.gtfs.Offender");
        assertBites(seeded.modelsStayBehindTheirPort(), SEEDED + ".narration.model.Offender");
        assertBites(seeded.calendarsAreReadAndWrittenAtTheEdge(), SEEDED + ".sights.Offender");
        assertBites(seeded.noCycles(), SEEDED + ".sights.Offender");
        assertBites(seeded.namesSayWhatThingsAre(), SEEDED + ".travel.OffenderImpl");
    }

    @Test
    void theMapNamesEveryPackage() {
        Set<String> mapped = Arrows.MAP.keySet();
        Set<String> unmapped = PRODUCT.stream()
                .map(type -> type.getPackageName().substring(ROOT.length()))
                .filter(name -> !name.isEmpty())
                .map(name -> name.substring(1))
                .filter(name -> !name.startsWith("configure") && !name.startsWith("planning"))
                .filter(name -> !name.equals("supply.tables"))
                .filter(name -> mapped.stream().noneMatch(known -> name.equals(known) || name.startsWith(known + ".")))
                .collect(Collectors.toSet());
        assertThat(unmapped).isEmpty();
    }

    private static Stream<Function<Arrows, ArchRule>> libraryRules() {
        return Stream.of(
                Arrows::solverStaysInThePlanner,
                Arrows::plannerApiHidesTheSolver,
                Arrows::frameworkStaysInTheAdapters,
                Arrows::drawingStaysInTheCharts,
                Arrows::bufferedBytesStayInTheReaders,
                Arrows::hoursStayWithTheSights,
                Arrows::streetsStayOnTheStreets,
                Arrows::modelsStayBehindTheirPort,
                Arrows::calendarsAreReadAndWrittenAtTheEdge,
                Arrows::noCycles,
                Arrows::namesSayWhatThingsAre);
    }

    private static void assertBites(ArchRule rule, String offender) {
        EvaluationResult result = rule.evaluate(OFFENDERS);
        assertThat(result.getFailureReport().getDetails())
                .as("what '%s' finds among the seeded offenders", rule.getDescription())
                .anyMatch(detail -> detail.contains(offender));
    }
}
