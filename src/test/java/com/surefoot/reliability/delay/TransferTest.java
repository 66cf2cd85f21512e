package com.surefoot.reliability.delay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
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

        // then: a hundred thousand within seconds, on a busy machine too
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            double sum = 0;
            for (int i = 0; i < 100_000; i++) {
                sum += transfer.made(i % 200);
            }
            assertThat(sum).isPositive();
        });
    }

    private static Transfer transfer(int change) {
        Delays delays = Delays.of(DelaysTest.rides(new Random(7), FIRST, 5_000));
        return new Transfer(delays.delay(FIRST), delays.delay(FIRST), change);
    }
}
