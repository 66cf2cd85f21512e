package com.surefoot.reliability.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @Test
    void whatIsProvenRestsOnTheLastDaysAlone() {
        // given: all was wrong until day 200, and nearly nothing since
        NavigableMap<Long, List<Scored>> days = days(new Random(1), 0, 200, 0.9);
        days.putAll(days(new Random(2), 200, 400, 0.02));

        // then
        Recertifier recertifier = new Recertifier(PROMISE);
        assertThat(recertifier.certify(days, 399)).containsInstanceOf(Issued.class);
        assertThat(recertifier.certify(days, 205)).containsInstanceOf(Denied.class);
    }

    @Test
    void whatComesAfterTheLastDayIsNotKnown() {
        NavigableMap<Long, List<Scored>> days = days(new Random(1), 0, 200, 0.02);
        days.putAll(days(new Random(2), 200, 400, 0.9));

        assertThat(new Recertifier(PROMISE).certify(days, 199)).containsInstanceOf(Issued.class);
    }

    @Test
    void lessIsUsedUpThanMayBeWrong() {
        NavigableMap<Long, List<Scored>> days = days(new Random(3), 0, 300, 0.05);

        assertThat(new Recertifier(PROMISE, 112, 0.9).certify(days, 299)).containsInstanceOf(Issued.class);
        assertThat(new Recertifier(PROMISE, 112, 0.4).certify(days, 299)).containsInstanceOf(Denied.class);
    }

    @Test
    void ofNothingNothingIsSaid() {
        assertThat(new Recertifier(PROMISE).certify(new TreeMap<>(), 5)).isEmpty();
        assertThatThrownBy(() -> new Recertifier(PROMISE, 0, 0.9)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Recertifier(PROMISE, 56, 90)).hasMessageContaining("Maybe");
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
