package com.surefoot.reliability.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.surefoot.reliability.certificate.Certificate.Denied;
import com.surefoot.reliability.certificate.Certificate.Issued;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The promise is kept as often as is said, in worlds whose truth is known. */
@Tag("once")
class CertifierTest {

    private static final int DRAWS = 400;

    /** Two standard errors of a share of 5 % in so many draws. */
    private static final double NOISE = 2 * Math.sqrt(0.05 * 0.95 / DRAWS);

    @ParameterizedTest
    @CsvSource({"80, 20, 0", "90, 40, 0", "95, 120, 0", "80, 60, 0.1", "90, 100, 0.1", "95, 160, 0.12"})
    void thePromiseIsBrokenNoMoreOftenThanItsRisk(int percent, int days, double correlation) {
        // given
        int seed = 1_000 + percent;
        Random random = new Random(seed);
        Promise promise = Promise.of(percent);

        // when
        int broken = 0;
        int issued = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            Certificate certificate = certificate(random, promise, new Simulated(correlation, 12), days);
            if (certificate instanceof Issued proven) {
                issued++;
                broken += Simulated.wrongAbove(proven.threshold()) > promise.mostWrong() ? 1 : 0;
            }
        }

        // then
        assertThat(broken / (double) DRAWS).as("seed " + seed).isLessThanOrEqualTo(promise.risk() + NOISE);
        assertThat(issued).as("certificates of " + DRAWS).isGreaterThan(DRAWS / 2);
    }

    @Test
    void toTakeADaysOutcomesForIndependentBreaksThePromise() {
        // given: the same days, with each outcome said to stand alone
        Random random = new Random(7);
        Promise promise = Promise.of(95);

        // when
        int broken = 0;
        int brokenAlone = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            List<Scored> training = new Simulated(0.12, 12).outcomes(random, 84);
            List<Scored> days = new Simulated(0.12, 12).outcomes(random, 100);
            broken += breaks(promise, new Certifier(promise, training).certify(days));
            brokenAlone += breaks(promise, new Certifier(promise, training).certify(alone(days)));
        }

        // then
        assertThat(broken / (double) DRAWS).isLessThanOrEqualTo(promise.risk() + NOISE);
        assertThat(brokenAlone).isGreaterThan(broken);
    }

    @Test
    void withOutcomesEnoughTheThresholdIsNearTheBestThereIs() {
        // given
        Promise promise = Promise.of(95);
        double best = 1 - Math.sqrt((promise.mostWrong() - 0.01) * 3 / 0.32);

        // when
        Certificate certificate = certificate(new Random(3), promise, new Simulated(0, 12), 2_000);

        // then
        assertThat(certificate).isInstanceOfSatisfying(Issued.class, issued -> assertThat(issued.threshold())
                .isBetween(best, best + 0.1));
    }

    @Test
    void whatIsProvenIsWithinItsBound() {
        // when
        Certificate certificate = certificate(new Random(5), Promise.of(90), new Simulated(0, 12), 100);

        // then
        assertThat(certificate).isInstanceOfSatisfying(Issued.class, issued -> {
            assertThat(issued.bound()).isLessThanOrEqualTo(issued.promise().mostWrong());
            assertThat(issued.tally().wrong() / (double) issued.tally().shown()).isLessThan(issued.bound());
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 40})
    void withTooFewOutcomesThereIsNoCertificateAndItIsSaidHowManyMoreItTakes(int outcomes) {
        // given
        Certifier certifier = new Certifier(Promise.of(95), right(1));

        // when
        Certificate certificate = certifier.certify(right(outcomes));

        // then
        assertThat(certificate).isInstanceOfSatisfying(Denied.class, denied -> {
            assertThat(denied.outcomesNeeded()).isEqualTo(59 - outcomes);
            assertThat(certifier.certify(right((int) (outcomes + denied.outcomesNeeded()))))
                    .isInstanceOf(Issued.class);
            assertThat(certifier.certify(right((int) (outcomes + denied.outcomesNeeded() - 1))))
                    .isInstanceOf(Denied.class);
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 0.95, 1})
    void nothingBelowTheLeastConfidenceIsShown(double least) {
        // given: half of all confidences are below a half, and nothing is wrong
        List<Scored> outcomes = IntStream.rangeClosed(1, 2_000)
                .mapToObj(i -> new Scored(i / 2_000.0, true, "item " + i))
                .toList();

        // when
        Certifier certifier = new Certifier(Promise.of(90), least, outcomes);

        // then
        assertThat(certifier.thresholds()).allSatisfy(one -> assertThat(one).isGreaterThanOrEqualTo(least));
        assertThat(certifier.thresholds().get(certifier.thresholds().size() - 1))
                .isCloseTo(least, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({"99, false", "100, true", "400, true"})
    void underAMarginNothingIsPromisedOfLessThanATenth(int sure, boolean issued) {
        // given: of a thousand some are sure and right, and the others are wrong every other time
        List<Scored> outcomes = IntStream.range(0, 1_000)
                .mapToObj(i -> new Scored(i < sure ? 0.97 : 0.5, i < sure || i % 2 == 0, "item " + i))
                .toList();
        Promise promise = Promise.of(90);

        // when
        Certificate certificate = new Certifier(promise, promise.leastOfEach(), outcomes).certify(outcomes);

        // then
        assertThat(certificate instanceof Issued).isEqualTo(issued);
        assertThat(new Certifier(promise, outcomes).certify(outcomes)).isInstanceOf(Issued.class);
    }

    @Test
    void whatIsAlwaysWrongIsNeverShown() {
        // given
        List<Scored> wrong = IntStream.range(0, 500)
                .mapToObj(i -> new Scored(0.99, false, "item " + i))
                .toList();

        // then
        assertThat(new Certifier(Promise.of(80), wrong).certify(wrong)).isInstanceOf(Denied.class);
        assertThat(Certifier.certifyAll(Promise.of(80), wrong)).isInstanceOf(Denied.class);
    }

    @Test
    void aBadTopDoesNotHideWhatIsProvenBelow() {
        // given: those with the highest confidence of all are wrong half of the time
        Random random = new Random(13);
        List<Scored> training = badTop(random, 2_000);

        // when
        Certificate certificate = new Certifier(Promise.of(90), training).certify(badTop(random, 4_000));

        // then
        assertThat(certificate).isInstanceOfSatisfying(Issued.class, issued -> assertThat(issued.threshold())
                .isLessThan(0.5));
    }

    @Test
    void figuresThatAreFarOffCostNoCoverage() {
        // given: the same order of things, by figures that say that all of them are nearly sure, or nearly hopeless
        List<Scored> training = new Simulated(0, 12).outcomes(new Random(17), 200);
        List<Scored> outcomes = new Simulated(0, 12).outcomes(new Random(18), 400);
        double share = share(training, outcomes, 1);

        // then
        assertThat(share(training, outcomes, 0.01)).isEqualTo(share);
        assertThat(share(training, outcomes, 100)).isEqualTo(share);
    }

    /** The share that is shown where confidences are raised to a power. */
    private static double share(List<Scored> training, List<Scored> outcomes, double power) {
        Promise promise = Promise.of(90);
        Certificate certificate = new Certifier(promise, raised(training, power)).certify(raised(outcomes, power));
        return ((Issued) certificate).tally().shown() / (double) outcomes.size();
    }

    private static List<Scored> raised(List<Scored> outcomes, double power) {
        return outcomes.stream()
                .map(one -> new Scored(Math.pow(one.confidence(), power), one.right(), one.cluster()))
                .toList();
    }

    @Test
    void aWorldThatGotBetterIsProvenAlthoughNothingWasInTraining() {
        // given
        List<Scored> training = flat(new Random(19), 800, 0.3);
        List<Scored> outcomes = flat(new Random(20), 800, 0.01);

        // then
        assertThat(new Certifier(Promise.of(95), training).certify(outcomes)).isInstanceOf(Issued.class);
    }

    private static List<Scored> flat(Random random, int count, double wrong) {
        return random.doubles(count)
                .mapToObj(confidence -> new Scored(confidence, random.nextDouble() >= wrong, "item " + confidence))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"0, 8", "0, 40", "0.12, 8", "0.12, 13", "0.12, 40"})
    void aPromiseOnAllIsBrokenNoMoreOftenThanItsRisk(double correlation, int days) {
        // given: days of eight of which a little more are wrong than may be
        double wrong = 0.0501;
        int seed = 53;
        Random random = new Random(seed);
        Promise promise = Promise.of(95);

        // when
        int broken = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            List<Scored> outcomes = new ArrayList<>();
            for (int day = 0; day < days; day++) {
                double chance = correlation == 0 ? wrong : Simulated.beta(random, wrong, correlation);
                for (int i = 0; i < 8; i++) {
                    outcomes.add(new Scored(random.nextDouble(), random.nextDouble() >= chance, "day " + day));
                }
            }
            broken += Certifier.certifyAll(promise, outcomes) instanceof Issued ? 1 : 0;
        }

        // then
        assertThat(broken / (double) DRAWS).as("seed " + seed).isLessThanOrEqualTo(promise.risk() + NOISE);
    }

    private static List<Scored> badTop(Random random, int count) {
        return random.doubles(count)
                .mapToObj(confidence -> new Scored(
                        confidence, random.nextDouble() >= (confidence > 0.97 ? 0.5 : 0.01), "item " + confidence))
                .toList();
    }

    @Test
    void thresholdsAreLaidDownByTheTrainingAloneTheStrictestFirst() {
        // given
        List<Scored> training = new Simulated(0, 12).outcomes(new Random(1), 84);
        Certifier certifier = new Certifier(Promise.of(90), training);

        // then
        assertThat(certifier.thresholds())
                .hasSize(100)
                .isSortedAccordingTo((one, other) -> Double.compare(other, one))
                .isSubsetOf(training.stream().map(Scored::confidence).toList());
        assertThatThrownBy(() -> new Certifier(Promise.of(90), List.of())).hasMessageContaining("Maybe");
    }

    @Test
    void theCountsAreThoseOfWhatPassesTheThreshold() {
        // given
        Random random = new Random(31);
        List<Scored> days = new Simulated(0.1, 12).outcomes(random, 200);

        // when
        Certificate certificate =
                new Certifier(Promise.of(90), new Simulated(0.1, 12).outcomes(random, 84)).certify(days);

        // then
        assertThat(certificate).isInstanceOfSatisfying(Issued.class, issued -> {
            List<Scored> shown = days.stream()
                    .filter(day -> day.confidence() >= issued.threshold())
                    .toList();
            assertThat(issued.tally().shown()).isEqualTo(shown.size());
            assertThat(issued.tally().wrong())
                    .isEqualTo(shown.stream().filter(day -> !day.right()).count());
            assertThat(issued.tally().designEffect()).isGreaterThan(1);
        });
    }

    @Test
    void aMillionOutcomesTakeSeconds() {
        // given
        List<Scored> million = new Simulated(0, 100).outcomes(new Random(2), 10_000);
        Certifier certifier = new Certifier(Promise.of(95), new Simulated(0, 100).outcomes(new Random(3), 100));

        // then
        assertThat(processorTime(() -> certifier.certify(million))).isLessThan(Duration.ofSeconds(5));
    }

    private static Certificate certificate(Random random, Promise promise, Simulated world, int days) {
        return new Certifier(promise, world.outcomes(random, 84)).certify(world.outcomes(random, days));
    }

    private static int breaks(Promise promise, Certificate certificate) {
        return certificate instanceof Issued issued && Simulated.wrongAbove(issued.threshold()) > promise.mostWrong()
                ? 1
                : 0;
    }

    private static List<Scored> alone(List<Scored> days) {
        List<Scored> alone = new ArrayList<>();
        days.forEach(scored -> alone.add(new Scored(scored.confidence(), scored.right(), "item " + alone.size())));
        return alone;
    }

    private static List<Scored> right(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Scored(0.95, true, "item " + i))
                .toList();
    }

    /** On a busy machine the clock says nothing. */
    private static Duration processorTime(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
    }
}
