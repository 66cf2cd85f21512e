package com.surefoot.reliability.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.surefoot.reliability.certificate.Certificate.Denied;
import com.surefoot.reliability.certificate.Certificate.Issued;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RecertifierTest {

    private static final Promise PROMISE = Promise.of(90);
    private static final int DRAWS = 400;

    @Test
    void whatIsProvenRestsOnTheLastDaysAlone() {
        // given: all was wrong until day 200, and nearly nothing since
        NavigableMap<Long, List<Scored>> days = days(new Random(1), 0, 200, 0.9);
        days.putAll(days(new Random(2), 200, 400, 0.02));

        // then
        Recertifier recertifier = new Recertifier(PROMISE);
        assertThat(recertifier.certify(days, 399)).isInstanceOf(Issued.class);
        assertThat(recertifier.certify(days, 205)).isInstanceOf(Denied.class);
    }

    @Test
    void whatComesAfterTheLastDayIsNotKnown() {
        NavigableMap<Long, List<Scored>> days = days(new Random(1), 0, 200, 0.02);
        days.putAll(days(new Random(2), 200, 400, 0.9));

        assertThat(new Recertifier(PROMISE).certify(days, 199)).isInstanceOf(Issued.class);
    }

    @Test
    void nothingIsShownThatIsLessSureByItselfThanIsPromisedOfAll() {
        // given: confidences from 0.9 to 1, none of them ever wrong
        NavigableMap<Long, List<Scored>> days = days(new Random(3), 0, 300, 0);

        // then
        assertThat(new Recertifier(PROMISE, 56, 0.8).certify(days, 299))
                .isInstanceOfSatisfying(
                        Issued.class, issued -> assertThat(issued.threshold()).isCloseTo(0.92, within(1e-12)));
    }

    @Test
    void ofNothingNothingIsProven() {
        assertThat(new Recertifier(PROMISE).certify(new TreeMap<>(), 5)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> new Recertifier(PROMISE, 0, 0.9)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Recertifier(PROMISE, 56, 90)).hasMessageContaining("Maybe");
    }

    /** The chance that a promise is proven although it is broken, where days fail together and nothing drifts. */
    @Test
    void withoutDriftThePromiseIsBrokenAsSeldomAsAssured() {
        // given: a share of 0.11 is wrong, of which 0.1 may be
        int broken = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            broken += new Recertifier(PROMISE).certify(stormy(new Random(draw)), 59) instanceof Issued ? 1 : 0;
        }

        // then
        assertThat(broken / (double) DRAWS).isLessThanOrEqualTo(0.05 + 2 * Math.sqrt(0.05 * 0.95 / DRAWS));
    }

    /** On one day in ten half is wrong, on the others a fifteenth. */
    private static NavigableMap<Long, List<Scored>> stormy(Random random) {
        NavigableMap<Long, List<Scored>> days = new TreeMap<>();
        for (long day = 0; day < 60; day++) {
            days.putAll(days(random, day, day + 1, random.nextInt(10) == 0 ? 0.5 : 0.0667));
        }
        return days;
    }

    private static NavigableMap<Long, List<Scored>> days(Random random, long from, long to, double wrong) {
        NavigableMap<Long, List<Scored>> days = new TreeMap<>();
        for (long day = from; day < to; day++) {
            List<Scored> some = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                some.add(new Scored(0.9 + 0.1 * random.nextDouble(), random.nextDouble() >= wrong, "day " + day));
            }
            days.put(day, some);
        }
        return days;
    }
}
