package com.surefoot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.transit.realtime.GtfsRealtime;
import com.google.transit.realtime.GtfsRealtime.EntitySelector;
import com.google.transit.realtime.GtfsRealtime.FeedEntity;
import com.google.transit.realtime.GtfsRealtime.FeedHeader;
import com.google.transit.realtime.GtfsRealtime.FeedMessage;
import com.google.transit.realtime.GtfsRealtime.TripDescriptor;
import com.google.transit.realtime.GtfsRealtime.TripDescriptor.ScheduleRelationship;
import com.google.transit.realtime.GtfsRealtime.TripUpdate;
import com.surefoot.catalogue.CatalogueStore;
import com.surefoot.catalogue.ImportProgress;
import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.fixtures.House;
import com.surefoot.supply.gtfs.GtfsFeed;
import com.surefoot.supply.http.SupplierException;
import com.surefoot.supply.standin.Reply;
import com.surefoot.supply.standin.StandIn;
import com.surefoot.transport.RideId;
import com.surefoot.transport.timetable.RunId;
import com.surefoot.transport.timetable.ScheduledCall;
import com.surefoot.transport.timetable.ScheduledTrip;
import com.surefoot.transport.timetable.Timetables;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Source;
import com.surefoot.watch.Change;
import com.surefoot.watch.Notice;
import com.surefoot.watch.Shift;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From what a railway tells over HTTP to what the owner of a trip hears, and to what is offered to others. */
class LiveTrainsTest {

    private static final Path FEEDS = Path.of(System.getProperty("surefoot.shared", "../shared"), "feeds");
    private static final String NOW = "2025-06-03T05:59:00Z";

    private final StandIn railway = StandIn.start();
    private final House house = house("gtfs:testrail", NOW);

    @AfterEach
    void close() {
        house.close();
        railway.close();
    }

    @Test
    void aTrainThatIsCancelledIsToldToThoseWhoCountOnItAndNotOfferedAnyMore() throws SupplierException {
        // given
        TestRail.usual().load(house);
        TestRail.save(house, "mine", "morning", "08:30");
        TestRail.save(house, "theirs", "later", "10:30");
        double before = house.trips().read("mine").confidence();
        tell(update("morning").setTrip(trip("morning").setScheduleRelationship(ScheduleRelationship.CANCELED)));

        // when
        house.pollAll();
        int looked = house.look();

        // then
        assertThat(looked).isEqualTo(1);
        Notice notice = house.notices("mine").get(0);
        assertThat(notice.changes()).extracting(Change::after).contains("cancelled");
        assertThat(notice.changes()).extracting(Change::source).containsOnly("testrail");
        assertThat(notice.shifts()).allMatch(Shift::failed);
        assertThat(house.trips().read("mine").confidence()).isLessThan(before).isLessThan(0.3);
        assertThat(house.notices("theirs")).isEmpty();
        assertThat(TestRail.offered(house)).containsExactly("soon", "later");
    }

    @Test
    void aTrainThatWasNumberedAnewIsStillTheTrainOfWhoCountsOnIt() throws SupplierException {
        // given: three trains have changed their numbers with each other
        TestRail.usual().load(house);
        TestRail.save(house, "mine", "morning", "08:30");
        TestRail.save(house, "theirs", "later", "10:30");
        new TestRail()
                .train("soon", "10:30")
                .train("later", "08:30")
                .train("morning", "08:50")
                .load(house);
        assertThat(house.look()).isZero();
        double before = house.trips().read("mine").confidence();

        // when: of the one at 8:50
        tell(update("morning").setTrip(trip("morning").setScheduleRelationship(ScheduleRelationship.CANCELED)));
        house.pollAll();

        // then
        assertThat(house.look()).isZero();

        // when: of the one at 8:30
        house.time().pass(Duration.ofMinutes(1));
        tell(update("later").setTrip(trip("later").setScheduleRelationship(ScheduleRelationship.CANCELED)));
        house.pollAll();

        // then
        assertThat(house.look()).isEqualTo(1);
        assertThat(house.notices("mine").get(0).changes())
                .extracting(Change::after)
                .contains("cancelled");
        assertThat(house.notices("mine").get(0).changes())
                .extracting(Change::fact)
                .contains(TestRail.fact("morning"));
        assertThat(house.trips().read("mine").confidence()).isLessThan(before).isLessThan(0.3);
        assertThat(house.notices("theirs")).isEmpty();

        // when: they are numbered anew once more, and that at 10:30 goes at another time
        new TestRail()
                .train("1", "08:30")
                .train("2", "08:50")
                .train("3", "10:40")
                .load(house);
        house.look();

        // then
        assertThat(house.notices("theirs").get(0).changes())
                .extracting(Change::fact)
                .containsExactly(TestRail.fact("later"));
    }

