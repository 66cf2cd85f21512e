package com.surefoot.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallAssessor;
import com.surefoot.itinerary.Destination;
import com.surefoot.watch.Saved.Kept;
import com.surefoot.watch.Saved.Reason;
import com.surefoot.watch.Saved.Refused;
import com.surefoot.watch.Watched.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Trips that were answered are saved as they were. */
class SavingTest {

    private static final String ANSWERED = SmallWatch.ANSWER.candidates().get(0).id();

    private final SmallWatch small = new SmallWatch();

    @Test
    void aTripIsSavedWithAllItRestsOn() {
        // when
        Watched trip = small.save();

        // then
        assertThat(small.read(trip)).isEqualTo(trip);
        assertThat(trip.phase()).isEqualTo(Phase.WATCHED);
        assertThat(trip.trip().parts())
                .hasSameSizeAs(SmallWatch.ANSWER
                        .candidates()
                        .get(0)
                        .assessment()
                        .scored()
                        .elements())
                .allSatisfy(part -> assertThat(part.name()).isNotBlank());
        assertThat(trip.trip().departure())
                .isEqualTo(trip.trip().parts().get(0).start().toInstant());
        assertThat(small.notation.read(trip.trip().brief()).locks().rest()).isNotEmpty();
    }

    @Test
    void whatWasAnsweredBeforeASourceListedItsOwnAnewIsPlannedAgain() {
        // given
        Map<String, Instant> listings = new HashMap<>(Map.of("grid", SmallAssessor.NOW));
        AnsweredTrips answered = new AnsweredTrips(10, () -> listings);
        answered.keep(SmallWatch.ANSWER);
        assertThat(answered.find(ANSWERED)).isPresent();

        // when
        listings.put("grid", SmallAssessor.NOW.plusSeconds(1));

        // then
        assertThat(answered.find(ANSWERED)).isEmpty();
    }

    @Test
    void whatWasAnsweredLongAgoIsPlannedAgain() {
        // given: an hour and many other answers later
        AnsweredTrips forgotten = new AnsweredTrips(0, small.evidence::listImported);
        forgotten.keep(SmallWatch.ANSWER);

        // when
        Saved saved = small.saving(forgotten).save(SmallWatch.BRIEF, ANSWERED);

        // then
        assertThat(saved).isInstanceOfSatisfying(Kept.class, kept -> assertThat(
                        kept.trip().trip().listElements())
                .isEqualTo(small.save().trip().listElements()));
    }

    @Test
    void aBriefThatLeadsToAnotherTripIsRefused() {
        assertThat(small.saving.save(SmallWatch.BRIEF, "another")).isEqualTo(new Refused(Reason.NO_SUCH_TRIP));
    }

    @Test
    void aBriefThatLeadsNowhereIsRefused() {
        assertThat(small.saving.save(SmallWatch.BRIEF.withDestination(Destination.city("Nowhere")), "another"))
                .isEqualTo(new Refused(Reason.NO_SUCH_TRIP));
    }

    @Test
    void aTripThatHasBegunIsRefused() {
        // given
        small.clock.pass(Duration.ofDays(60));

        // then
        assertThat(small.saving.save(SmallWatch.BRIEF, ANSWERED)).isEqualTo(new Refused(Reason.BEGUN));
    }

    @Test
    void noMoreAreSavedThanCanBe() {
        // given
        WatchRules usual = WatchRules.USUAL;
        SmallWatch tiny = new SmallWatch(new WatchRules(
                1, usual.noise(), usual.fresh(), usual.again(), usual.kept(), usual.page(), usual.sweep()));
        tiny.save();

        // then
        assertThat(tiny.saving.save(SmallWatch.BRIEF, ANSWERED)).isEqualTo(new Refused(Reason.FULL));
    }
}
