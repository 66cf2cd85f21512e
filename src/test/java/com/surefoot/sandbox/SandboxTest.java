package com.surefoot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.surefoot.catalogue.Cities;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.LodgingOffers;
import com.surefoot.recommendation.Supply;
import com.surefoot.reliability.element.StayFacts;
import com.surefoot.sights.Sight;
import com.surefoot.sights.Sights;
import com.surefoot.simulation.Course;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.TransportOffers;
import com.surefoot.transport.incity.CityTravels;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.DateRange;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The hidden truth of the sandbox, what its sources say of it, and what its catalogue lists. */
class SandboxTest {

    private static final LivingWorld WORLD = LivingWorld.start(Map.of());
    private static final LocalDate FRIDAY = LocalDate.of(2027, 4, 9);
    private static final DateRange WEEKEND = new DateRange(FRIDAY, FRIDAY.plusDays(2));
    private static final CityId BERLIN = new CityId("berlin");

    private final Sandbox sandbox = WORLD.get(Sandbox.class);

    @AfterAll
    static void stop() {
        WORLD.close();
    }

    private static Sandbox another(long seed) {
        Supply listed = new Supply(
                WORLD.get(Cities.class),
                WORLD.get(CityTravels.class),
                WORLD.get(TransportOffers.class),
                WORLD.get(LodgingOffers.class),
                WORLD.get(Sights.class),
                WORLD.get(Supply.class).exchange());
        return new Sandbox(seed, listed, Clock.fixed(LivingWorld.START, ZoneOffset.UTC));
    }

    private static List<LodgingOffer> rooms() {
        return WORLD.get(LodgingOffers.class).listOffers(BERLIN, WEEKEND);
    }

    private static List<FactId> rates() {
        return rooms().stream().map(room -> StayFacts.rate(room.id(), WEEKEND)).toList();
    }

    private static List<TransportOffer> rides(LocalDate from, int days) {
        City paris = city("Paris");
        City berlin = city("Berlin");
        return from.datesUntil(from.plusDays(days))
                .flatMap(day -> WORLD.get(TransportOffers.class).listOffers(paris, berlin, day).stream())
                .toList();
    }

    private static City city(String name) {
        return WORLD.get(Cities.class).findCity(name).orElseThrow();
    }

    private static FactId ride(TransportOffer ride) {
        return new FactId(
                FactKind.RIDE, ride.id(), ride.departure().toLocalDate().toString());
    }

    @Test
    void aSeedMakesOneWorldInWhateverOrderOneLooks() {
        // given
        List<FactId> facts = rates();
        Instant later = LivingWorld.START.plus(Duration.ofDays(20));
        Sandbox same = another(sandbox.seed());
        List<String> after = truths(same, facts, later);

        // then
        assertThat(truths(same, facts, LivingWorld.START)).isEqualTo(truths(sandbox, facts, LivingWorld.START));
        assertThat(after).isEqualTo(truths(sandbox, facts, later));
        assertThat(said(same, facts)).isEqualTo(said(sandbox, facts));
        assertThat(truths(another(6), facts, later)).isNotEqualTo(after);
    }

    private static List<String> truths(Sandbox world, List<FactId> facts, Instant at) {
        return facts.stream().map(fact -> world.truth().truth(fact, at)).toList();
    }

    private static List<Observation> said(Sandbox world, List<FactId> facts) {
        return facts.stream()
                .flatMap(fact ->
                        world.press().all(fact, LivingWorld.START, LivingWorld.START.plus(Duration.ofDays(9))).stream())
                .toList();
    }

    @Test
    void whatIsToldInPartsIsWhatIsToldAtOnce() {
        // given
        FactId fact = rates().get(0);
        Instant end = LivingWorld.START.plus(Duration.ofDays(9));

        // when
        List<Observation> parts = new ArrayList<>();
        for (Instant at = LivingWorld.START; at.isBefore(end); at = at.plus(Duration.ofMinutes(77))) {
            Instant until = at.plus(Duration.ofMinutes(77));
            parts.addAll(sandbox.press().all(fact, at, until.isBefore(end) ? until : end));
        }

        // then
        assertThat(parts)
                .hasSizeGreaterThan(9)
                .containsExactlyInAnyOrderElementsOf(sandbox.press().all(fact, LivingWorld.START, end));
    }

