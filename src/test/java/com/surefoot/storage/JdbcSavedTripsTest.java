package com.surefoot.storage;

import static com.surefoot.fixtures.SavedSample.NOW;
import static com.surefoot.fixtures.SavedSample.fresh;
import static com.surefoot.fixtures.SavedSample.room;
import static com.surefoot.fixtures.SavedSample.trip;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.fixtures.SmallWorld;
import com.surefoot.watch.Change;
import com.surefoot.watch.NewTrip;
import com.surefoot.watch.Notice;
import com.surefoot.watch.Notices;
import com.surefoot.watch.Notices.Unanswered;
import com.surefoot.watch.Proposal;
import com.surefoot.watch.SavedTrips;
import com.surefoot.watch.Share;
import com.surefoot.watch.Shares;
import com.surefoot.watch.Shift;
import com.surefoot.watch.TripState;
import com.surefoot.watch.WatchLog;
import com.surefoot.watch.WatchLog.Looked;
import com.surefoot.watch.WatchLog.Resting;
import com.surefoot.watch.WatchLog.Stirred;
import com.surefoot.watch.Watched;
import com.surefoot.watch.Watched.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Saved trips, what there is to look at and what was told, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class JdbcSavedTripsTest {

    private static final Instant LATER = NOW.plus(Duration.ofHours(1));
    private static final int MOST = 10;

    private final Database database;
    private final SavedTrips trips;
    private final WatchLog log;
    private final Notices notices;
    private final Shares shares;
    private final Evidence evidence;

    JdbcSavedTripsTest(TestDatabase database) {
        this.database = database.emptied().get(Database.class);
        trips = database.get(SavedTrips.class);
        log = database.get(WatchLog.class);
        notices = database.get(Notices.class);
        shares = database.get(Shares.class);
        evidence = database.get(Evidence.class);
    }

    @Test
    void aTripIsReadAsItWasSaved() {
        // given
        Watched trip = trip("one", "h1");
        trips.save(fresh(trip("two", "h2")), MOST);

        // when
        trips.save(fresh(trip), MOST);

        // then
        assertThat(trips.find("one")).contains(trip);
        assertThat(trips.list(List.of("one", "none", "two"))).hasSize(2);
        assertThat(trips.find("none")).isEmpty();
        assertThat(trips.list(List.of())).isEmpty();
    }

    @Test
    void aTripAsItWasAnsweredGoesWithIt() {
        // given
        String answer = "{\"a\":\"中".repeat(100_000);

        // when
        trips.save(new NewTrip(trip("one", "h1"), Optional.of(answer)), MOST);
        trips.save(fresh(trip("two", "h1")), MOST);

        // then
        assertThat(trips.findAnswer("one")).contains(answer);
        assertThat(trips.findAnswer("two")).isEmpty();
        assertThat(trips.delete("one")).isTrue();
        assertThat(trips.findAnswer("one")).isEmpty();
    }

    @Test
    void aLinkGoesWithItsTripToTheOneThatIsTakenInItsPlace() {
        // given
        trips.save(fresh(trip("one", "h1")), MOST);
        trips.save(
                fresh(Watched.proposed(
                        trip("two", "h2").trip(), trip("two", "h2").state(), "one")),
                MOST);
        Share share = new Share("s", NOW);
        assertThat(shares.add("one", share, "digest", 1)).isTrue();
        assertThat(shares.add("one", new Share("t", NOW), "other", 1)).isFalse();
        assertThat(shares.add("none", new Share("u", NOW), "third", 1)).isFalse();

        // when
        trips.accept("two", NOW);

        // then
        assertThat(shares.findTrip("digest")).contains("two");
        assertThat(shares.list("one")).isEmpty();
        assertThat(shares.list("two")).containsExactly(share);
        assertThat(shares.revoke("one", "s")).isFalse();

        // when
        trips.delete("two");

        // then
        assertThat(shares.findTrip("digest")).isEmpty();
    }

    @Test
    void noMoreAreSavedThanCanBe() {
        // given
        trips.save(fresh(trip("one", "h1")), 1);

        // when
        boolean saved = trips.save(fresh(trip("two", "h1")), 1);

        // then
        assertThat(saved).isFalse();
        assertThat(trips.find("two")).isEmpty();
    }

    @Test
    void whoeverAppendsLeavesWhatTripsRestOn() {
        // given
        trips.save(fresh(trip("one", "h1")), MOST);
        FactId anyDay = FactId.standing(FactKind.HOURS, "museum");

        // when
        see(room("h1"), room("h2"), anyDay, room("h1"));

        // then
        List<Stirred> stirred = log.listStirred(100);
        assertThat(stirred).extracting(Stirred::fact).containsExactlyInAnyOrder(room("h1"), anyDay);
        log.settle(stirred.subList(0, 1));
        assertThat(log.listStirred(100)).isEqualTo(stirred.subList(1, 2));
    }

    @Test
    void tripsAreFoundByTheFactsTheyRestOn() {
        // given
        trips.save(fresh(trip("one", "h1")), MOST);
        trips.save(fresh(trip("two", "h1")), MOST);
        trips.save(fresh(trip("three", "h3")), MOST);

        // then
        assertThat(log.listResting(List.of(room("h1")), NOW))
                .containsExactlyInAnyOrder(new Resting("one", room("h1"), ""), new Resting("two", room("h1"), ""));
        assertThat(log.listResting(List.of(room("h1")), departure("one"))).isEmpty();
    }

    @Test
    void aLookIsKeptWithItsNotice() {
        // given
        trips.save(fresh(trip("one", "h1")), MOST);
        Watched before = trips.find("one").orElseThrow();

        // when
        Set<String> told = log.keep(List.of(looked(before)));

        // then
        assertThat(told).containsExactly("one");
        Watched after = trips.find("one").orElseThrow();
        assertThat(after.state()).isEqualTo(soldOut(before));
        assertThat(after.revision()).isEqualTo(1);
        assertThat(notices.list("one", 0, 10)).containsExactly(notice(before, 1));
        assertThat(notices.list("one", 1, 10)).isEmpty();
        assertThat(log.listResting(List.of(room("h1")), NOW))
                .containsExactly(new Resting("one", room("h1"), "sold out"));
    }

    @Test
    void ofTwoWhoLookAtOnceOneTells() {
        // given
        trips.save(fresh(trip("one", "h1")), MOST);
        Watched before = trips.find("one").orElseThrow();
        log.keep(List.of(looked(before)));

        // when
        Set<String> told = log.keep(List.of(looked(before)));

        // then
        assertThat(told).isEmpty();
        assertThat(notices.list("one", 0, 10)).hasSize(1);
        assertThat(log.listDue(LATER, 10)).containsExactly("one");
    }

    @Test
    void whatIsDueIsListedUntilItWasLookedAt() {
        // given
        trips.save(fresh(trip("one", "h1")), MOST);
        Instant soon = NOW.plus(Duration.ofMinutes(2));
        assertThat(log.listDue(NOW, 10)).isEmpty();
        assertThat(log.listDue(soon, 10)).containsExactly("one");

        // when
        log.keep(List.of(looked(trips.find("one").orElseThrow())));

        // then
        assertThat(log.listDue(soon, 10)).isEmpty();
        log.hasten(Set.of("one"), soon);
        log.hasten(Set.of("one"), LATER);
        assertThat(log.listDue(soon, 10)).containsExactly("one");
        assertThat(log.listDue(departure("one"), 10)).isEmpty();
    }

    @Test
    void aNoticeIsAnsweredOnceWithTheTripThatIsProposed() {
        // given
        Watched before = noticed();
        Unanswered asked = notices.findUnanswered(NOW).orElseThrow();
        Watched other = Watched.proposed(trip("two", "h2").trip(), before.state(), "one");

        // when
        boolean answered = notices.answer(asked, Optional.of(fresh(other)), "", LATER, MOST);
        boolean again = notices.answer(asked, Optional.of(fresh(other)), "", LATER, MOST);

        // then
        assertThat(asked).isEqualTo(new Unanswered("one", notice(before, 1)));
        assertThat(answered).isTrue();
        assertThat(again).isFalse();
        assertThat(notices.findUnanswered(NOW)).isEmpty();
        assertThat(notices.list("one", 1, 10))
                .containsExactly(new Proposal(2, micros(LATER), 1, Optional.of("two"), ""));
        assertThat(trips.find("two").orElseThrow().replaces()).contains("one");
    }

    @Test
    void whereNoMoreTripsCanBeKeptNoneIsProposed() {
        // given
        Watched before = noticed();
        Unanswered asked = notices.findUnanswered(NOW).orElseThrow();

        // when
        notices.answer(
                asked,
                Optional.of(fresh(Watched.proposed(trip("two", "h2").trip(), before.state(), "one"))),
                "",
                NOW,
                1);

        // then
        assertThat(notices.list("one", 1, 10)).singleElement().isInstanceOfSatisfying(Proposal.class, proposal -> {
            assertThat(proposal.trip()).isEmpty();
            assertThat(proposal.why()).contains("as many trips");
        });
    }

    @Test
    void aProposedTripTakesThePlaceOfTheOther() {
        // given
        Watched before = noticed();
        Watched other = Watched.proposed(trip("two", "h2").trip(), before.state(), "one");
        notices.answer(notices.findUnanswered(NOW).orElseThrow(), Optional.of(fresh(other)), "", NOW, MOST);
        assertThat(log.listResting(List.of(room("h1")), NOW))
                .extracting(Resting::trip)
                .containsExactly("one");

        // when
        boolean accepted = trips.accept("two", NOW);
        boolean again = trips.accept("two", NOW);

        // then
        assertThat(accepted).isTrue();
        assertThat(again).isTrue();
        assertThat(trips.accept("one", NOW)).isFalse();
        assertThat(trips.find("one").orElseThrow().phase()).isEqualTo(Phase.REPLACED);
        assertThat(trips.find("two").orElseThrow().phase()).isEqualTo(Phase.WATCHED);
        assertThat(log.listDue(NOW, 10)).containsExactly("two");
    }

    @Test
    void aTripIsForgottenWithAllThatWasTold() {
        // given
        Watched before = noticed();
        Watched other = Watched.proposed(trip("two", "h2").trip(), before.state(), "one");
        notices.answer(notices.findUnanswered(NOW).orElseThrow(), Optional.of(fresh(other)), "", NOW, MOST);

        // when
        boolean deleted = trips.delete("one");

        // then
        assertThat(deleted).isTrue();
        assertThat(trips.delete("one")).isFalse();
        for (String table :
                List.of("saved_trip", "saved_trip_part", "saved_trip_fact", "trip_notice", "trip_proposal")) {
            assertThat(count(table)).as(table).isZero();
        }
    }

    @Test
    void whatHasBegunIsKeptForReading() {
        // given
        noticed();

        // when
        log.end(departure("one"), NOW);

        // then
        assertThat(trips.find("one").orElseThrow().phase()).isEqualTo(Phase.ENDED);
        assertThat(notices.list("one", 0, 10)).hasSize(1);
        see(room("h1"));
        assertThat(log.listStirred(10)).isEmpty();
    }

    @Test
    void whatBeganLongAgoMakesRoom() {
        // given
        trips.save(fresh(trip("one", "h1")), 1);
        Instant departure = departure("one");

        // when
        log.end(departure, departure);

        // then
        assertThat(trips.find("one")).isEmpty();
        assertThat(trips.save(fresh(trip("two", "h1")), 1)).isTrue();
    }

    @Test
    void aNewerProposalTakesThePlaceOfAnOlderOne() {
        // given
        Watched before = noticed();
        propose("two", before);
        Watched now = trips.find("one").orElseThrow();
        log.keep(List.of(looked(now)));

        // when
        propose("three", before);

        // then
        assertThat(trips.find("two")).isEmpty();
        assertThat(trips.find("three")).isPresent();
        assertThat(notices.list("one", 0, 10)).extracting(one -> one.no()).containsExactly(1, 2, 3, 4);
    }

    private void propose(String id, Watched before) {
        notices.answer(
                notices.findUnanswered(NOW).orElseThrow(),
                Optional.of(fresh(Watched.proposed(trip(id, "h2").trip(), before.state(), "one"))),
                "",
                NOW,
                MOST);
    }

    private Watched noticed() {
        trips.save(fresh(trip("one", "h1")), MOST);
        Watched before = trips.find("one").orElseThrow();
        log.keep(List.of(looked(before)));
        return before;
    }

    private Instant departure(String id) {
        return trips.find(id).orElseThrow().trip().departure();
    }

    private static Looked looked(Watched before) {
        return new Looked(before, soldOut(before), Optional.of(notice(before, 0)), LATER.plus(Duration.ofHours(1)));
    }

    private static TripState soldOut(Watched before) {
        TripState state = before.state();
        Map<FactId, String> known = new HashMap<>(state.known());
        known.put(room("h1"), "sold out");
        return new TripState(
                0.25,
                Map.of(
                        before.trip().parts().get(0).id(),
                        0.1,
                        before.trip().parts().get(1).id(),
                        0.75),
                Set.of(before.trip().parts().get(0).id()),
                SmallWorld.eur("250.00"),
                SmallWorld.eur("250.00"),
                known,
                micros(LATER));
    }

    private static Notice notice(Watched before, int no) {
        return new Notice(
                no,
                micros(LATER),
                List.of(new Change(room("h1"), "Double", "sold out", "ann; 'drop table'", micros(NOW))),
                List.of(
                        new Shift(before.trip().parts().get(0).id(), "h1/double", "Hotel „Süd“", 0.75, 0.1, true),
                        new Shift(before.trip().parts().get(1).id(), "museum", "Museum", 0.75, 0.75, false)),
                0.5,
                0.25,
                SmallWorld.eur("230.50"),
                SmallWorld.eur("250.00"),
                true);
    }

    private static Instant micros(Instant instant) {
        return Row.kept(instant);
    }

    private void see(FactId... facts) {
        evidence.append(List.of(facts).stream()
                .map(fact -> new Observation(fact, "ann", Manner.CHECKED, NOW, Optional.empty(), "sold out"))
                .toList());
    }

    private int count(String table) {
        return database.read(statements -> statements
                .list("select count(*) as n from " + table, row -> row.integer("n"))
                .get(0));
    }
}
