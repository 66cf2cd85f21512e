package com.surefoot.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who may know whom. The rules can be laid over any root package, so that they can be tried on seeded offenders. */
final class Arrows {

    private static final List<String> DOMAIN = List.of("travel", "transport", "lodging", "sights", "catalogue");
    private static final List<String> ADAPTERS = List.of("supply", "storage", "wire", "web", "cli", "configure");

    /** A package of the map, the packages it may use besides itself. */
    static final Map<String, List<String>> MAP = map();

    private final String root;

    Arrows(String root) {
        this.root = root;
    }

    private static Map<String, List<String>> map() {
        List<String> trip = plus(DOMAIN, "itinerary");
        List<String> planner = plus(trip, "planning");
        List<String> face = plus(
                trip,
                "planning.api",
                "evidence",
                "reliability",
                "recommendation",
                "watch",
                "show",
                "narration",
                "wire");
        Map<String, List<String>> map = new LinkedHashMap<>();
        map.put("travel", List.of());
        map.put("transport", List.of("travel"));
        map.put("lodging", List.of("travel"));
        map.put("sights", List.of("travel"));
        map.put("catalogue", List.of("travel", "transport", "lodging", "sights"));
        map.put("itinerary", List.of("travel", "transport", "lodging", "sights"));
        map.put("planning.api", List.of("travel", "transport", "lodging", "sights", "itinerary"));
        map.put("planning.model", planner);
        map.put("evidence", List.of());
        map.put("reliability", plus(trip, "evidence"));
        map.put("simulation", List.of("evidence"));
        map.put("recommendation", plus(trip, "planning.api", "evidence", "reliability", "narration"));
        map.put("supply.http", List.of());
        map.put("supply.ecb", List.of("travel", "supply.http"));
        map.put("supply.offers", List.of("travel", "supply.http"));
        map.put("supply.liteapi", List.of("travel", "lodging", "supply.http", "supply.offers"));
        map.put("supply.rapid", List.of("travel", "lodging", "supply.http", "supply.offers"));
        map.put("supply.ota", List.of("travel", "lodging", "supply.http", "supply.offers"));
        map.put("supply.duffel", List.of("travel", "transport", "supply.http", "supply.offers"));
        map.put("supply.gtfs", DOMAIN);
        map.put("supply.gtfsrt", plus(DOMAIN, "supply.http"));
        map.put("supply.holidays", plus(DOMAIN, "supply.tables"));
        map.put("supply.osm", plus(DOMAIN, "supply.tables"));
        map.put("supply.streets", List.of("travel", "transport"));
        map.put("supply.routing", List.of("travel", "transport", "supply.http"));
        map.put("supply.otp", List.of("travel", "transport", "supply.http", "supply.routing"));
        map.put("supply.llm", List.of("narration", "supply.http"));
        map.put("supply.motis", List.of("travel", "transport", "supply.http", "supply.routing"));
        map.put("supply.timetables", List.of("travel", "transport", "supply.routing"));
        map.put("supply.tencities", plus(DOMAIN, "supply.tables"));
        map.put("supply.sample", plus(DOMAIN, "supply.tables"));
        map.put("watch", plus(trip, "planning.api", "evidence", "reliability", "recommendation"));
        map.put("show", plus(trip, "evidence", "reliability", "recommendation", "watch"));
        map.put("sandbox", plus(trip, "planning.api", "evidence", "reliability", "recommendation", "simulation"));
        map.put("refresh", plus(trip, "evidence", "reliability", "watch"));
        map.put("storage", plus(trip, "evidence", "reliability", "watch", "show", "refresh", "sandbox"));
        map.put("narration", trip);
        map.put(
                "wire",
                plus(trip, "planning.api", "evidence", "reliability", "recommendation", "watch", "show", "narration"));
        map.put("charts", List.of("itinerary", "evidence", "reliability"));
        map.put("web", plus(face, "charts", "refresh", "sandbox"));
        map.put("cli", plus(face, "supply", "sandbox"));
        return map;
    }

    private static List<String> plus(List<String> packages, String... more) {
        return Stream.concat(packages.stream(), Stream.of(more)).toList();
    }

    /** A package uses nothing of Surefoot but what the map lets it. */
    ArchRule arrow(String name) {
        String[] allowed = Stream.concat(Stream.of(name), MAP.get(name).stream())
                .map(this::within)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(within(name))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(root + "..").or(resideInAnyPackage(allowed)))
                .as(name + " uses only " + MAP.get(name));
    }

    ArchRule solverStaysInThePlanner() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(within("planning"), within("configure"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.optaplanner..")
                .as("OptaPlanner is known to planning and configure only");
    }

    ArchRule plannerApiHidesTheSolver() {
        return noClasses()
                .that()
                .resideInAPackage(within("planning.api"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.optaplanner..")
                .as("The planner's door does not show the solver");
    }

    ArchRule frameworkStaysInTheAdapters() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(ADAPTERS.stream().map(this::within).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.micronaut..", "jakarta..", "java.sql..", "picocli..")
                .as("Micronaut, SQL and picocli are known to adapters only");
    }

    ArchRule drawingStaysInTheCharts() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(within("charts"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "org.knowm..", "org.apache.batik..")
                .as("AWT, XChart and Batik are known to the charts only");
    }

    ArchRule bufferedBytesStayInTheReaders() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(within("supply.gtfsrt"), within("supply.osm"), within("web.standin.gtfs"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.google.protobuf..", "com.google.transit..")
                .as("Protocol Buffers are known to supply.gtfsrt, supply.osm and web.standin.gtfs only");
    }

    ArchRule hoursStayWithTheSights() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(within("sights"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("ch.poole..", "de.focus_shift..", "org.shredzone..")
                .as("What reads opening hours, holidays and the sun is known to the sights only");
    }

    ArchRule streetsStayOnTheStreets() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(within("supply.streets"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.graphhopper..")
                .as("GraphHopper is known to supply.streets only");
    }

    ArchRule modelsStayBehindTheirPort() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(within("supply.llm"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.langchain4j..")
                .as("LangChain4j is known to supply.llm only");
    }

    ArchRule noCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    ArchRule namesSayWhatThingsAre() {
        return noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .as("No class is an Impl, Manager, Helper or Utils");
    }

    private String within(String name) {
        return root + "." + name + "..";
    }
}
