package com.surefoot.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.fixtures.MemoryEvidence;
import com.surefoot.reliability.fact.FactModel;
import com.surefoot.reliability.fact.FactPriors;
import com.surefoot.supply.standin.FakeTime;
import com.surefoot.travel.live.NoAnswerException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * In a world whose truth is known, with the same quota, more of what is shown is true if what is worth most is asked first
 * than if all are asked in turn.
 */
class RefreshTruthTest {

    private static final long SEED = 20_270_501;
    private static final Instant START = Instant.parse("2027-05-01T00:00:00Z");
    private static final int OFFERS = 400;
    private static final int CALLS_AN_HOUR = 8;
    private static final int HOURS = 14 * 24;
    private static final FactModel MODEL = FactModel.of(FactPriors.usual());
    private static final RefreshRules RULES = new RefreshRules(
            Duration.ofHours(1), 0, 0.001, 5_000, Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofHours(6));

    /** Who asks, in some order. */
    private interface Policy {
        void round(FakeAsker asker, List<Stake> stakes, Evidence evidence, FakeTime time, int hour);
    }

    @Test
    void moreOfWhatIsShownIsTrueThanInTurn() {
        // when
        double inTurn = share((asker, stakes, evidence, time, hour) -> askInTurn(asker, stakes, hour));
        Map<FakeAsker, Refresher> refreshers = new HashMap<>();
        double byWorth = share((asker, stakes, evidence, time, hour) -> refreshers
                .computeIfAbsent(
                        asker,
                        one -> new Refresher(
                                one,
                                List.of((supplier, now, trips) -> stakes),
                                evidence,
                                () -> MODEL,
                                RULES,
                                time,
                                new Random(SEED)))
                .round());

        // then
        System.out.printf("seed %d: of what is shown, %.4f is true by worth and %.4f in turn%n", SEED, byWorth, inTurn);
        assertThat(byWorth).isGreaterThan(inTurn + 0.005);
    }

    private static void askInTurn(FakeAsker asker, List<Stake> stakes, int hour) {
        for (int i = 0; i < CALLS_AN_HOUR; i++) {
            try {
                asker.ask(stakes.get((hour * CALLS_AN_HOUR + i) % stakes.size()).fact(), "");
            } catch (NoAnswerException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** Which share of all that is shown is as it was seen last, over all hours; what many trips show counts as often. */
    private static double share(Policy policy) {
        FakeTime time = new FakeTime(START.toString());
        MemoryEvidence evidence = new MemoryEvidence();
        Random random = new Random(SEED);
        List<Stake> stakes = stakes(random);
        Map<FactId, Integer> truth = new HashMap<>();
        stakes.forEach(stake -> truth.put(stake.fact(), 0));
        FakeAsker asker = new FakeAsker(
                time, evidence, fact -> String.valueOf(truth.get(fact)), CALLS_AN_HOUR, Duration.ofHours(1));
        Map<FactId, String> shown = new HashMap<>();
        double right = 0;
        double all = 0;
        for (int hour = 0; hour < HOURS; hour++) {
            change(truth, stakes, time.instant(), random);
            policy.round(asker, stakes, evidence, time, hour);
            shown.putAll(newest(evidence, asker));
            for (Stake stake : stakes) {
                boolean isRight = String.valueOf(truth.get(stake.fact())).equals(shown.getOrDefault(stake.fact(), "0"));
                right += isRight ? stake.weight() : 0;
                all += stake.weight();
            }
            time.pass(Duration.ofHours(1));
        }
        return right / all;
    }

    private static Map<FactId, String> newest(MemoryEvidence evidence, FakeAsker asker) {
        List<FactId> last = asker.asked.subList(Math.max(0, asker.asked.size() - CALLS_AN_HOUR), asker.asked.size());
        Map<FactId, String> newest = new HashMap<>();
        evidence.list(last)
                .forEach((fact, seen) -> newest.put(
                        fact,
                        seen.stream()
                                .max(Comparator.comparing(Observation::seenAt))
                                .orElseThrow()
                                .value()));
        return newest;
    }

    /** A few offers that many trips show, and many that few do; from three days to four months ahead. */
    private static List<Stake> stakes(Random random) {
        List<Stake> stakes = new ArrayList<>();
        for (int i = 0; i < OFFERS; i++) {
            LocalDate day = LocalDate.of(2027, 5, 1).plusDays(15 + random.nextInt(105));
            double weight = Math.ceil(1 / (0.01 + random.nextDouble()));
            stakes.add(new Stake(
                    new FactId(FactKind.RATE, "offer " + i, day + "/" + day.plusDays(2)),
                    weight,
                    day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        }
        return stakes;
    }

    /** Each price changes within the hour with the chance that the model has for it. */
    private static void change(Map<FactId, Integer> truth, List<Stake> stakes, Instant now, Random random) {
        stakes.forEach(stake -> {
            double lasts = MODEL.holds(stake.fact(), now, now.plus(Duration.ofHours(1)));
            if (random.nextDouble() > lasts) {
                truth.merge(stake.fact(), 1, Integer::sum);
            }
        });
    }
}
