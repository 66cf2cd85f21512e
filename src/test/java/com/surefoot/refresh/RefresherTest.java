package com.surefoot.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.fixtures.MemoryEvidence;
import com.surefoot.refresh.Refresher.Round;
import com.surefoot.reliability.fact.FactModel;
import com.surefoot.reliability.fact.FactPriors;
import com.surefoot.supply.standin.FakeTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is worth most is asked first, within the quota; who does not answer is left alone for longer and longer. */
class RefresherTest {

    private static final long SEED = 7;
    private static final Instant NOW = Instant.parse("2027-05-01T08:00:00Z");
    private static final Instant DEPARTURE = NOW.plus(Duration.ofDays(30));
    private static final FactModel MODEL = FactModel.of(FactPriors.usual());

    private final FakeTime time = new FakeTime(NOW.toString());
    private final MemoryEvidence evidence = new MemoryEvidence();
    private final FakeAsker asker = new FakeAsker(time, evidence);
    private final List<Stake> stakes = new ArrayList<>();

    @Test
    void whatMoreTripsRestOnComesFirst() {
        // given
        stake("few", 1, DEPARTURE);
        stake("many", 50, DEPARTURE);
        stake("some", 7, DEPARTURE);

        // when
        refresher(RefreshRules.USUAL).round();

        // then
        assertThat(asker.asked).extracting(FactId::subject).containsExactly("many", "some", "few");
    }

    @Test
    void whatIsNeededSoonerComesFirst() {
        // given
        stake("in a month", 1, DEPARTURE);
        stake("tomorrow", 1, NOW.plus(Duration.ofDays(1)));

        // when
        refresher(RefreshRules.USUAL).round();

        // then
        assertThat(asker.asked).extracting(FactId::subject).containsExactly("tomorrow", "in a month");
    }

    @Test
    void whatWasSeenLongestAgoComesFirstAndWhatWasSeenJustNowIsNotAsked() {
        // given
        stake("just now", 1, DEPARTURE);
        stake("yesterday", 1, DEPARTURE);
        stake("last week", 1, DEPARTURE);
        seen("just now", Duration.ofMinutes(1));
        seen("yesterday", Duration.ofDays(1));
        seen("last week", Duration.ofDays(7));

        // when
        Round round = refresher(RefreshRules.USUAL).round();

        // then
        assertThat(asker.asked).extracting(FactId::subject).containsExactly("last week", "yesterday");
        assertThat(round.answered()).isEqualTo(2);
        assertThat(round.waiting()).isZero();
    }

    @Test
    void aRateAndItsRoomAreOneQuestion() {
        // given
        stake("a", 1, DEPARTURE);
        stakes.add(new Stake(new FactId(FactKind.ROOM, "a", occasion()), 1, DEPARTURE));
        stakes.add(new Stake(FactId.standing(FactKind.PLACE, "a"), 1, DEPARTURE));

        // when
        refresher(RefreshRules.USUAL).round();

        // then
        assertThat(asker.asked).containsExactly(rate("a"));
    }

    @Test
    void aRoundSpendsItsShareAndAMinuteNoMoreThanHalfOfTheQuota() {
        // given: more than can be asked in the time
        IntStream.range(0, 1_500).forEach(i -> stake("offer " + i, 1, DEPARTURE));
        Refresher refresher = refresher(RefreshRules.USUAL);

        for (int minute = 0; minute < 20; minute++) {
            // when
            Instant start = time.instant();
            int most = 0;
            for (int round = 0; round < 6; round++) {
                int before = asker.asked.size();
                refresher.round();
                most = Math.max(most, asker.asked.size() - before);
                time.pass(Duration.ofSeconds(10));
            }

            // then
            assertThat(most).isEqualTo(5);
            assertThat(asker.askedSince(start)).isEqualTo(30);
        }
        assertThat(asker.asked).doesNotHaveDuplicates();
    }

    @Test
    void whatIsLeftToThoseWhoSearchIsNotTouched() {
        // given: they have used more than their half
        IntStream.range(0, 100).forEach(i -> stake("offer " + i, 1, DEPARTURE));
        asker.askedByOthers(58);

        // when
        refresher(RefreshRules.USUAL.withReserve(0)).round();

        // then: two are left of the sixty
        assertThat(asker.asked).hasSize(2);
        assertThat(refresher(RefreshRules.USUAL).round().answered()).isZero();
    }

    @Test
    void aQuotaOfLessThanACallARoundIsSpentAllTheSame() {
        // given: ten calls a day, half of them
        FakeAsker rare = new FakeAsker(time, evidence, fact -> "as it is", 10, Duration.ofDays(1));
        IntStream.range(0, 100).forEach(i -> stake("offer " + i, 1, DEPARTURE));
        Refresher refresher = refresher(rare, RefreshRules.USUAL, SEED);

        // when: three days of rounds
        for (int i = 0; i < 3 * 8_640; i++) {
            refresher.round();
            time.pass(Duration.ofSeconds(10));
        }

        // then
        assertThat(rare.asked).hasSizeBetween(9, 15);
    }

