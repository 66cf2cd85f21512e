package com.surefoot.bench.travelplanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TravelPlannerRunTest {

    @Test
    void givenRoads_whenRead_thenTimeAndDistanceAreNumbers() {
        Road road = new Road("A", "B", "1 day 2 hours", "1,144 km");

        assertThat(road.time()).isEqualTo(Duration.ofHours(26));
        assertThat(road.kilometres()).isEqualByComparingTo("1144");
        assertThat(road.isUsable()).isFalse();
        assertThat(new Road("A", "B", "10 hours 55 mins", "5.5 km").time()).isEqualTo(Duration.ofMinutes(655));
    }

    @Test
    void givenOneRightAnswerOfTwo_whenReported_thenTheRatesAreHalf() throws java.io.IOException {
        Wish wish = SmallSandbox.wish(SmallSandbox.COST);
        List<Query> queries =
                List.of(new Query(0, "?", java.util.Optional.of(wish)), new Query(1, "?", java.util.Optional.of(wish)));
        String line = new Answer(1, "?", SmallSandbox.plan()).toJson();

        String table = Report.of(
                        new PlanChecker(SmallSandbox.tables()),
                        queries,
                        Map.of(1, com.surefoot.bench.text.Json.parse(line)))
                .table();

        assertThat(table).containsPattern("Delivery +50.0 %").containsPattern("Final pass +50.0 %");
    }
}
