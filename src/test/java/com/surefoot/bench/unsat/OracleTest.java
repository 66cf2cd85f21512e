package com.surefoot.bench.unsat;

import static com.surefoot.bench.unsat.SmallTables.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.surefoot.bench.unsat.Trip.Leg;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OracleTest {

    private static final Set<Constraint> NONE = Set.of();

    private final Tables tables = SmallTables.tables();
    private final Oracle oracle = new Oracle(tables, VisitOrder.AS_LISTED);
    private final Verifier verifier = new Verifier(tables, VisitOrder.AS_LISTED);

    @Test
    void givenATripThatCanBe_whenSearched_thenTheCheapestIsFoundAndVerified() {
        Query query = query(false, List.of("Sky"), List.of("Garden"), 600);

        Trip trip = oracle.find(query, query.constraints()).orElseThrow();

        assertThat(trip.cost(2)).isEqualTo(600);
        assertThat(verifier.check(query, trip, query.constraints())).isEmpty();
        assertThat(oracle.minimalConflicts(query)).isEmpty();
    }

    @Test
    void givenAnyOrder_whenSearched_thenTheCheaperOneIsFound() {
        Query query = query(false, List.of(), List.of(), 60);

        assertThat(oracle.minimalConflicts(query)).containsExactly(Set.of(Constraint.BUDGET));
        assertThat(new Oracle(tables, VisitOrder.ANY).find(query, query.constraints()))
                .hasValueSatisfying(trip -> assertThat(trip.cost(2)).isEqualTo(60));
    }

    @Test
    void givenConstraintsThatClash_whenSearched_thenTheConflictIsTheirPair() {
        Query query = query(true, List.of("Sky"), List.of(), 10_000);

        assertThat(oracle.minimalConflicts(query)).containsExactly(Set.of(Constraint.NON_STOP, Constraint.AIRLINES));
    }

    @Test
    void givenACategoryNowhere_whenSearched_thenItAloneIsTheConflict() {
        Query query = query(false, List.of(), List.of("Garden", "Zoo"), 10_000);

        assertThat(oracle.minimalConflicts(query)).containsExactly(Set.of(Constraint.ATTRACTION));
    }

    @Test
    void givenAFlightBackTooSoonAfterTheLanding_whenSearched_thenTheNextOneIsFound() {
        Query query = SmallTables.quickReturn(400);

        assertThat(cost(SmallTables.overnight(Leg.ON_THE_GROUND), query)).isEqualTo(400);
        assertThat(cost(SmallTables.overnight(Leg.ON_THE_GROUND.minusMinutes(1)), query))
                .isEqualTo(800);
        assertThat(cost(SmallTables.overnight(Duration.ofHours(-1)), query)).isEqualTo(800);
    }

    private static long cost(Tables tables, Query query) {
        return new Oracle(tables, VisitOrder.AS_LISTED)
                .find(query, NONE)
                .orElseThrow()
                .cost(SmallTables.PEOPLE);
    }

    @Test
    void givenAFlightBackBeforeTheLanding_whenVerified_thenItIsNamed() {
        Tables overnight = SmallTables.overnight(Duration.ofHours(-1));
        Query query = SmallTables.quickReturn(400);
        List<LocalDate> days = query.dates();
        Trip trip = new Trip(
                List.of(
                        new Leg(overnight.listFlights("Paris", "Rome").get(0), days.get(0)),
                        new Leg(overnight.listFlights("Rome", "Paris").get(0), days.get(1))),
                List.of());

        assertThat(new Verifier(overnight, VisitOrder.AS_LISTED).check(query, trip, NONE))
                .singleElement()
                .asString()
                .contains("too soon after the landing at 2023-12-25T09:00");
    }

    @Test
    void givenABrokenTrip_whenVerified_thenEachFaultIsNamed() {
        Query query = query(true, List.of("Air"), List.of("Garden"), 100);
        Trip trip = oracle.find(query, NONE).orElseThrow();

        assertThat(verifier.check(query, trip, query.constraints()))
                .anyMatch(fault -> fault.contains("non-stop"))
                .anyMatch(fault -> fault.contains("is not of [Air]"))
                .anyMatch(fault -> fault.contains("no Garden is seen"))
                .anyMatch(fault -> fault.contains("cost 600, more than 100"));
        assertThat(verifier.check(query, new Trip(trip.legs().subList(0, 2), List.of()), NONE))
                .anyMatch(fault -> fault.contains("the stops are"))
                .anyMatch(fault -> fault.contains("the flights are on"));
        assertThat(verifier.check(query, new Trip(trip.legs(), List.of(new Attraction("Rome", "Zoo", "Zoo"))), NONE))
                .anyMatch(fault -> fault.contains("on the way"));
    }

    @Test
    void givenThePublicQueries_whenSearched_thenEveryStatedReasonIsFound() throws IOException {
        Path folder = Path.of(System.getProperty("surefoot.shared", "../shared"), "benchmarks", "unsat-christmas");
        assumeTrue(Files.isDirectory(folder), "the benchmark's data is not at " + folder);
        Oracle real = new Oracle(Tables.read(folder), VisitOrder.AS_LISTED);

        for (Query query : Query.read(folder.resolve("queries.csv"))) {
            Set<String> named = real.minimalConflicts(query).stream()
                    .flatMap(Set::stream)
                    .map(Constraint::label)
                    .collect(Collectors.toSet());
            assertThat(named).as("query %d", query.index()).containsAll(query.reasons());
        }
    }
}
