package com.surefoot.planning;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static com.surefoot.fixtures.SmallWorld.brief;
import static com.surefoot.fixtures.SmallWorld.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.Locks;
import com.surefoot.itinerary.Locks.LockedVisit;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.planning.api.Plan;
import com.surefoot.planning.api.Plan.Conflict;
import com.surefoot.planning.api.Plan.Rule;
import com.surefoot.planning.api.PlanningLimits;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.sights.Sight;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands in the way is said in words, with the values at fault. */
class ConflictsTest {

    private static final TripPlanner PLANNER = new TripPlanner(new PlanningLimits(11, 6, 4, Duration.ofSeconds(60)));

    @Test
    void twoVisitsLockedToOneHourAreAConflict() {
        assertThat(conflicts(locked(lock("s0", FRIDAY.plusDays(1), "14:00"), lock("s3", FRIDAY.plusDays(1), "14:00"))))
                .extracting(Conflict::rule)
                .containsAnyOf(Rule.OPENING_HOURS, Rule.MANDATORY_VISITS);
    }

    @Test
    void aVisitLockedToTheDeparturesHourMissesIt() {
        assertThat(conflicts(new Locks(
                        Optional.empty(),
                        Optional.of("W0910@" + SUNDAY),
                        Optional.empty(),
                        List.of(lock("s0", SUNDAY, "09:00")))))
                .isNotEmpty()
                .allSatisfy(conflict -> assertThat(conflict.detail()).isNotBlank());
    }

    @Test
    void aVisitLockedLateInTheEveningEndsTheDayLate() {
        assertThat(conflicts(locked(lock("s0", FRIDAY.plusDays(1), "21:45"))))
                .extracting(Conflict::rule)
                .containsAnyOf(Rule.DAY_LENGTH, Rule.MANDATORY_VISITS);
    }

    @Test
    void aVisitLockedToAnHourAtWhichItIsShutIsAConflict() {
        assertThat(conflicts(locked(lock("s1", FRIDAY.plusDays(1), "03:00")))).isNotEmpty();
    }

    @Test
    void moreMustSeesThanADayHoldsAreAConflictThatNamesThoseLeftOver() {
        // given
        Set<String> all = SmallWorld.sights().stream().map(Sight::id).collect(Collectors.toSet());

        // when
        Plan plan = PLANNER.plan(request(brief(FRIDAY, FRIDAY), all));

        // then
        assertThat(plan).isInstanceOfSatisfying(Plan.Infeasible.class, infeasible -> assertThat(infeasible.reasons())
                .isNotEmpty());
    }

    @Test
    void aDayWithoutTimeForLunchIsAConflict() {
        // given
        LocalDate day = FRIDAY.plusDays(1);
        Locks locks = locked(lock("s0", day, "11:00"), lock("s3", day, "12:40"), lock("s6", day, "14:20"));

        // then
        assertThat(conflicts(locks)).isNotEmpty();
    }

    private static List<Conflict> conflicts(Locks locks) {
        TripBrief brief = brief(FRIDAY, SUNDAY).withLocks(locks);
        PlanningRequest request = request(brief, Set.of());
        Plan plan = PLANNER.plan(request);
        assertThat(plan).isInstanceOf(Plan.Infeasible.class);
        return ((Plan.Infeasible) plan).reasons();
    }

    private static Locks locked(LockedVisit... visits) {
        return new Locks(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Stream.of(visits).toList());
    }

    private static LockedVisit lock(String id, LocalDate day, String start) {
        return new LockedVisit(id, day, Optional.of(LocalTime.parse(start)));
    }
}
