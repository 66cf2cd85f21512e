package com.surefoot.baddays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.transit.realtime.GtfsRealtime.FeedEntity;
import com.google.transit.realtime.GtfsRealtime.FeedHeader;
import com.google.transit.realtime.GtfsRealtime.FeedMessage;
import com.google.transit.realtime.GtfsRealtime.TripDescriptor;
import com.google.transit.realtime.GtfsRealtime.TripUpdate;
import com.surefoot.endtoend.TestRail;
import com.surefoot.fixtures.House;
import com.surefoot.supply.http.SupplierException;
import com.surefoot.supply.http.Suppliers;
import com.surefoot.supply.standin.Reply;
import com.surefoot.supply.standin.StandIn;
import com.surefoot.watch.Watch;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A live feed that fails leaves what was known, which is the less sure the older it is; and trips are answered as before. */
@Timeout(120)
class LiveFeedBadDaysTest {

    private static final String NOW = "2025-06-03T02:29:00Z";

    private final StandIn railway = StandIn.start();

    @AfterEach
    void close() {
        railway.close();
    }

    static Stream<Arguments> badDays() {
        Instant soon = Instant.parse("2025-06-03T04:30:00Z");
        return Stream.of(
                Arguments.of("down", Reply.reset(), "down"),
                Arguments.of("answering errors", Reply.status(500), "down"),
                Arguments.of(
                        "answering half a minute late", Reply.ok(late(soon)).after(Duration.ofSeconds(30)), "slow"),
                Arguments.of("answering nonsense", Reply.ok("<html>Under construction</html>"), "nonsense"),
                Arguments.of("out of quota", Reply.status(429).with("Retry-After", "600"), "out_of_quota"),
                Arguments.of("withdrawn", Reply.status(410), "refused"),
                Arguments.of("with a clock that is ahead", Reply.ok(late(soon.plusSeconds(3_600))), "nonsense"),
                Arguments.of("with a clock that stands still", Reply.ok(late(Instant.parse(NOW))), "nonsense"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badDays")
    void aTripIsLessSureThanWithAFeedThatWorksAndAnsweredAllTheSame(String what, Reply reply, String failure)
            throws Exception {
        // given: two hours ago it told that the train is a little late
        double working = confidence(false, reply, failure);

        // when
        double failing = confidence(true, reply, failure);

        // then
        assertThat(failing).as(what).isLessThan(working).isGreaterThan(0.4);
    }

    private double confidence(boolean fails, Reply reply, String failure) throws SupplierException {
        try (House house = House.at(NOW, settings())) {
            TestRail.usual().load(house);
            TestRail.save(house, "mine", "morning", "08:30");
            railway.answer("/all", Reply.ok(late(house.time().instant())));
            house.pollAll();
            house.time().pass(Duration.ofHours(2));
            if (fails) {
                railway.answer("/all", reply);
                assertThatThrownBy(house::pollAll).isInstanceOf(SupplierException.class);
                assertThat(house.get(Suppliers.class).get("testrail").state().failure())
                        .hasValueSatisfying(told -> assertThat(told.kind()).isEqualTo(failure));
            } else {
                railway.answer("/all", Reply.ok(late(house.time().instant())));
                house.pollAll();
            }
            house.look();
            house.time().pass(Duration.ofMinutes(1));
            house.get(Watch.class).sweep();
            assertThat(TestRail.offered(house)).containsExactly("morning", "soon", "later");
            assertThat(house.notices("mine")).isEmpty();
            return house.trips().read("mine").confidence();
        }
    }

    private Map<String, Object> settings() {
        return Map.of(
                "surefoot.suppliers.testrail.base-url", railway.url().toString(),
                "surefoot.suppliers.testrail.kind", "gtfsrt",
                "surefoot.suppliers.testrail.timetable", TestRail.SOURCE.id(),
                "surefoot.suppliers.testrail.trip-updates", "all",
                "surefoot.suppliers.testrail.read-timeout", "1s",
                "surefoot.suppliers.testrail.total-timeout", "5s");
    }

    private static byte[] late(Instant madeAt) {
        TripUpdate.StopTimeUpdate.Builder stop = TripUpdate.StopTimeUpdate.newBuilder()
                .setStopId("a")
                .setDeparture(TripUpdate.StopTimeEvent.newBuilder().setDelay(240));
        return FeedMessage.newBuilder()
                .setHeader(FeedHeader.newBuilder().setGtfsRealtimeVersion("2.0").setTimestamp(madeAt.getEpochSecond()))
                .addEntity(FeedEntity.newBuilder()
                        .setId("1")
                        .setTripUpdate(TripUpdate.newBuilder()
                                .setTrip(TripDescriptor.newBuilder()
                                        .setTripId("morning")
                                        .setStartDate("20250603"))
                                .addStopTimeUpdate(stop)))
                .build()
                .toByteArray();
    }
}