    @Test
    void aTrainThatIsFortyMinutesLateFailsWhoCanWaitForTwenty() throws SupplierException {
        // given
        TestRail.usual().load(house);
        TestRail.save(house, "mine", "morning", "08:30");
        double before = house.trips().read("mine").confidence();
        tell(late("morning", Duration.ofMinutes(40)));

        // when
        house.pollAll();
        house.look();

        // then
        assertThat(house.notices("mine")).hasSize(1);
        assertThat(house.notices("mine").get(0).changes())
                .extracting(Change::after)
                .containsExactly("40 min");
        assertThat(house.notices("mine").get(0).shifts())
                .filteredOn(Shift::failed)
                .extracting(Shift::subject)
                .containsExactly("museum");
        assertThat(house.trips().read("mine").confidence()).isLessThan(before).isLessThan(0.5);
        assertThat(TestRail.offered(house)).containsExactly("soon", "later");
    }

    @Test
    void aTrainThatIsALittleLateMakesItSurerAndIsOffered() throws SupplierException {
        // given
        TestRail.usual().load(house);
        TestRail.save(house, "mine", "morning", "08:30");
        double before = house.trips().read("mine").confidence();
        tell(late("morning", Duration.ofMinutes(5)));

        // when
        house.pollAll();
        house.look();

        // then
        assertThat(house.notices("mine")).isEmpty();
        assertThat(house.trips().read("mine").confidence()).isGreaterThan(before);
        assertThat(TestRail.offered(house)).containsExactly("morning", "soon", "later");
    }

    @Test
    void whatIsToldAgainIsKeptOnceInTenMinutes() throws SupplierException {
        // given
        TestRail.usual().load(house);
        TestRail.save(house, "mine", "morning", "08:30");

        // when
        for (int i = 0; i < 21; i++) {
            tell(late("morning", Duration.ofMinutes(5)));
            house.pollAll();
            house.time().pass(Duration.ofSeconds(30));
        }

        // then
        assertThat(seen(house, new FactId(FactKind.ARRIVAL, TestRail.line("08:30"), TestRail.DAY.toString())))
                .extracting(Observation::seenAt)
                .containsExactly(Instant.parse("2025-06-03T06:10:00Z"), Instant.parse("2025-06-03T06:00:00Z"));
    }

    @Test
    void aWarningOfNoServiceReachesWhoCountsOnIt() throws SupplierException {
        // given
        TestRail.usual().load(house);
        TestRail.save(house, "mine", "morning", "08:30");
        FeedMessage.Builder message = message();
        message.addEntity(FeedEntity.newBuilder()
                .setId("w")
                .setAlert(GtfsRealtime.Alert.newBuilder()
                        .setEffect(GtfsRealtime.Alert.Effect.NO_SERVICE)
                        .addInformedEntity(EntitySelector.newBuilder().setTrip(trip("morning")))));
        railway.answer("/all", Reply.ok(message.build().toByteArray()));

        // when
        house.pollAll();
        house.look();

        // then
        assertThat(house.notices("mine").get(0).changes())
                .extracting(Change::after)
                .containsExactly("no service");
        assertThat(TestRail.offered(house)).containsExactly("soon", "later");
    }

    @Test
    void whoseLatenessCannotBeToldApartIsNotTold() throws SupplierException {
        // given: two runs of one line in one hour
        TestRail.usual().load(house);
        TestRail.save(house, "mine", "morning", "08:30");
        TestRail.save(house, "theirs", "soon", "08:50");

        // when
        tell(late("morning", Duration.ofMinutes(40)), late("soon", Duration.ofMinutes(0)));
        house.pollAll();

        // then
        assertThat(seen(house, new FactId(FactKind.ARRIVAL, TestRail.line("08:30"), TestRail.DAY.toString())))
                .isEmpty();
        assertThat(seen(house, new FactId(FactKind.RIDE, TestRail.ride("soon").toString(), TestRail.DAY.toString())))
                .hasSize(1);
    }

