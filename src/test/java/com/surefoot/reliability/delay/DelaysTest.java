package com.surefoot.reliability.delay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DelaysTest {

    private static final List<String> LINE = List.of("train", "ICE 1", "17");

    @Test
    void manyRidesOfALineSayHowLateItIs() {
        // given: delays of 0 to 99 minutes, evenly, and every tenth ride cancelled
        Random random = new Random(1);
        Delays delays = Delays.of(rides(random, LINE, 50_000));

        // then
        Delay delay = delays.delay(LINE);
        assertThat(delay.within(49)).isCloseTo(0.9 * 0.5, within(0.01));
        assertThat(delay.within(120)).isCloseTo(0.9, within(0.01));
        assertThat(delay.cancelled()).isCloseTo(0.1, within(0.01));
        assertThat(delay.within(-31)).isZero();
    }

    @Test
    void aLongerBufferIsNeverLessSure() {
        Delay delay = Delays.of(rides(new Random(2), LINE, 300)).delay(LINE);
        double before = 0;
        for (int minutes = -40; minutes < 400; minutes++) {
            assertThat(delay.within(minutes)).isBetween(before, 1.0);
            before = delay.within(minutes);
        }
    }

    @Test
    void aLineWithFewRidesIsDrawnTowardsItsKind() {
        // given: trains are on time, this one was late for its only two rides
        List<Ran> rides = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            rides.add(Ran.late(List.of("train", "other"), 0));
        }
        rides.add(Ran.late(List.of("train", "this"), 100));
        rides.add(Ran.late(List.of("train", "this"), 100));

        // when
        Delays delays = Delays.of(rides);

        // then
        assertThat(delays.delay(List.of("train", "this")).within(10)).isCloseTo(50 / 52.0, within(0.01));
        assertThat(delays.delay(List.of("train", "unheard of")).within(10))
                .isEqualTo(delays.delay(List.of("train")).within(10));
    }

    @Test
    void ofNothingAGuessIsMadeThatAddsUp() {
        Delay guess = Delays.of(List.of()).delay(List.of("ferry"));

        assertThat(guess.within(Delay.LATEST) + guess.beyond() + guess.cancelled())
                .isCloseTo(1, within(1e-9));
        assertThat(guess.within(0)).isPositive();
    }

    @Test
    void theBufferThatIsEnoughIsTheShortestOne() {
        Delay delay = Delays.of(rides(new Random(3), LINE, 50_000)).delay(LINE);

        assertThat(delay.bufferFor(0.8).stream().boxed()).singleElement().satisfies(buffer -> {
            assertThat(delay.within(buffer)).isGreaterThanOrEqualTo(0.8);
            assertThat(delay.within(buffer - 1)).isLessThan(0.8);
        });
        assertThat(delay.bufferFor(0.95)).as("a tenth is cancelled").isEmpty();
        assertThat(delay.bufferFor(0)).hasValue(0);
        assertThatThrownBy(() -> delay.bufferFor(95)).hasMessageContaining("Maybe");
    }

    @Test
    void whatIsTooEarlyOrTooLateToTellApartCountsAsSuch() {
        List<String> line = List.of("train");
        List<Ran> rides = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            rides.add(Ran.late(line, -1_000));
            rides.add(Ran.late(line, 1_000));
        }

        Delay delay = Delays.of(rides).delay(line);

        assertThat(delay.within(Delay.EARLIEST)).isCloseTo(0.5, within(0.05));
        assertThat(delay.within(10_000)).isCloseTo(0.5, within(0.05));
        assertThat(delay.beyond()).isCloseTo(0.5, within(0.05));
    }

    static List<Ran> rides(Random random, List<String> line, int count) {
        List<Ran> rides = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rides.add(random.nextInt(10) == 0 ? Ran.cancelled(line) : Ran.late(line, random.nextInt(100)));
        }
        return rides;
    }
}
