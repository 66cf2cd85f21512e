package com.surefoot.storage;

import static com.surefoot.storage.Samples.OTHER;
import static com.surefoot.storage.Samples.SOURCE;
import static com.surefoot.storage.Samples.euros;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.catalogue.CatalogueStore;
import com.surefoot.catalogue.ImportProgress;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.TransportOffers;
import com.surefoot.transport.timetable.Route;
import com.surefoot.transport.timetable.ServiceTime;
import com.surefoot.transport.timetable.Stop;
import com.surefoot.transport.timetable.StopTime;
import com.surefoot.transport.timetable.Trip;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Money;
import com.surefoot.travel.Source;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class JdbcTransportOffersTest {

    private static final City AACHEN = Samples.city("aachen", "Aachen", 50.776, 6.084);
    private static final City BERLIN = Samples.city("berlin", "Berlin", 52.52, 13.405);
    private static final LocalDate MONDAY = LocalDate.of(2025, 6, 2);

    private final CatalogueStore store;
    private final TransportOffers offers;

    JdbcTransportOffersTest(TestDatabase database) {
        store = database.emptied().get(CatalogueStore.class);
        offers = database.get(TransportOffers.class);
    }

    @Test
    void anOfferCarriesWhatTheTimetableSays() {
        // given
        put(line().with(sink -> sink.put(new Trip("t1", "R", "daily", "ICE 842", "")))
                .calls("t1", "a 08:00", "b 12:30")
                .fare("f", "59.90"));

        // when
        TransportOffer offer = offers.listOffers(AACHEN, BERLIN, MONDAY).get(0);

        // then
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        assertThat(offer)
                .isEqualTo(new TransportOffer(
                        "test:one:t1:2025-06-02:a:b",
                        TransportMode.TRAIN,
                        "ICE 842",
                        "Line R",
                        "Test Railways",
                        Samples.place("Station a", 50, 10),
                        Samples.place("Station b", 50, 10),
                        MONDAY.atTime(8, 0).atZone(berlin),
                        MONDAY.atTime(12, 30).atZone(berlin),
                        euros("59.90"),
                        1,
                        0,
                        SOURCE));
    }

    @Test
    void withoutATripNameTheRoutesIsTheNumber() {
        put(line().trip("t1", "daily", "a 08:00", "b 12:30").fare("f", "1"));

        assertThat(onMonday())
                .extracting(TransportOffer::number, TransportOffer::product)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Line R", ""));
    }

    @Test
    void offersComeByDepartureThenId() {
        put(line().trip("late", "daily", "a 20:00", "b 23:00")
                .trip("y", "daily", "a 08:00", "b 12:30")
                .trip("x", "daily", "a 08:00", "b 13:30")
                .fare("f", "1"));

        assertThat(tripsOn(MONDAY)).containsExactly("x", "y", "late");
    }

    @Test
    void nothingRunsTheOtherWay() {
        put(line().trip("t1", "daily", "a 08:00", "b 12:30").fare("f", "1"));

        assertThat(offers.listOffers(BERLIN, AACHEN, MONDAY)).isEmpty();
    }

    @Test
    void aServiceRunsInItsWeekAndAsItsExceptionsSay() {
        put(line().week("weekend", Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))
                .exception("weekend", "2025-06-02", true)
                .exception("weekend", "2025-06-07", false)
                .exception("extra", "2026-03-01", true)
                .trip("t1", "weekend", "a 08:00", "b 12:30")
                .trip("t2", "extra", "a 09:00", "b 12:30")
                .fare("f", "1"));

        assertThat(tripsOn(MONDAY)).containsExactly("t1");
        assertThat(tripsOn(LocalDate.of(2025, 6, 3))).isEmpty();
        assertThat(tripsOn(LocalDate.of(2025, 6, 7))).isEmpty();
        assertThat(tripsOn(LocalDate.of(2025, 6, 8))).containsExactly("t1");
        assertThat(tripsOn(LocalDate.of(2025, 12, 28))).containsExactly("t1");
        assertThat(tripsOn(LocalDate.of(2026, 1, 3))).isEmpty();
        assertThat(tripsOn(LocalDate.of(2026, 3, 1))).containsExactly("t2");
    }

    @ParameterizedTest
    @CsvSource({"23:59, 2025-06-02", "24:00, 2025-06-03", "25:10, 2025-06-03", "49:00, 2025-06-04", "110:30, 2025-06-06"
    })
    void aTripPastMidnightLeavesOnTheServiceDaysNextMornings(String departure, LocalDate leaves) {
        // given
        put(line().exception("once", "2025-06-02", true)
                .trip("t1", "once", "a " + departure, "b 115:00")
                .fare("f", "1"));

        // when, then
        assertThat(tripsOn(leaves)).containsExactly("t1");
        assertThat(tripsOn(leaves.minusDays(1))).isEmpty();
        assertThat(tripsOn(leaves.plusDays(1))).isEmpty();
        assertThat(offers.listOffers(AACHEN, BERLIN, leaves).get(0).id()).contains("2025-06-02");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-29, 2025-03-29T08:00+01:00",
        "2025-03-30, 2025-03-30T08:00+02:00",
        "2025-10-26, 2025-10-26T08:00+01:00",
    })
    void timesHoldOnDaysWhenTheClocksChange(LocalDate day, String departure) {
        // given
        put(line().trip("t1", "daily", "a 08:00", "b 12:30").fare("f", "1"));

        // when
        TransportOffer offer = offers.listOffers(AACHEN, BERLIN, day).get(0);

        // then
        assertThat(offer.departure().toOffsetDateTime()).hasToString(departure);
        assertThat(offer.duration()).isEqualTo(Duration.ofMinutes(270));
    }

    @Test
    void anEarlyTimeOnTheDayClocksGoForwardLeavesTheEveningBefore() {
        // given: 00:30 counts from noon minus twelve hours, which is 23:00 of the day before
        put(line().exception("once", "2025-03-30", true)
                .trip("t1", "once", "a 00:30", "b 05:00")
                .fare("f", "1"));

        // when, then
        assertThat(tripsOn(LocalDate.of(2025, 3, 30))).isEmpty();
        assertThat(offers.listOffers(AACHEN, BERLIN, LocalDate.of(2025, 3, 29)))
                .extracting(offer -> offer.departure().toLocalDateTime().toString())
                .containsExactly("2025-03-29T23:30");
    }

    @Test
    void timesAreTheAgencysAndShownOnTheStopsClocks() {
        // given
        put(SmallTimetable.in("America/Toronto")
                .stop(zoned("a", "aachen", "America/Vancouver"))
                .stop(zoned("b", "berlin", "America/Halifax"))
                .exception("once", "2025-06-03", true)
                .trip("t1", "once", "a 01:00", "b 09:00")
                .fare("f", "1"));

        // when: 01:00 in Toronto is 22:00 of the day before in Vancouver
        List<TransportOffer> found = onMonday();

        // then
        assertThat(found)
                .extracting(offer -> offer.departure() + " " + offer.arrival())
                .containsExactly("2025-06-02T22:00-07:00[America/Vancouver] 2025-06-03T10:00-03:00[America/Halifax]");
    }

    @Test
    void aRepeatedTripLeavesAtEveryHeadwayUntilTheEnd() {
        put(line().with(sink -> sink.put(new Trip("t1", "R", "daily", "", "")))
                .calls("t1", "x 00:00", "a 00:10", "b 01:00")
                .stopAt("x", 0, 0)
                .frequency("t1", "08:00", "09:00", Duration.ofMinutes(25))
                .frequency("t1", "23:50", "24:30", Duration.ofMinutes(20))
                .fare("f", "1"));

        assertThat(onMonday())
                .extracting(offer ->
                        offer.departure().toLocalTime() + "–" + offer.arrival().toLocalTime())
                .containsExactly("00:00–00:50", "00:20–01:10", "08:10–09:00", "08:35–09:25", "09:00–09:50");
        assertThat(onMonday()).extracting(TransportOffer::id).doesNotHaveDuplicates();
    }

    @Test
    void oneOnlyBoardsAndAlightsWhereItIsAllowed() {
        // given
        put(line().trip("t1", "daily")
                .trip("t2", "daily")
                .with(sink -> {
                    sink.put(call("t1", 1, "a", 8, false, true));
                    sink.put(call("t1", 2, "b", 9, true, true));
                    sink.put(call("t2", 1, "a", 8, true, true));
                    sink.put(call("t2", 2, "b", 9, true, false));
                })
                .fare("f", "1"));

        // when, then
        assertThat(onMonday()).isEmpty();
    }

    @Test
    void estimatedTimesAreNotOffered() {
        put(line().stop("c", "cologne")
                .trip("t1", "daily", "c 07:00", "a", "b 12:00")
                .trip("t2", "daily", "a 07:00", "b", "c 12:00")
                .fare("f", "1"));

        assertThat(onMonday()).isEmpty();
    }

    @Test
    void aStopServesTheCityInWhoseAreaItLies() {
        // given
        put(SmallTimetable.in("Europe/Berlin")
                .stopAt("hbf", 52.525, 13.369)
                .stopAt("corner", 52.66, 13.65)
                .stop("a", "aachen")
                .trip("t1", "daily", "a 08:00", "hbf 12:00")
                .trip("t2", "daily", "a 08:00", "corner 12:00")
                .fare("f", "1"));

        // when, then
        assertThat(tripsOn(MONDAY)).containsExactly("t1");
    }

    @Test
    void aStopSaidToBeElsewhereDoesNotServeTheCityAroundIt() {
        put(SmallTimetable.in("Europe/Berlin")
                .stop("a", "aachen")
                .stop(new Stop(
                        "b",
                        "Potsdam",
                        Optional.of(BERLIN.area().centre()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new CityId("potsdam"))))
                .trip("t1", "daily", "a 08:00", "b 12:00")
                .fare("f", "1"));

        assertThat(onMonday()).isEmpty();
    }

    @Test
    void aStopTakesPositionClockAndCityFromItsStation() {
        // given
        Stop station = new Stop(
                "s",
                "Aachen Hbf",
                Optional.of(new GeoPoint(50.7678, 6.0912)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(ZoneId.of("Europe/London")),
                Optional.of(new CityId("aachen")));
        put(line().stop(station)
                .stop(inside("platform", "s"))
                .stop(inside("section", "platform"))
                .trip("t1", "daily", "section 08:00", "b 12:00")
                .fare("f", "1"));

        // when
        TransportOffer offer = onMonday().get(0);

        // then
        assertThat(offer.from().point()).isEqualTo(new GeoPoint(50.7678, 6.0912));
        assertThat(offer.departure()).hasToString("2025-06-02T07:00+01:00[Europe/London]");
    }

    @Test
    void ofSeveralPlatformsOfOneNameTheShortestWayIsOffered() {
        // given
        put(line().stop(named("a1", "Aachen Hbf", "aachen"))
                .stop(named("a2", "Aachen Hbf", "aachen"))
                .stop(named("west", "Aachen West", "aachen"))
                .trip("t1", "daily", "a1 08:00", "west 08:03", "a2 08:05", "b 12:00")
                .fare("f", "1"));

        // when, then
        assertThat(onMonday())
                .extracting(
                        offer -> offer.from().name() + " " + offer.departure().toLocalTime())
                .containsExactly("Aachen West 08:03", "Aachen Hbf 08:05");
    }

    @ParameterizedTest
    @CsvSource({
        "2, TRAIN",
        "100, TRAIN",
        "109, TRAIN",
        "3, COACH",
        "200, COACH",
        "702, COACH",
        "4, FERRY",
        "1000, FERRY",
        "1200, FERRY",
        "1100, FLIGHT",
        "1199, FLIGHT"
    })
    void theRouteTypeTellsTheMode(int type, TransportMode mode) {
        put(line().route("X", type)
                .tripOn("X", "t1", "daily", "a 08:00", "b 12:00")
                .fare("f", "1"));

        assertThat(onMonday()).extracting(TransportOffer::mode).containsExactly(mode);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 12, 400, 900, 1300, 1700, -2, 99})
    void cityTrafficIsNotIntercityTravel(int type) {
        put(line().route("X", type)
                .tripOn("X", "t1", "daily", "a 08:00", "b 12:00")
                .fare("f", "1"));

        assertThat(onMonday()).isEmpty();
    }

    @Test
    void aRunWithoutAKnownPriceIsLeftOut() {
        put(line().trip("t1", "daily", "a 08:00", "b 12:00"));

        assertThat(onMonday()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // route, origin, destination of the rule of a fare of 9 euros; whether it applies from a to b on route R
        "R, '', '', true",
        "Q, '', '', false",
        "'', a, b, true",
        "'', b, a, false",
        "'', a, '', true",
        "'', '', b, true",
        "'', '', a, false",
        "R, a, b, true",
        "Q, a, b, false",
        "'', '', '', true",
    })
    void aRuleLimitsAFare(String route, String origin, String destination, boolean applies) {
        // given
        put(line().with(sink -> sink.put(new Route("Q", "A", "Q", "", 2)))
                .trip("t1", "daily", "a 08:00", "b 12:00")
                .fare("f", "9")
                .rule("f", route, origin, destination));

        // when, then
        assertThat(onMonday()).hasSize(applies ? 1 : 0);
    }

    @Test
    void theCheapestFareThatAppliesIsAsked() {
        // given
        put(line().trip("t1", "daily", "a 08:00", "b 12:00")
                .fare("any", "30")
                .fare("route", "20.50")
                .rule("route", "R", "", "")
                .fare("wrong way", "5")
                .rule("wrong way", "", "b", "a")
                .rule("wrong way", "", "b", ""));

        // when, then
        assertThat(onMonday()).extracting(TransportOffer::price).containsExactly(euros("20.50"));
    }

    @Test
    void sourcesDoNotMix() {
        // given: the same ids, but the second source has no fare
        put(line().trip("t1", "daily", "a 08:00", "b 12:00").fare("f", "10"));
        put(OTHER, line().trip("t1", "daily", "a 09:00", "b 13:00"));

        // when
        List<Money> before = onMonday().stream().map(TransportOffer::price).toList();
        put(OTHER, line().trip("t1", "daily", "a 07:00", "b 13:00").fare("f", "12"));

        // then
        assertThat(before).containsExactly(euros("10"));
        assertThat(onMonday()).extracting(TransportOffer::source).containsExactly(OTHER, SOURCE);
    }

    @Test
    void coverageReachesFromTheFirstToTheLastDayOfAnyService() {
        // given
        put(line().exception("extra", "2026-03-01", true)
                .exception("daily", "2027-01-01", false)
                .trip("t1", "daily", "a 08:00", "b 12:00")
                .trip("t2", "extra", "a 08:00", "b 12:00"));

        // when, then
        assertThat(offers.findCoverage(AACHEN, BERLIN))
                .contains(new DateRange(SmallTimetable.FIRST, LocalDate.of(2026, 3, 1)));
    }

    @Test
    void thereIsNoCoverageWhereNothingLinksTheCities() {
        put(line().trip("t1", "daily", "b 08:00", "a 12:00"));

        assertThat(offers.findCoverage(AACHEN, BERLIN)).isEmpty();
    }

    private List<TransportOffer> onMonday() {
        return offers.listOffers(AACHEN, BERLIN, MONDAY);
    }

    /** The trips named by the ids of a day's offers. */
    private List<String> tripsOn(LocalDate day) {
        return offers.listOffers(AACHEN, BERLIN, day).stream()
                .map(offer -> offer.id().replaceFirst("test:one:([^:]+):.*", "$1"))
                .toList();
    }

    private void put(SmallTimetable timetable) {
        put(SOURCE, timetable);
    }

    private void put(Source source, SmallTimetable timetable) {
        store.replace(source, timetable, ImportProgress.SILENT);
    }

    /** Stops in two cities, and nothing that runs. */
    private static SmallTimetable line() {
        return SmallTimetable.in("Europe/Berlin").stop("a", "aachen").stop("b", "berlin");
    }

    private static StopTime call(String trip, int sequence, String stop, int hour, boolean boards, boolean alights) {
        Optional<ServiceTime> time = Optional.of(ServiceTime.of(hour, 0, 0));
        return new StopTime(trip, sequence, stop, time, time, boards, alights);
    }

    private static Stop zoned(String id, String city, String zone) {
        return new Stop(
                id,
                id,
                Optional.of(new GeoPoint(50, 10)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(ZoneId.of(zone)),
                Optional.of(new CityId(city)));
    }

    private static Stop named(String id, String name, String city) {
        return new Stop(
                id,
                name,
                Optional.of(new GeoPoint(50, 10)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new CityId(city)));
    }

    private static Stop inside(String id, String parent) {
        return new Stop(
                id, id, Optional.empty(), Optional.of(parent), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
