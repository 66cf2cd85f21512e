package com.surefoot.storage;

import static com.surefoot.fixtures.SomethingWithheld.DAY;
import static com.surefoot.fixtures.SomethingWithheld.hours;
import static com.surefoot.fixtures.SomethingWithheld.visit;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.evidence.ElementKind;
import com.surefoot.fixtures.MovingClock;
import com.surefoot.reliability.desk.HeldBack;
import com.surefoot.reliability.desk.HeldBacks.Count;
import com.surefoot.reliability.gate.Suppression;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What was withheld is found by the facts it rests on, until its day has passed. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class JdbcHeldBacksTest {

    private static final Instant NOW = Instant.parse("2027-05-01T08:30:00Z");
    private static final int MOST = 10;

    private final MovingClock clock = new MovingClock(NOW);
    private final JdbcHeldBacks heldBacks;

    JdbcHeldBacksTest(TestDatabase database) {
        heldBacks = new JdbcHeldBacks(database.emptied().get(Database.class), clock);
    }

    @Test
    void whatIsKeptIsFoundByItsFactsAsItWas() {
        // given
        HeldBack museum = visit("one", "museum", 90);
        heldBacks.keep(List.of(museum, visit("one", "garden", 90)));

        // then
        assertThat(heldBacks.list(List.of(hours("museum"), hours("nowhere")), MOST))
                .containsExactly(museum);
        assertThat(heldBacks.list(List.of(), MOST)).isEmpty();
    }

    @Test
    void whatWasWithheldLastComesFirst() {
        // given
        heldBacks.keep(List.of(visit("old", "museum", 90)));
        clock.pass(Duration.ofMinutes(1));
        heldBacks.keep(List.of(visit("new", "museum", 90)));

        // then
        assertThat(heldBacks.list(List.of(hours("museum")), MOST))
                .extracting(HeldBack::recommendation)
                .containsExactly("new", "old");
        assertThat(heldBacks.list(List.of(hours("museum")), 1)).hasSize(1);
    }

    @Test
    void theSameIsWithheldOnceHoweverOftenItIsAskedFor() {
        // given
        heldBacks.keep(List.of(visit("one", "museum", 90)));
        clock.pass(Duration.ofHours(3));

        // when
        heldBacks.keep(List.of(visit("one", "museum", 90), visit("two", "museum", 90)));

        // then
        assertThat(heldBacks.count(NOW.plus(Duration.ofHours(2))))
                .containsExactly(new Count(Suppression.NOT_SURE_ENOUGH, ElementKind.VISIT, 2));
        assertThat(heldBacks.count(clock.instant())).isEmpty();
    }

    @Test
    void whatHasPassedIsNotFoundAndWhatIsOldIsForgotten() {
        // given
        heldBacks.keep(List.of(visit("one", "museum", 90)));

        // when
        clock.pass(Duration.ofDays(8));
        heldBacks.keep(List.of(visit("two", "museum", 90)));
        heldBacks.forget();

        // then
        assertThat(heldBacks.list(List.of(hours("museum")), MOST))
                .extracting(HeldBack::recommendation)
                .containsExactly("two");
        clock.pass(Duration.between(
                clock.instant(), DAY.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()));
        assertThat(heldBacks.list(List.of(hours("museum")), MOST)).isEmpty();
    }
}