    @Test
    void aRealTrainIsAsLateAsItsRealMessageSays() throws Exception {
        // given: train 124 of 7 November 2023
        assumeTrue(Files.isDirectory(FEEDS.resolve("gtfs-rt")), "there are no real messages at " + FEEDS);
        try (House caltrain = house("gtfs:caltrain", "2023-11-08T01:05:00Z")) {
            importFeed(caltrain, "caltrain");
            caltrain.time().pass(Duration.ofMinutes(1));
            LocalDate day = LocalDate.of(2023, 11, 7);
            ScheduledTrip train = caltrain.get(Timetables.class)
                    .listTrips("gtfs:caltrain", List.of("124"), new DateRange(day, day))
                    .get("124");
            ScheduledCall from = train.calls().get(train.calls().size() - 2);
            ScheduledCall to = train.calls().get(train.calls().size() - 1);
            RunId run = new RunId("124", Optional.empty(), day);
            RideId ride = new RideId("gtfs:caltrain", run, from.stopId(), to.stopId());
            ZonedDateTime leaves = train.at(day, from.departure()).atZone(train.zone());
            ZonedDateTime arrives = train.at(day, to.arrival()).atZone(train.zone());
            caltrain.trips().save("mine", ride, leaves, arrives, "train/Caltrain 124/17", Duration.ZERO);
            railway.answer("/all", Reply.ok(Files.readAllBytes(FEEDS.resolve("gtfs-rt/ct-trip-updates.pb"))));

            // when
            caltrain.pollAll();
            caltrain.look();

            // then: it is told to arrive at 1699406518, in seconds since 1970
            long late = Duration.between(arrives.toInstant(), Instant.ofEpochSecond(1_699_406_518))
                    .toSeconds();
            assertThat(caltrain.notices("mine").get(0).changes())
                    .extracting(Change::after)
                    .containsExactly((late + 59) / 60 + " min");
        }
    }

    private House house(String timetable, String now) {
        return House.at(
                now,
                Map.of(
                        "surefoot.suppliers.testrail.base-url",
                        railway.url().toString(),
                        "surefoot.suppliers.testrail.kind",
                        "gtfsrt",
                        "surefoot.suppliers.testrail.timetable",
                        timetable,
                        "surefoot.suppliers.testrail.trip-updates",
                        "all"));
    }

    private static void importFeed(House house, String name) throws IOException {
        house.get(CatalogueStore.class)
                .replace(
                        new Source("gtfs:" + name, name, false),
                        GtfsFeed.at(FEEDS.resolve("gtfs").resolve(name + ".zip")),
                        ImportProgress.SILENT);
    }

    private void tell(TripUpdate.Builder... updates) {
        FeedMessage.Builder message = message();
        for (TripUpdate.Builder update : updates) {
            message.addEntity(
                    FeedEntity.newBuilder().setId(update.getTrip().getTripId()).setTripUpdate(update));
        }
        railway.answer("/all", Reply.ok(message.build().toByteArray()));
    }

    private FeedMessage.Builder message() {
        return FeedMessage.newBuilder()
                .setHeader(FeedHeader.newBuilder()
                        .setGtfsRealtimeVersion("2.0")
                        .setTimestamp(house.time().instant().getEpochSecond()));
    }

    private static TripDescriptor.Builder trip(String id) {
        return TripDescriptor.newBuilder().setTripId(id).setStartDate("20250603");
    }

    private static TripUpdate.Builder update(String trip) {
        return TripUpdate.newBuilder().setTrip(trip(trip));
    }

    private static TripUpdate.Builder late(String trip, Duration delay) {
        TripUpdate.StopTimeEvent.Builder late =
                TripUpdate.StopTimeEvent.newBuilder().setDelay(Math.toIntExact(delay.toSeconds()));
        return update(trip)
                .addStopTimeUpdate(
                        TripUpdate.StopTimeUpdate.newBuilder().setStopId("a").setDeparture(late));
    }

    private static List<Observation> seen(House house, FactId fact) {
        return house.get(Evidence.class).list(List.of(fact)).getOrDefault(fact, List.of());
    }
}