    @Test
    void pricesMoveAroundWhatIsListedAndRoomsSellOutAndSomeComeBack() {
        // given
        List<Integer> prices = new ArrayList<>();
        int soldOut = 0;
        int back = 0;
        for (LodgingOffer room : rooms()) {
            Course rate = sandbox.truth().course(StayFacts.rate(room.id(), WEEKEND));
            int days = rate.version(FRIDAY.atStartOfDay().toEpochSecond(ZoneOffset.UTC));
            List<Integer> values =
                    IntStream.rangeClosed(days - 60, days).mapToObj(rate::value).toList();
            values.stream()
                    .filter(value -> value != Rooms.SOLD_OUT)
                    .map(value ->
                            (int) (100 * value / room.ratePlan().nightlyPrice().minor()))
                    .forEach(prices::add);
            soldOut += values.get(60) == Rooms.SOLD_OUT ? 1 : 0;
            back += comesBack(values) ? 1 : 0;
        }

        // then
        assertThat(prices).allMatch(percent -> percent >= 70 && percent <= 160);
        assertThat(prices.stream().distinct().count()).isGreaterThan(10);
        assertThat(prices.stream().mapToInt(Integer::intValue).average().orElseThrow())
                .isCloseTo(105, within(15.0));
        assertThat(soldOut / (double) rooms().size()).isBetween(0.1, 0.8);
        assertThat(back).isPositive();
    }

    private static boolean comesBack(List<Integer> values) {
        return IntStream.range(1, values.size())
                .anyMatch(i -> values.get(i - 1) == Rooms.SOLD_OUT && values.get(i) != Rooms.SOLD_OUT);
    }

    @Test
    void someTrainsAreCancelledAndThatIsAnnouncedBefore() {
        // given
        List<TransportOffer> rides = rides(FRIDAY, 200);

        // when
        List<TransportOffer> cancelled = rides.stream()
                .filter(ride -> sandbox.truth()
                        .truth(ride(ride), ride.departure().toInstant())
                        .equals("cancelled"))
                .toList();

        // then
        assertThat(cancelled.size() / (double) rides.size()).isBetween(0.005, 0.05);
        assertThat(cancelled).allMatch(ride -> !sandbox.truth()
                .truth(ride(ride), ride.departure().toInstant().minus(Duration.ofDays(5)))
                .equals("cancelled"));
    }

    @Test
    void sourcesAreAsAccurateAsTheyAreMade() {
        // when: everybody is asked for all places, which nobody tells late of
        Map<String, List<Boolean>> right = WORLD.get(Sandbox.class).listStanding().stream()
                .filter(fact -> fact.kind() == FactKind.HOURS)
                .flatMap(fact -> sandbox.press().last(fact, LivingWorld.START).stream())
                .collect(Collectors.groupingBy(
                        Observation::source,
                        Collectors.mapping(
                                said -> said.value().equals(sandbox.truth().truth(said.fact(), LivingWorld.START)),
                                Collectors.toList())));

        // then
        assertThat(share(right, "sample-hosts")).isCloseTo(0.999, within(0.01));
        assertThat(share(right, "sample-register")).isCloseTo(0.98, within(0.025));
        assertThat(share(right, "sample-guide")).isCloseTo(0.98, within(0.025));
    }

    private static double share(Map<String, List<Boolean>> right, String source) {
        List<Boolean> all = Optional.ofNullable(right.get(source)).orElseThrow();
        assertThat(all).hasSizeGreaterThan(100);
        return all.stream().filter(one -> one).count() / (double) all.size();
    }

    @Test
    void theGuideSharesTheErrorsOfTheRegisterThatItCopies() {
        // when: over many worlds, since few err in one
        int both = 0;
        int register = 0;
        List<FactId> facts = sandbox.listStanding().stream()
                .filter(fact -> fact.kind() == FactKind.HOURS)
                .toList();
        for (int seed = 0; seed < 20; seed++) {
            Sandbox world = another(seed);
            for (FactId fact : facts) {
                Map<String, Boolean> wrong = world.press().last(fact, LivingWorld.START).stream()
                        .collect(Collectors.toMap(Observation::source, said -> !said.value()
                                .equals(world.truth().truth(fact, LivingWorld.START))));
                register += wrong.getOrDefault("sample-register", false) ? 1 : 0;
                both += wrong.getOrDefault("sample-register", false) && wrong.getOrDefault("sample-guide", false)
                        ? 1
                        : 0;
            }
        }

        // then: one that errs by itself would do so in 3 of 100
        assertThat(register).isGreaterThan(40);
        assertThat(both / (double) register).isGreaterThan(0.6);
    }

