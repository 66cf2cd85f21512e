package com.surefoot.reliability.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SampleTest {

    private final Sample sample = Sample.of(List.of(
            new Scored(0.1, true, "fair"),
            new Scored(0.2, false, "storm"),
            new Scored(0.3, true, "fair"),
            new Scored(0.4, false, "flood"),
            new Scored(0.5, false, "storm")));

    @Test
    void outcomesOfAClusterShareANumber() {
        assertThat(sample.cluster(0)).isEqualTo(sample.cluster(2)).isNotEqualTo(sample.cluster(1));
        assertThat(sample.cluster(1)).isEqualTo(sample.cluster(4)).isNotEqualTo(sample.cluster(3));
        assertThat(sample.wrong()).isEqualTo(3);
    }

    @Test
    void aPartOfAPartKeepsItsOutcomes() {
        // when
        Sample part = sample.between(1, 5).between(1, 3);

        // then
        assertThat(part.size()).isEqualTo(2);
        assertThat(part.confidence(0)).isEqualTo(0.3);
        assertThat(part.right(0)).isTrue();
        assertThat(part.cluster(1)).isEqualTo(sample.cluster(3));
        assertThat(part.wrong()).isEqualTo(1);
        assertThat(part.between(2, 2).size()).isZero();
    }

    @Test
    void thoseThatArePickedStayInOrder() {
        // when
        Sample picked = sample.between(1, 5).pick(place -> place != 2);

        // then
        assertThat(picked.size()).isEqualTo(3);
        assertThat(List.of(picked.confidence(0), picked.confidence(1), picked.confidence(2)))
                .containsExactly(0.2, 0.3, 0.5);
        assertThat(picked.cluster(0)).isEqualTo(picked.cluster(2)).isNotEqualTo(picked.cluster(1));
    }

    @Test
    void whatIsNotThereCannotBeAPart() {
        Sample part = sample.between(1, 3);

        assertThatThrownBy(() -> part.between(0, 3))
                .hasMessageContaining("0 to 3 of 2")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> part.between(-1, 1)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> part.between(2, 1)).hasMessageContaining("Maybe");
    }

    @Test
    void aPartSaysToAPromiseWhatTheSameOutcomesAloneSay() {
        // given
        List<Scored> days = new Simulated(0.1, 12).outcomes(new Random(3), 120);
        Certifier certifier = new Certifier(Promise.of(80), days.subList(0, 400));

        // then
        assertThat(certifier.certify(Sample.of(days).between(400, 900)))
                .isEqualTo(certifier.certify(days.subList(400, 900)));
    }
}
