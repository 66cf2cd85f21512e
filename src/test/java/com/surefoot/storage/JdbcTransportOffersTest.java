package com.surefoot.storage;

import static com.surefoot.storage.Samples.OTHER;
import static com.surefoot.storage.Samples.SOURCE;
import static com.surefoot.storage.Samples.euros;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.transport.TransportMode;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.timetable.Route;
import com.surefoot.transport.timetable.ServiceTime;
import com.surefoot.transport.timetable.Stop;
import com.surefoot.transport.timetable.StopTime;
import com.surefoot.transport.timetable.Trip;
import com.surefoot.travel.CityId;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Money;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rides are on offer, and where they begin and end. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class JdbcTransportOffersTest extends OffersByTimetable {

    JdbcTransportOffersTest(TestDatabase database) {
        super(database);
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

    private static StopTime call(String trip, int sequence, String stop, int hour, boolean boards, boolean alights) {
        Optional<ServiceTime> time = Optional.of(ServiceTime.of(hour, 0, 0));
        return new StopTime(trip, sequence, stop, time, time, boards, alights);
    }

    private static Stop inside(String id, String parent) {
        return new Stop(
                id, id, Optional.empty(), Optional.of(parent), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