    @Test
    void theCatalogueListsWhatThereIsNow() {
        // given: a weekend so near that some rooms are sold out
        DateRange dates = new DateRange(LocalDate.of(2027, 3, 5), LocalDate.of(2027, 3, 7));

        // when
        List<String> living = WORLD.get(Supply.class).lodging().listOffers(BERLIN, dates).stream()
                .map(room -> room.id() + " " + StayFacts.value(room.ratePlan().nightlyPrice()))
                .toList();
        List<String> actual = rooms().stream()
                .map(room ->
                        room.id() + " " + sandbox.truth().truth(StayFacts.rate(room.id(), dates), LivingWorld.START))
                .filter(told -> !told.endsWith("sold out"))
                .toList();

        // then: what it lists is what is so, but for one in fifty
        assertThat(actual).isNotEmpty().hasSizeLessThan(rooms().size());
        assertThat(living).hasSizeLessThan(rooms().size()).isNotEqualTo(actual);
        assertThat(living.stream().filter(actual::contains).count() / (double) living.size())
                .isGreaterThan(0.9);
    }

    @Test
    void aRideThatIsCancelledIsListedNoMore() {
        // given
        TransportOffer ride = rides(LocalDate.of(2027, 3, 1), 200).stream()
                .filter(one -> sandbox.truth()
                        .truth(ride(one), one.departure().toInstant())
                        .equals("cancelled"))
                .findFirst()
                .orElseThrow();
        LocalDate day = ride.departure().toLocalDate();
        Supply listed = WORLD.get(Supply.class);
        Sandbox onTheDay = new Sandbox(
                sandbox.seed(),
                listed,
                Clock.fixed(ride.departure().toInstant().minus(Duration.ofMinutes(30)), ZoneOffset.UTC));

        // when
        List<TransportOffer> before = listed.transport().listOffers(city("Paris"), city("Berlin"), day);
        List<TransportOffer> after = onTheDay.over(listed).transport().listOffers(city("Paris"), city("Berlin"), day);

        // then
        assertThat(before).extracting(TransportOffer::id).contains(ride.id());
        assertThat(after).extracting(TransportOffer::id).isNotEmpty().doesNotContain(ride.id());
    }

    @Test
    void aSightIsListedAsClosedOnTheDayOnWhichItSaysSo() {
        // given
        Supply living = WORLD.get(Supply.class);
        List<FactId> closed = Stream.of("berlin", "paris", "vienna", "amsterdam")
                .flatMap(city -> WORLD.get(Sights.class).listSights(new CityId(city)).stream())
                .flatMap(sight -> IntStream.range(0, 30)
                        .mapToObj(i -> new FactId(
                                FactKind.HOURS,
                                sight.id(),
                                LocalDate.of(2027, 3, 1).plusDays(i).toString())))
                .filter(fact -> sandbox.truth().truth(fact, LivingWorld.START).equals("off"))
                .toList();

        // when
        Map<String, Sight> sights = Stream.of("berlin", "paris", "vienna", "amsterdam")
                .flatMap(city -> living.sights().listSights(new CityId(city)).stream())
                .collect(Collectors.toMap(Sight::id, sight -> sight));

        // then: but for what is listed wrongly
        assertThat(closed).hasSizeGreaterThan(2);
        long listed = closed.stream()
                .filter(fact -> Optional.ofNullable(sights.get(fact.subject()))
                        .orElseThrow()
                        .hours()
                        .windowsOn(LocalDate.parse(fact.occasion()))
                        .isEmpty())
                .count();
        assertThat(listed).isBetween(closed.size() - 1L, (long) closed.size());
        assertThat(sights.values()).allMatch(sight -> sight.hours().isKnown());
    }
}
