package com.surefoot.storage;

import static com.surefoot.storage.Sightings.day;
import static com.surefoot.storage.Sightings.hours;
import static com.surefoot.storage.Sightings.seen;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.evidence.Ages;
import com.surefoot.evidence.Ages.Age;
import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation.Manner;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** How long ago sources saw what still matters. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class JdbcAgesTest {

    private static final int MOST = 1_000;

    private final Evidence evidence;
    private final Ages ages;

    JdbcAgesTest(TestDatabase database) {
        evidence = database.emptied().get(Evidence.class);
        ages = database.get(Ages.class);
    }

    @Test
    void whatASourceSawLastOfEachFactCounts() {
        // given
        FactId anyDay = FactId.standing(FactKind.HOURS, "tower");
        evidence.append(List.of(
                seen(hours("museum"), "guide", Manner.LISTED, 1, "09:00-17:00"),
                seen(hours("museum"), "guide", Manner.LISTED, 4, "09:00-18:00"),
                seen(hours("palace"), "guide", Manner.LISTED, 2, "09:00-17:00"),
                seen(anyDay, "guide", Manner.LISTED, 3, "09:00-17:00"),
                seen(hours("museum"), "portal", Manner.CHECKED, 4.5, "09:00-18:00")));

        // then
        assertThat(ages.list(day(5), MOST))
                .containsExactly(
                        new Age("guide", 3, Duration.ofDays(2), Duration.ofDays(3)),
                        new Age("portal", 1, Duration.ofHours(12), Duration.ofHours(12)));
    }

    @Test
    void whatHasPassedAndWhatIsNotSeenYetDoesNotCount() {
        // given
        FactId passed = new FactId(FactKind.HOURS, "museum", "2026-03-03");
        evidence.append(List.of(
                seen(passed, "guide", Manner.LISTED, 1, "09:00-17:00"),
                seen(hours("museum"), "guide", Manner.LISTED, 9, "09:00-17:00")));

        // then
        assertThat(ages.list(day(5), MOST)).isEmpty();
    }

    @Test
    void soManyObservationsAreLookedAtAtTheMost() {
        // given
        evidence.append(List.of(
                seen(hours("museum"), "guide", Manner.LISTED, 1, "09:00-17:00"),
                seen(hours("palace"), "guide", Manner.LISTED, 2, "09:00-17:00")));

        // then
        assertThat(ages.list(day(5), 1)).extracting(Age::facts).containsExactly(1L);
    }
}
