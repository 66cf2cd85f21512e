package com.surefoot.planning.api;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static com.surefoot.fixtures.SmallWorld.brief;
import static com.surefoot.fixtures.SmallWorld.request;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanningValuesTest {

    @ParameterizedTest
    @CsvSource({"0, 1, PT1S", "1, 0, PT1S", "1, 1, PT0S", "1, 1, PT-1S"})
    void limitsThatForbidEverySearchAreRefused(int steps, int idleSteps, Duration time) {
        assertThatThrownBy(() -> new PlanningLimits(1, steps, idleSteps, time)).hasMessageContaining("Maybe");
    }

    @Test
    void aRequestWithFewerCitiesThanAreToBeVisitedIsRefused() {
        PlanningRequest request = request(brief(FRIDAY, SUNDAY), Set.of());
        assertThatThrownBy(() -> new PlanningRequest(request.brief(), request.origin(), List.of(), request.rides()))
                .hasMessageContaining("1 cities are to be visited and 0 are known");
    }
}
