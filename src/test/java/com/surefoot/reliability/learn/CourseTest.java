package com.surefoot.reliability.learn;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.Exposure;
import com.surefoot.evidence.Judged;
import com.surefoot.evidence.Judgement;
import com.surefoot.reliability.certificate.Certificate;
import com.surefoot.reliability.certificate.Certificate.Issued;
import com.surefoot.reliability.certificate.Certifier;
import com.surefoot.reliability.certificate.Promise;
import com.surefoot.reliability.certificate.Scored;
import com.surefoot.reliability.certificate.Tally;
import com.surefoot.reliability.gate.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseTest {

    private static final int DRAWS = 400;
    private static final Instant START = Instant.parse("2027-01-01T00:00:00Z");
    private static final int CITIES = 5;
    private static final int PER_CITY = 12;

    @ParameterizedTest
    @CsvSource({"80, 1", "90, 3", "95, 6", "99, 30"})
    void aPromiseThatJustHoldsIsSeldomWithdrawnAlthoughCitiesOutcomesComeMixed(int percent, int days) {
        // given: as many days as a bet lasts
        Promise promise = Promise.of(percent);
        int seed = 70 + percent;
        Random random = new Random(seed);

        // when
        long withdrawn = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            List<Tested> outcomes = days(random, days, promise.mostWrong(), 0.12);
            withdrawn += follow(promise, outcomes).withdrawn().isPresent() ? 1 : 0;
        }

        // then
        assertThat(withdrawn / (double) DRAWS)
                .as("seed " + seed)
                .isLessThanOrEqualTo(0.05 + 2 * Math.sqrt(0.05 * 0.95 / DRAWS));
    }

    @Test
    void twiceTheErrorIsFoundWhenACityIsComplete() {
        // given
        Promise promise = Promise.of(90);
        Random random = new Random(5);
        List<Tested> outcomes = days(random, 8, 0.5 * promise.mostWrong(), 0.05);
        int before = outcomes.size();
        outcomes.addAll(days(random, 20, 2 * promise.mostWrong(), 0.05));

        // when
        Optional<Instant> withdrawn = follow(promise, outcomes).withdrawn();

        // then
        assertThat(withdrawn)
                .hasValueSatisfying(at ->
                        assertThat(Duration.between(START, at).toMinutes()).isBetween((long) before, before + 1_200L));
    }

    @Test
    void aSlowDriftIsFoundAlthoughBetsBeginAnew() {
        // given: over 60 days of 60 outcomes errors rise to three times what may be
        Promise promise = Promise.of(95);
        Random random = new Random(6);
        List<Tested> outcomes = new ArrayList<>();
        for (int day = 0; day < 60; day++) {
            outcomes.addAll(days(random, 1, promise.mostWrong() * (0.5 + 2.5 * day / 60), 0.05));
        }

        // then
        assertThat(follow(promise, outcomes).withdrawn()).isPresent();
    }

    @Test
    void whatProvesIsOfTheLastEightWeeks() {
        // given: a year of errors, then a season without
        Promise promise = Promise.of(90);
        Random random = new Random(7);
        List<Tested> outcomes = dated(days(random, 300, 0.3, 0.05), 0);
        outcomes.addAll(dated(days(random, 56, 0.02, 0.05), 300));

        // then
        assertThat(course(promise, outcomes).follow().standing().threshold()).isPresent();
    }

    @Test
    void whereOutcomesAreFewOlderOnesProveAsWell() {
        // given: one each week
        Promise promise = Promise.of(90);
        List<Tested> outcomes = new ArrayList<>();
        for (int week = 0; week < 40; week++) {
            outcomes.add(tested(true, "week " + week, START.plus(Duration.ofDays(7L * week))));
        }

        // then
        assertThat(course(promise, outcomes).follow().standing().threshold()).isPresent();
    }

    @Test
    void whatWasInForceIsKnownForEachMoment() {
        // given: four good weeks, then a bad one
        Promise promise = Promise.of(90);
        Random random = new Random(8);
        List<Tested> outcomes = dated(days(random, 28, 0.02, 0.05), 0);
        outcomes.addAll(dated(days(random, 7, 0.6, 0.05), 28));

        // when
        Followed followed = course(promise, outcomes).follow();

        // then
        Instant withdrawn = followed.standing().withdrawn().orElseThrow();
        assertThat(withdrawn).isBetween(day(28), day(31));
        assertThat(followed.findThreshold(START.minusSeconds(1))).isEmpty();
        assertThat(followed.findThreshold(day(27))).isPresent();
        assertThat(followed.findThreshold(withdrawn)).isPresent();
        assertThat(followed.findThreshold(withdrawn.plusSeconds(1))).isEmpty();
    }

    @Test
    void whatBecomesKnownAtOneMomentDoesNotDecideWhatIsShownInIt() {
        // given
        Promise promise = Promise.of(90);
        List<Tested> outcomes = dated(days(new Random(9), 10, 0.02, 0.05), 0);

        // when
        Followed followed = course(promise, outcomes).follow();

        // then
        assertThat(followed.findThreshold(day(0))).isEmpty();
        assertThat(followed.thresholds().keySet()).allSatisfy(at -> assertThat(at)
                .isIn(outcomes.stream().map(Tested::knownAt).toList()));
    }

    @Test
    void withoutOutcomesNothingIsProven() {
        // given
        Course<Tested> course = course(Promise.of(95), List.of());

        // then
        assertThat(course.follow().standing().threshold()).isEmpty();
    }

    private static Course<Tested> course(Promise promise, List<Tested> outcomes) {
        Chronicle<Tested> chronicle = new Chronicle<>(outcomes);
        return new Course<>(
                promise,
                chronicle,
                (from, until) ->
                        Certifier.certifyAll(promise, chronicle.sample().between(from, until)));
    }

    private static Instant day(int day) {
        return START.plus(Duration.ofDays(day));
    }

    /** The outcomes of a day all become known at once. */
    private static List<Tested> dated(List<Tested> outcomes, int from) {
        List<Tested> dated = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            Scored scored = outcomes.get(i).scored();
            dated.add(tested(scored.right(), scored.cluster(), day(from + i / (CITIES * PER_CITY))));
        }
        return dated;
    }

    /** Under a certificate that everything passes. */
    private static Standing follow(Promise promise, List<Tested> outcomes) {
        Certificate always = new Issued(promise, 0, new Tally(100, 0, 1), 0.01);
        List<Tested> ordered = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            Scored scored = outcomes.get(i).scored();
            ordered.add(tested(scored.right(), scored.cluster(), START.plus(Duration.ofMinutes(i))));
        }
        return new Course<>(promise, new Chronicle<>(ordered), (from, until) -> always)
                .follow()
                .standing();
    }

    /** Of each day, the outcomes of some cities, one after the other in turn. */
    private static List<Tested> days(Random random, int days, double wrong, double correlation) {
        double size = 1 / correlation - 1;
        BetaDistribution shares = BetaDistribution.of(wrong * size, (1 - wrong) * size);
        List<Tested> outcomes = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            double[] share = random.doubles(CITIES)
                    .map(shares::inverseCumulativeProbability)
                    .toArray();
            String name = "day " + random.nextLong();
            for (int i = 0; i < CITIES * PER_CITY; i++) {
                outcomes.add(tested(random.nextDouble() >= share[i % CITIES], name + "/" + i % CITIES));
            }
        }
        return outcomes;
    }

    private static Tested tested(boolean right, String cluster) {
        return tested(right, cluster, START);
    }

    private static Tested tested(boolean right, String cluster, Instant at) {
        Judgement judgement = new Judgement(
                "trip", cluster, ElementKind.VISIT, "source", cluster, List.of(), 0.9, 0.9, Exposure.SHOWN, START);
        return new Tested(new Judged(judgement, right, cluster, at), new Scored(0.9, right, cluster), true);
    }
}
