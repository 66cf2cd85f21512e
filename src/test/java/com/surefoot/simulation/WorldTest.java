package com.surefoot.simulation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.surefoot.evidence.Claim;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.evidence.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorldTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
    private static final World WORLD = new World(WorldPlan.usual(), 5);

    @Test
    void aSeedMakesOneWorldInWhateverOrderOneLooks() {
        // given
        World other = new World(WorldPlan.usual(), 5);
        List<Draft> later = other.drafts(DAY.plusDays(9));

        // then
        assertThat(other.drafts(DAY)).isEqualTo(WORLD.drafts(DAY));
        assertThat(WORLD.drafts(DAY.plusDays(9))).isEqualTo(later);
        assertThat(outcomes(other)).isEqualTo(outcomes(WORLD));
        assertThat(outcomes(new World(WorldPlan.usual(), 6))).isNotEqualTo(outcomes(WORLD));
    }

    private static List<Outcome> outcomes(World world) {
        return world.drafts(DAY).stream()
                .flatMap(draft -> world.outcomes(draft).stream())
                .toList();
    }

    @Test
    void whatIsSeenIsTheLastOfTheHistory() {
        for (FactId fact : someFacts()) {
            // when
            List<Observation> seen = WORLD.seen(fact, NOW);
            List<Observation> history = WORLD.history(fact, NOW.minus(Duration.ofDays(400)), NOW.plusSeconds(1));

            // then
            assertThat(seen).isNotEmpty().isSubsetOf(history);
            assertThat(history)
                    .allSatisfy(said -> assertThat(said.seenAt()).isBetween(NOW.minus(Duration.ofDays(400)), NOW));
            assertThat(seen).allSatisfy(last -> assertThat(history.stream()
                            .filter(said -> said.source().equals(last.source()))
                            .map(Observation::seenAt)
                            .max(Instant::compareTo))
                    .contains(last.seenAt()));
        }
    }

    private static List<FactId> someFacts() {
        return WORLD.drafts(DAY.plusDays(1)).stream()
                .flatMap(draft -> draft.facts().stream())
                .map(Relied::fact)
                .distinct()
                .limit(60)
                .toList();
    }

    @Test
    void historiesCanBeTakenInParts() {
        for (FactId fact : someFacts()) {
            // given
            Instant from = NOW.minus(Duration.ofDays(300));
            Instant middle = NOW.minus(Duration.ofDays(31));

            // then
            assertThat(Stream.concat(
                            WORLD.history(fact, from, middle).stream(), WORLD.history(fact, middle, NOW).stream()))
                    .containsExactlyInAnyOrderElementsOf(WORLD.history(fact, from, NOW));
        }
    }

    @Test
    void valuesChangeAtTheirRate() {
        // given: values that last two years on average, looked at a year apart
        World world = new World(plan(new LastingKind(FactKind.HOURS, 0.5, 8), teller("map", 1)), 1);

        // when
        double changed = places().filter(
                        fact -> !world.truth(fact, NOW).equals(world.truth(fact, NOW.plus(Duration.ofDays(365)))))
                .count();

        // then
        double expected = (1 - Math.exp(-0.5)) * (1 - 0.5 / 9);
        assertThat(changed / 2_000).isEqualTo(expected, within(0.04));
    }

    @Test
    void tellersAreAsAccurateAsPlannedAndErrTheSameWayUntilTheValueChanges() {
        // given
        World world = new World(plan(new LastingKind(FactKind.HOURS, 0.001, 8), teller("map", 0.8)), 1);

        // when
        double right = places().filter(
                        fact -> world.seen(fact, NOW).get(0).value().equals(world.truth(fact, NOW)))
                .count();
        double steady = places().filter(fact -> world.history(fact, NOW.minus(Duration.ofDays(300)), NOW).stream()
                                .map(Observation::value)
                                .distinct()
                                .count()
                        == 1)
                .count();

        // then
        assertThat(right / 2_000).isEqualTo(0.8, within(0.03));
        assertThat(steady / 2_000).isGreaterThan(0.99);
    }

    @Test
    void whatIsBehindIsOutOfDate() {
        // given: values that change each month, told a month late and just in time
        LastingKind hours = new LastingKind(FactKind.HOURS, 12, 8);
        World world = new World(plan(hours, teller("late", 1).behind(Duration.ofDays(30)), teller("prompt", 1)), 1);

        // then
        assertThat(share(world, "late")).isEqualTo(0.35, within(0.04));
        assertThat(share(world, "prompt")).isGreaterThan(0.75);
    }

    @Test
    void copiesShareErrorsAndOthersDoNot() {
        // given
        World world = new World(
                plan(
                        new LastingKind(FactKind.HOURS, 0.001, 8),
                        teller("map", 0.7),
                        teller("guide", 0.7).copying("map", 0.9),
                        teller("register", 0.7)),
                1);

        // then
        assertThat(sharedErrors(world, "guide")).isGreaterThan(0.85);
        assertThat(sharedErrors(world, "register")).isLessThan(0.1);
    }

    private static double sharedErrors(World world, String other) {
        List<Map<String, String>> erring = places().map(fact -> {
                    Map<String, String> said = world.seen(fact, NOW).stream()
                            .collect(Collectors.toMap(Observation::source, Observation::value));
                    said.put("truth", world.truth(fact, NOW));
                    return said;
                })
                .filter(said -> !requireNonNull(said.get("map")).equals(said.get("truth")))
                .toList();
        return erring.stream()
                        .filter(said -> requireNonNull(said.get("map")).equals(said.get(other)))
                        .count()
                / (double) erring.size();
    }

    @Test
    void coverIsByCityAndOffersExpire() {
        // given
        World world = new World(
                plan(
                        new LastingKind(FactKind.HOURS, 0.1, 8),
                        teller("map", 1),
                        teller("hosts", 1).covering(0.5).valid(Duration.ofHours(5))),
                3);

        // when
        Map<String, Set<Integer>> tellers = places().collect(Collectors.groupingBy(
                World::city, Collectors.mapping(fact -> world.seen(fact, NOW).size(), Collectors.toSet())));

        // then: all places of a city, or none of it
        assertThat(tellers.values()).contains(Set.of(1), Set.of(2)).allSatisfy(counts -> assertThat(counts)
                .hasSize(1));
        assertThat(places().flatMap(fact -> world.seen(fact, NOW).stream()))
                .allSatisfy(said -> assertThat(said.validUntil().isPresent())
                        .isEqualTo(said.source().equals("hosts")))
                .filteredOn(said -> said.validUntil().isPresent())
                .allSatisfy(said -> assertThat(said.validUntil().orElseThrow())
                        .isEqualTo(said.seenAt().plus(Duration.ofHours(5))));
    }

    @Test
    void stormsFailManyAtOnce() {
        // given: the same world without storms
        WorldPlan usual = WorldPlan.usual();
        World calm = new World(
                new WorldPlan(24, 4, 40, 3, 0, usual.kinds(), usual.tellers(), usual.operators(), Drift.none()), 5);

        // then: days differ more than those do
        assertThat(spread(WORLD)).isGreaterThan(1.3 * spread(calm));
    }

    /** Variance, over regions' days, of the share of rides that fail. */
    private static double spread(World world) {
        Map<String, List<Boolean>> kept = rides(world)
                .collect(Collectors.groupingBy(
                        Ride::cluster, Collectors.mapping(ride -> world.holds(ride.relied()), Collectors.toList())));
        List<Double> shares = kept.values().stream()
                .filter(rides -> rides.size() >= 8)
                .map(rides -> rides.stream().filter(held -> !held).count() / (double) rides.size())
                .toList();
        double mean = shares.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        return shares.stream()
                .mapToDouble(share -> (share - mean) * (share - mean))
                .average()
                .orElseThrow();
    }

    private record Ride(String cluster, Relied relied) {}

    private static Stream<Ride> rides(World world) {
        return IntStream.range(0, 200)
                .mapToObj(DAY::plusDays)
                .flatMap(day -> world.drafts(day).stream())
                .flatMap(draft -> draft.facts().stream().map(relied -> new Ride(draft.cluster(), relied)))
                .filter(ride -> ride.relied().fact().kind() == FactKind.RIDE);
    }

    @Test
    void theHiddenChanceIsHowOftenTripsHold() {
        // given
        List<Draft> drafts = IntStream.range(0, 100)
                .mapToObj(DAY::plusDays)
                .flatMap(day -> WORLD.drafts(day).stream())
                .toList();

        // then
        double held = drafts.stream().filter(WORLD::holds).count() / (double) drafts.size();
        double chance = drafts.stream().mapToDouble(WORLD::chance).average().orElseThrow();
        assertThat(held).isEqualTo(chance, within(0.015));
        assertThat(chance).isBetween(0.5, 0.95);
    }

    @Test
    void driftFailsMoreFromItsDayOnAndLeavesAllElse() {
        // given
        LocalDate from = DAY.plusDays(100);
        World abrupt = new World(WorldPlan.usual().with(new Drift(from, 0, 3)), 5);
        World slow = new World(WorldPlan.usual().with(new Drift(from, 100, 3)), 5);

        // then
        assertThat(abrupt.drafts(from.plusDays(3))).isEqualTo(WORLD.drafts(from.plusDays(3)));
        assertThat(broken(abrupt, DAY)).isEqualTo(broken(WORLD, DAY));
        assertThat(broken(abrupt, from)).isGreaterThan(3 * broken(WORLD, from) / 2);
        assertThat(broken(slow, from)).isBetween(broken(WORLD, from) + 1, broken(abrupt, from) - 1);
        assertThat(broken(slow, from.plusDays(100))).isEqualTo(broken(abrupt, from.plusDays(100)));
    }

    private static long broken(World world, LocalDate from) {
        return IntStream.range(0, 50)
                .mapToObj(from::plusDays)
                .flatMap(day -> world.drafts(day).stream())
                .flatMap(draft -> draft.facts().stream())
                .filter(relied -> relied.fact().kind() == FactKind.RIDE && !world.holds(relied))
                .count();
    }

    @Test
    void outcomesTellOfEachFactAndOfTheWhole() {
        for (Draft draft : WORLD.drafts(DAY)) {
            // when
            List<Outcome> outcomes = WORLD.outcomes(draft);

            // then
            Outcome last = outcomes.get(outcomes.size() - 1);
            assertThat(outcomes)
                    .hasSize(draft.facts().size() + 1)
                    .extracting(Outcome::cluster)
                    .containsOnly(draft.cluster());
            assertThat(last.claim()).isEqualTo(new Claim.OfItinerary(draft.id()));
            assertThat(last.right()).isEqualTo(WORLD.holds(draft));
            assertThat(outcomes.subList(0, draft.facts().size()))
                    .allSatisfy(outcome -> assertThat(outcome.claim()).isInstanceOf(Claim.OfFact.class));
        }
    }

    @Test
    void whatNobodyTellsOfIsNotReliedOn() {
        // given: nobody tells of places or rates
        World world = new World(plan(new LastingKind(FactKind.JOURNEY, 1, 1), teller("map", 1)), 1);

        // then
        assertThat(world.drafts(DAY).stream().flatMap(draft -> draft.facts().stream()))
                .extracting(relied -> relied.fact().kind())
                .containsOnly(FactKind.RIDE, FactKind.ROOM);
        FactId offer = world.drafts(DAY).get(0).facts().get(0).fact();
        assertThatThrownBy(() -> world.truth(FactId.standing(FactKind.HOURS, "city 1, place 1"), NOW))
                .hasMessageContaining("Maybe");
        assertThat(world.seen(offer, NOW.minus(Duration.ofDays(70)))).isEmpty();
        assertThat(world.history(offer, NOW.minus(Duration.ofDays(10)), NOW)).isEmpty();
    }

    @Test
    void whatCannotBeIsRefused() {
        WorldPlan usual = WorldPlan.usual();
        List<Operator> noRooms = usual.operators().stream()
                .filter(operator -> operator.kind() == FactKind.RIDE)
                .toList();
        assertThatThrownBy(() -> new WorldPlan(1, 1, 1, 1, 0, List.of(), List.of(), noRooms, Drift.none()))
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new WorldPlan(0, 1, 1, 1, 0, List.of(), List.of(), List.of(), Drift.none()))
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Drift(DAY, -1, 2)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Operator("air", FactKind.RIDE, 0.5, 0.2)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new LastingKind(FactKind.HOURS, 0, 1)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> teller("map", 1.2)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> teller("map", 1).copying("map", 1)).hasMessageContaining("Maybe");
    }

    private static Teller teller(String name, double accuracy) {
        return Teller.of(name, Manner.LISTED, Set.of(FactKind.HOURS), accuracy, Duration.ofDays(10));
    }

    private static WorldPlan plan(LastingKind kind, Teller... tellers) {
        WorldPlan usual = WorldPlan.usual();
        return new WorldPlan(20, 2, 40, 3, 0.03, List.of(kind), List.of(tellers), usual.operators(), Drift.none());
    }

    private static Stream<FactId> places() {
        List<FactId> places = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            places.add(FactId.standing(FactKind.HOURS, "city " + i % 20 + ", place " + i / 20));
        }
        return places.stream();
    }

    private static double share(World world, String source) {
        return places().filter(fact -> world.seen(fact, NOW).stream()
                                .filter(said -> said.source().equals(source))
                                .anyMatch(said -> said.value().equals(world.truth(fact, NOW))))
                        .count()
                / 2_000.0;
    }
}