    @Test
    void whoDoesNotAnswerIsAskedLessAndLessOftenAndKeepsNoOtherWaiting() {
        // given
        stake("mute", 100, DEPARTURE);
        stake("other", 1, DEPARTURE);
        asker.mute.add(rate("mute"));
        Refresher refresher = refresher(RefreshRules.USUAL);

        // when: a day
        for (int i = 0; i < 8_640; i++) {
            refresher.round();
            time.pass(Duration.ofSeconds(10));
        }

        // then: 1 minute, doubled up to 6 hours, give or take a half
        List<Instant> tries = IntStream.range(0, asker.asked.size())
                .filter(i -> asker.asked.get(i).equals(rate("mute")))
                .mapToObj(asker.times::get)
                .toList();
        assertThat(tries).hasSizeBetween(8, 13);
        for (int i = 1; i < tries.size(); i++) {
            double pause = Duration.between(tries.get(i - 1), tries.get(i)).toSeconds();
            double usual = Math.min(60 * Math.pow(2, i - 1), 6 * 3_600);
            assertThat(pause).isBetween(usual * 0.5, usual * 1.5 + 10);
        }
        assertThat(asker.asked).contains(rate("other"));
    }

    @Test
    void aSupplierThatIsDownIsLeftAloneUntilItMayWork() {
        // given
        IntStream.range(0, 20).forEach(i -> stake("offer " + i, 1, DEPARTURE));
        asker.restUntil(NOW.plus(Duration.ofMinutes(5)));

        // when
        Refresher refresher = refresher(RefreshRules.USUAL);
        Round round = refresher.round();

        // then
        assertThat(asker.asked).isEmpty();
        assertThat(round.pause()).isBetween(Duration.ofMinutes(5), Duration.ofMinutes(6));
        time.pass(round.pause());
        assertThat(refresher.round().answered()).isPositive();
    }

    @Test
    void whoWantsToBeLeftAloneInMidRoundIs() {
        // given
        IntStream.range(0, 20).forEach(i -> {
            stake("offer " + i, 1, DEPARTURE);
            asker.mute.add(rate("offer " + i));
        });
        asker.restAfterFailure(Duration.ofMinutes(1));

        // when
        refresher(RefreshRules.USUAL).round();

        // then
        assertThat(asker.asked).hasSize(1);
    }

    @Test
    void afterThreeInVainTheRoundIsOver() {
        // given
        IntStream.range(0, 20).forEach(i -> {
            stake("offer " + i, 1, DEPARTURE);
            asker.mute.add(rate("offer " + i));
        });

        // when
        Round round = refresher(RefreshRules.USUAL).round();

        // then
        assertThat(round.failed()).isEqualTo(3);
    }

    @Test
    void serversThatStartTogetherDoNotAskTogether() {
        // when
        List<Duration> pauses = IntStream.range(0, 100)
                .mapToObj(seed ->
                        refresher(asker, RefreshRules.USUAL, seed).round().pause())
                .toList();

        // then: ten seconds, give or take a fifth, spread over all of that
        assertThat(pauses).allMatch(pause -> pause.toMillis() >= 8_000 && pause.toMillis() <= 12_000);
        assertThat(pauses.stream().map(pause -> pause.toMillis() / 500).collect(Collectors.toSet()))
                .hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void whoStartsAnewGoesOnWhereAnotherEnded() {
        // given
        IntStream.range(0, 10).forEach(i -> stake("offer " + i, 10 - i, DEPARTURE));
        refresher(RefreshRules.USUAL).round();
        assertThat(asker.asked).hasSize(5);

        // when: another process, on the same evidence
        time.pass(Duration.ofSeconds(10));
        refresher(RefreshRules.USUAL).round();

        // then
        assertThat(asker.asked)
                .extracting(FactId::subject)
                .containsExactlyElementsOf(
                        IntStream.range(0, 10).mapToObj(i -> "offer " + i).toList());
    }

    @Test
    void rulesThatCannotBeMeantAreRefused() {
        assertThatThrownBy(() -> RefreshRules.USUAL.withReserve(1)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new RefreshRules(
                        Duration.ZERO, 0.5, 0.01, 1, Duration.ZERO, Duration.ofSeconds(1), Duration.ofSeconds(1)))
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Stake(rate("a"), 0, DEPARTURE)).hasMessageContaining("Maybe");
    }

    private Refresher refresher(RefreshRules rules) {
        return refresher(asker, rules, SEED);
    }

    private Refresher refresher(FakeAsker asked, RefreshRules rules, long seed) {
        return new Refresher(
                asked, List.of((supplier, now, trips) -> stakes), evidence, () -> MODEL, rules, time, new Random(seed));
    }

    private void stake(String offer, double weight, Instant departure) {
        stakes.add(new Stake(rate(offer), weight, departure));
    }

    private void seen(String offer, Duration ago) {
        evidence.append(List.of(
                new Observation(rate(offer), "fake", Manner.CHECKED, NOW.minus(ago), Optional.empty(), "90.00 EUR")));
    }

    private static FactId rate(String offer) {
        return new FactId(FactKind.RATE, offer, occasion());
    }

    private static String occasion() {
        return "2027-05-31/2027-06-02";
    }
}
