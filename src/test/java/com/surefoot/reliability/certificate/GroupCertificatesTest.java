package com.surefoot.reliability.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.surefoot.reliability.certificate.Certificate.Denied;
import com.surefoot.reliability.certificate.Certificate.Issued;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GroupCertificatesTest {

    private static final int DRAWS = 400;
    private static final Promise PROMISE = Promise.of(90);

    @Test
    void whatIsProvenForOneGroupIsNotLentToAnother() {
        // given: a carrier that keeps its times, one that does not, and one that flies seldom
        Random random = new Random(4);
        Map<String, List<Scored>> training =
                Map.of("good", group(random, 500, 0.02), "bad", group(random, 500, 0.2), "few", group(random, 9, 0.02));
        Map<String, List<Scored>> outcomes =
                Map.of("good", group(random, 800, 0.02), "bad", group(random, 800, 0.2), "few", group(random, 9, 0.02));

        // when
        GroupCertificates certificates = GroupCertificates.certify(PROMISE, training, outcomes);

        // then
        assertThat(certificates.tested()).containsOnlyKeys("good", "bad");
        assertThat(certificates.certificate("good")).isInstanceOf(Issued.class);
        assertThat(certificates.certificate("bad")).isInstanceOf(Denied.class);
        assertThat(certificates.certificate("few")).isInstanceOf(Denied.class);
        assertThat(certificates.certificate("unheard of"))
                .isInstanceOfSatisfying(Denied.class, denied -> assertThat(denied.outcomesNeeded())
                        .isEqualTo(ExactBound.needed(0, PROMISE.mostWrong(), PROMISE.risk() / 3)));
        assertThat(certificates.certificate("good").promise().risk()).isCloseTo(PROMISE.risk() / 2, within(1e-12));
    }

    @Test
    void allPromisesHoldTogetherAsOftenAsOne() {
        // given: ten carriers that are wrong a little more often than may be
        Random random = new Random(12);
        Map<String, List<Scored>> training = new HashMap<>();
        for (int i = 0; i < 10; i++) {
            training.put("carrier " + i, group(random, 200, 0.1));
        }

        // when
        int broken = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            Map<String, List<Scored>> outcomes = new HashMap<>();
            training.keySet().forEach(carrier -> outcomes.put(carrier, group(random, 300, 0.1001)));
            GroupCertificates certificates = GroupCertificates.certify(PROMISE, training, outcomes);
            broken += certificates.tested().values().stream().anyMatch(Issued.class::isInstance) ? 1 : 0;
        }

        // then
        assertThat(broken / (double) DRAWS).isLessThanOrEqualTo(0.05 + 2 * Math.sqrt(0.05 * 0.95 / DRAWS));
    }

    @Test
    void aGroupOfWhichNothingIsHeardSinceHasNoCertificate() {
        GroupCertificates certificates =
                GroupCertificates.certify(PROMISE, Map.of("silent", group(new Random(1), 50, 0.02)), Map.of());

        assertThat(certificates.certificate("silent")).isInstanceOf(Denied.class);
    }

    private static List<Scored> group(Random random, int count, double wrong) {
        List<Scored> group = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            group.add(new Scored(0.8 + 0.2 * random.nextDouble(), random.nextDouble() >= wrong, "item " + i));
        }
        return group;
    }
}
