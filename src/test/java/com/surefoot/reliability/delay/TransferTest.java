package com.surefoot.reliability.delay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TransferTest {

    private static final List<String> FIRST = List.of("train", "first");
    private static final List<String> SECOND = List.of("train", "second");

    @Test
    void itIsMadeAsOftenAsInTruth() {
        // given
        Random random = new Random(6);
        List<Ran> rides = new ArrayList<>(DelaysTest.rides(random, FIRST, 40_000));
        rides.addAll(DelaysTest.rides(random, SECOND, 40_000));
        Delays delays = Delays.of(rides);
        Transfer transfer = new Transfer(delays.delay(FIRST), delays.delay(SECOND), 10);

        for (int buffer : new int[] {0, 10, 40, 100, 200}) {
            // when: fates are drawn anew
            int made = 0;
            int draws = 40_000;
            for (int i = 0; i < draws; i++) {
                boolean runs = random.nextInt(10) > 0 && random.nextInt(10) > 0;
                made += runs && random.nextInt(100) - random.nextInt(100) <= buffer - 10 ? 1 : 0;
            }

            // then
            assertThat(transfer.made(buffer)).isCloseTo(made / (double) draws, within(0.02));
        }
    }

    @Test
    void theBufferThatIsEnoughIsTheShortestOneAndNoneHelpsAgainstCancelling() {
        Transfer transfer = transfer(5);

        assertThat(transfer.bufferFor(0.7).stream().boxed()).singleElement().satisfies(buffer -> {
            assertThat(transfer.made(buffer)).isGreaterThanOrEqualTo(0.7);
            assertThat(transfer.made(buffer - 1)).isLessThan(0.7);
        });
        assertThat(transfer.bufferFor(0.9)).isEmpty();
    }

    @Test
    void changingLongerIsLikeABufferThatIsShorter() {
        assertThat(transfer(20).made(60)).isCloseTo(transfer(0).made(40), within(1e-12));
        assertThatThrownBy(() -> transfer(-1)).hasMessageContaining("Maybe");
    }

    @Test
    void askingTakesMicroseconds() {
        Transfer transfer = transfer(5);

        double[] made = new double[1];

        // when
        Duration taken = processorTime(() -> {
            for (int i = 0; i < 100_000; i++) {
                made[0] += transfer.made(i % 200);
            }
        });

        // then: of processor time, with room for a cold start
        assertThat(made[0]).isPositive();
        assertThat(taken.dividedBy(100_000)).isLessThan(Duration.ofNanos(50_000));
    }

    private static Transfer transfer(int change) {
        Delays delays = Delays.of(DelaysTest.rides(new Random(7), FIRST, 5_000));
        return new Transfer(delays.delay(FIRST), delays.delay(FIRST), change);
    }

    /** On a busy machine the clock says nothing. */
    private static Duration processorTime(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
    }
}
