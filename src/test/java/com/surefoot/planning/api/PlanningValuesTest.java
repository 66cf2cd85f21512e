package com.surefoot.planning.api;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static com.surefoot.fixtures.SmallWorld.brief;
import static com.surefoot.fixtures.SmallWorld.request;
import static com.surefoot.fixtures.SmallWorld.rides;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.itinerary.TripBrief;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanningValuesTest {

    @ParameterizedTest
    @CsvSource({"0, 1, PT1S", "1, 0, PT1S", "1, 1, PT0S", "1, 1, PT-1S"})
    void limitsThatForbidEverySearchAreRefused(long evaluations, int idleSteps, Duration time) {
        assertThatThrownBy(() -> new PlanningLimits(1, evaluations, idleSteps, time))
                .hasMessageContaining("Maybe");
    }

    @Test
    void aRequestWithNothingToChooseFromIsRefused() {
        TripBrief brief = brief(FRIDAY, SUNDAY);
        assertThatThrownBy(() -> request(brief, Set.of(), List.of(), rides(false, SUNDAY)))
                .hasMessageContaining("0 rides out");
        assertThatThrownBy(() -> request(brief, Set.of(), rides(true, FRIDAY), List.of()))
                .hasMessageContaining("0 rides back");
        assertThatThrownBy(() -> new PlanningRequest(
                        brief,
                        request(brief, Set.of()).origin(),
                        request(brief, Set.of()).destination(),
                        request(brief, Set.of()).travel(),
                        rides(true, FRIDAY),
                        rides(false, SUNDAY),
                        List.of(),
                        List.of(),
                        List.of(),
                        Set.of()))
                .hasMessageContaining("0 rooms");
        assertThatNoException().isThrownBy(() -> request(brief(FRIDAY, FRIDAY), Set.of()));
    }
}
