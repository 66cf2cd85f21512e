package com.surefoot.reliability.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.transport.TransportOffer;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimesTest {

    private static final Punctuality USUAL = new UsualPunctuality();
    private static final TransportOffer TRAIN = SmallWorld.ride(true, SmallWorld.FRIDAY, "06:30", 150, "39.00");

    @Test
    void oneWayInTwentyTakesHalfAsLongAgain() {
        assertThat(WayTimes.within(Duration.ofMinutes(20), Duration.ofMinutes(10)))
                .isEqualTo(0.95, within(1e-6));
        assertThat(WayTimes.within(Duration.ofMinutes(20), Duration.ZERO)).isEqualTo(0.5, within(1e-9));
        assertThat(WayTimes.slackFor(Duration.ofMinutes(20), 0.95))
                .isBetween(Duration.ofMinutes(10), Duration.ofSeconds(601));
        assertThat(WayTimes.slackFor(Duration.ofMinutes(20), 0.3)).isZero();
    }

    @Test
    void anInstantsWayIsNoDivisionByNothing() {
        assertThat(WayTimes.within(Duration.ZERO, Duration.ofMinutes(1))).isEqualTo(1, within(1e-9));
    }

    @Test
    void moreSlackIsNeverLessSure() {
        double before = 0;
        for (int minutes = 0; minutes < 400; minutes++) {
            double now = USUAL.within(TRAIN, Duration.ofMinutes(minutes));
            assertThat(now).isBetween(before, 1.0);
            before = now;
        }
        assertThat(USUAL.within(TRAIN, Duration.ofMinutes(15))).isEqualTo(0.74, within(1e-9));
    }

    @Test
    void theShortestSlackThatIsEnoughIsFound() {
        // when
        Duration slack = USUAL.slackFor(TRAIN, 0.95).orElseThrow();

        // then
        assertThat(USUAL.within(TRAIN, slack)).isGreaterThanOrEqualTo(0.95);
        assertThat(USUAL.within(TRAIN, slack.minusMinutes(1))).isLessThan(0.95);
        assertThat(USUAL.slackFor(TRAIN, 0.9999)).isEqualTo(Optional.empty());
        assertThat(USUAL.slackFor(TRAIN, 0.1)).contains(Duration.ZERO);
    }
}
