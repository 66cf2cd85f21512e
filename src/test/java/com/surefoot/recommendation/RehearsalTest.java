package com.surefoot.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.catalogue.Cities;
import com.surefoot.fixtures.MemoryDesk;
import com.surefoot.fixtures.MemoryEvidence;
import com.surefoot.fixtures.SmallAssessor;
import com.surefoot.fixtures.SmallSupply;
import com.surefoot.fixtures.SmallWorld;
import com.surefoot.planning.TripPlanner;
import com.surefoot.planning.api.Planner;
import com.surefoot.planning.api.PlanningLimits;
import com.surefoot.recommendation.Recommendation.Recommended;
import com.surefoot.reliability.gate.Standings;
import com.surefoot.travel.City;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RehearsalTest {

    private static final Planner PLANNER = new TripPlanner(new PlanningLimits(7, 12, 6, Duration.ofSeconds(20)));

    private final MemoryEvidence evidence = SmallAssessor.evidence();
    private final MemoryDesk desk = new MemoryDesk();

    @Test
    void aTripIsPlannedAndNothingIsKeptOfIt() {
        // when
        Optional<Recommended> played = rehearsal(fromWestburg(SmallSupply.create()), SmallAssessor.CLOCK)
                .play();

        // then
        assertThat(played)
                .hasValueSatisfying(trip -> assertThat(trip.candidates()).hasSize(1));
        assertThat(evidence.listJudgements()).isEmpty();
        assertThat(desk.listOpen(10)).isEmpty();
    }

    @Test
    void whereThereIsNoTripThereIsNone() {
        // given
        Clock afterTheTimetable = Clock.fixed(Instant.parse("2028-01-01T00:00:00Z"), ZoneOffset.UTC);

        // then
        assertThat(rehearsal(fromWestburg(SmallSupply.withoutLodging()), SmallAssessor.CLOCK)
                        .play())
                .isEmpty();
        assertThat(rehearsal(SmallSupply.create(), afterTheTimetable).play()).isEmpty();
    }

    /** The small world's trips all begin there. */
    private static Supply fromWestburg(Supply small) {
        Cities cities = new Cities() {
            @Override
            public Optional<City> findCity(String name) {
                return small.cities().findCity(name);
            }

            @Override
            public List<City> listCities() {
                return List.of(SmallWorld.WESTBURG, SmallWorld.EASTBURG);
            }
        };
        return new Supply(
                cities, small.travels(), small.transport(), small.lodging(), small.sights(), small.exchange());
    }

    private Rehearsal rehearsal(Supply supply, Clock clock) {
        return new Rehearsal(supply, PLANNER, SmallAssessor.create(evidence, desk, Standings.NONE), clock);
    }
}
