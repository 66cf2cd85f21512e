package com.surefoot.storage;

import static com.surefoot.fixtures.SavedSample.NOW;
import static com.surefoot.fixtures.SavedSample.fresh;
import static com.surefoot.fixtures.SavedSample.rate;
import static com.surefoot.fixtures.SavedSample.room;
import static com.surefoot.fixtures.SavedSample.trip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.evidence.Claim;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Outcome;
import com.surefoot.evidence.Outcome.KnownBy;
import com.surefoot.sandbox.Letter;
import com.surefoot.sandbox.SandboxLog;
import com.surefoot.sandbox.SandboxRefusedException;
import com.surefoot.watch.SavedTrips;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** How far a sandbox has been told and what is to come, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class JdbcSandboxLogTest {

    private static final long SEED = 7;
    private static final Instant BEGUN = NOW.truncatedTo(ChronoUnit.SECONDS);
    private static final Instant NEXT = BEGUN.plus(Duration.ofHours(6));
    private static final FactId RIDE = new FactId(FactKind.RIDE, "train", "2027-06-01");
    private static final int MOST = 10;

    private final Database database;
    private final SandboxLog log;
    private final SavedTrips trips;

    JdbcSandboxLogTest(TestDatabase database) {
        this.database = database.emptied().get(Database.class);
        log = database.get(SandboxLog.class);
        trips = database.get(SavedTrips.class);
    }

    private static Letter letter(String id, Claim claim, Instant due) {
        Instant at = Instant.parse("2027-06-01T12:00:00Z");
        return new Letter(new Outcome(id, claim, true, KnownBy.TRAVELLER, "travellers", at, "cluster"), due);
    }

    private static Letter ofRide(String id, Instant due) {
        return letter(id, new Claim.OfFact(RIDE, "timetable", "10:00"), due);
    }

    @Test
    void itGoesOnWhereItWas() {
        // given
        Instant begun = log.begin(SEED, BEGUN);

        // when
        log.advance(BEGUN, NEXT, List.of(), List.of());

        // then
        assertThat(begun).isEqualTo(BEGUN);
        assertThat(log.begin(SEED, NEXT.plusSeconds(99))).isEqualTo(NEXT);
    }

    @Test
    void lettersAreDeliveredInTheOrderInWhichTheyAreDue() {
        // given
        log.begin(SEED, BEGUN);
        Letter late = letter("late", new Claim.OfItinerary("trip"), NEXT.plusSeconds(9));
        Letter element = letter("element", new Claim.OfElement("trip", "ride"), NEXT);
        Letter fact = ofRide("fact", NEXT.minusSeconds(1));

        // when
        log.advance(BEGUN, NEXT, List.of(late, element, fact), List.of());

        // then
        assertThat(log.listDue(NEXT, MOST)).containsExactly(fact, element);
        assertThat(log.listDue(NEXT, 1)).containsExactly(fact);
        log.advance(NEXT, NEXT.plusSeconds(60), List.of(), List.of(fact, element));
        assertThat(log.listDue(NEXT.plusSeconds(60), MOST)).containsExactly(late);
    }

    @Test
    void whatSomebodyElseHasToldMeanwhileIsNotToldAgain() {
        // given
        log.begin(SEED, BEGUN);
        log.advance(BEGUN, NEXT, List.of(ofRide("first", NEXT)), List.of());

        // when
        log.advance(BEGUN, NEXT.plusSeconds(60), List.of(ofRide("second", NEXT)), List.of(ofRide("first", NEXT)));

        // then
        assertThat(log.begin(SEED, BEGUN)).isEqualTo(NEXT);
        assertThat(log.listDue(NEXT, MOST)).containsExactly(ofRide("first", NEXT));
    }

    @Test
    void savedTripsAreAwaitedBeforeWhatWillBeReported() {
        // given
        log.begin(SEED, BEGUN);
        trips.save(fresh(trip("one", "h1")), MOST);
        log.advance(BEGUN, NEXT, List.of(ofRide("ride", NEXT)), List.of());

        // then
        List<FactId> awaited = log.listAwaited(NEXT, 99);
        assertThat(awaited).contains(room("h1"), rate("h1"));
        assertThat(awaited.get(awaited.size() - 1)).isEqualTo(RIDE);
        assertThat(log.listAwaited(NEXT, 2)).hasSize(2).doesNotContain(RIDE);
        assertThat(log.listAwaited(Instant.parse("2027-07-01T00:00:00Z"), 99)).isEmpty();
    }

    @Test
    void anotherWorldOrARealSourceIsRefused() {
        // given
        log.begin(SEED, BEGUN);

        // then
        assertThatThrownBy(() -> log.begin(SEED + 1, BEGUN))
                .isInstanceOf(SandboxRefusedException.class)
                .hasMessageContainingAll("7", "8", "Maybe");
        database.write(statements ->
                statements.update("insert into source (id, label, sample) values ('railway', 'Railway', false)"));
        assertThatThrownBy(() -> log.begin(SEED, BEGUN))
                .isInstanceOf(SandboxRefusedException.class)
                .hasMessageContainingAll("railway", "Maybe");
    }
}
