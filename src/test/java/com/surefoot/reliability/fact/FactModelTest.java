package com.surefoot.reliability.fact;

import static com.surefoot.reliability.fact.Seen.HOURS;
import static com.surefoot.reliability.fact.Seen.NOW;
import static com.surefoot.reliability.fact.Seen.RATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.reliability.fact.Survival.Steady;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactModelTest {

    private static final FactModel USUAL = FactModel.of(FactPriors.usual());

    /** One of ten listings is wrong, in one of nine ways; one in e values lasts a year. */
    private static final FactModel PLAIN = FactModel.of(Seen.priors(FactKind.HOURS, 9, 0.9, new Steady(1)));

    @Test
    void whatWasJustListedIsAsSureAsItsSource() {
        // given
        Observation seen = Seen.of(HOURS, "guide", 0, "9-17");

        // when
        FactConfidence judged = PLAIN.judge(HOURS, "9-17", List.of(seen), NOW, NOW);

        // then
        assertThat(judged.probability()).isEqualTo(0.9, within(1e-12));
        assertThat(judged.supporting()).containsExactly(seen);
        assertThat(judged.conflicting()).isEmpty();
        assertThat(judged.age()).contains(Duration.ZERO);
    }

    @Test
    void ofValuesThatContradictEachOtherEachHasItsChance() {
        // given: a guide that has taken back what it said, a check, and what is of another fact
        List<Observation> seen = List.of(
                Seen.of(HOURS, "guide", 1, "8-12"),
                Seen.of(HOURS, "guide", 0, "9-17"),
                Seen.of(HOURS, "visitor", Manner.CHECKED, NOW, "10-16"),
                Seen.of(RATE, "hotel", 0, "100 EUR"));

        // when
        Map<String, Double> chances = USUAL.chances(HOURS, seen, NOW);

        // then
        assertThat(chances).containsOnlyKeys("9-17", "10-16");
        assertThat(chances.get("10-16")).isGreaterThan(2 * chances.getOrDefault("9-17", 1.0));
        assertThat(chances)
                .containsEntry(
                        "9-17", USUAL.judge(HOURS, "9-17", seen, NOW, NOW).probability());
        assertThat(USUAL.chances(HOURS, List.of(), NOW)).isEmpty();
        assertThat(USUAL.chances(HOURS, seen, NOW.minus(Duration.ofDays(3650)))).isEmpty();
    }

    @Test
    void anOldOpeningHourIsWorthLittleAndAPriceOfThreeMinutesALot() {
        // given
        List<Observation> hours = List.of(Seen.of(HOURS, "guide", 3, "9-17"));
        Observation price = Seen.of(RATE, "hotel", Manner.CHECKED, NOW.minusSeconds(180), "100 EUR");
        Observation yesterday = Seen.of(RATE, "hotel", Manner.CHECKED, NOW.minus(Duration.ofDays(1)), "100 EUR");

        // when
        double old = USUAL.judge(HOURS, "9-17", hours, NOW, NOW).probability();
        double fresh = USUAL.judge(RATE, "100 EUR", List.of(price), NOW, NOW).probability();
        double stale =
                USUAL.judge(RATE, "100 EUR", List.of(yesterday), NOW, NOW).probability();

        // then: hours last 1/e^0.75; the price loses nothing in minutes, and some in a day
        assertThat(old).isBetween(0.38, 0.48);
        assertThat(fresh).isGreaterThan(0.899);
        assertThat(stale).isBetween(0.85, fresh - 0.02);
    }

    @Test
    void aPriceGoesStaleTheFasterTheNearerTheDay() {
        // given: what was seen a week ago of a room in June, in September, and of one on no day
        Observation september = Seen.of(RATE, "hotel", 7 / 365.25, "100 EUR");
        FactId june = new FactId(FactKind.RATE, "room", "2027-06-03/2027-06-05");
        FactId anyDay = FactId.standing(FactKind.RATE, "room");
        FactId unreadable = new FactId(FactKind.RATE, "room", "next Tuesday");

        // then
        double far = probability(RATE, september);
        double near = probability(june, Seen.of(june, "hotel", 7 / 365.25, "100 EUR"));
        double any = probability(anyDay, Seen.of(anyDay, "hotel", 7 / 365.25, "100 EUR"));
        assertThat(near).isLessThan(far - 0.3).isEqualTo(any, within(0.01));
        assertThat(probability(unreadable, Seen.of(unreadable, "hotel", 7 / 365.25, "100 EUR")))
                .isEqualTo(any, within(1e-9));
    }

    @Test
    void oneCheckThatARideDoesNotGoOutweighsTheListingsBeforeIt() {
        // given: two lists of days ago, and a check on the evening before
        FactId ride = new FactId(
                FactKind.RIDE, "train", NOW.plus(Duration.ofDays(1)).toString().substring(0, 10));
        List<Observation> listed = List.of(
                Seen.of(ride, "timetable", 8 / 365.25, "08:00/12:00"),
                Seen.of(ride, "agency", 2 / 365.25, "08:00/12:00"));
        Observation check = Seen.of(ride, "railway", Manner.CHECKED, NOW, "cancelled");
        List<Observation> all = new ArrayList<>(listed);
        all.add(check);

        // then
        assertThat(USUAL.judge(ride, "08:00/12:00", listed, NOW, NOW).probability())
                .isGreaterThan(0.97);
        assertThat(USUAL.judge(ride, "08:00/12:00", all, NOW, NOW).probability())
                .isLessThan(0.2);
        assertThat(USUAL.judge(ride, "cancelled", all, NOW, NOW).probability()).isGreaterThan(0.8);
    }

    private static double probability(FactId fact, Observation seen) {
        return USUAL.judge(fact, "100 EUR", List.of(seen), NOW, NOW).probability();
    }

    @Test
    void whatIsNeededLaterIsLessSure() {
        // given
        List<Observation> seen = List.of(Seen.of(HOURS, "guide", 0, "9-17"));

        // then
        assertThat(PLAIN.judge(HOURS, "9-17", seen, NOW, NOW.plus(Seen.years(1)))
                        .probability())
                .isEqualTo(0.9 * Math.exp(-1) + 0.1 * (1 - Math.exp(-1)) / 9, within(1e-9));
        assertThat(PLAIN.judge(HOURS, "9-17", seen, NOW, NOW.minusSeconds(60)).probability())
                .as("what was needed before now is judged by now")
                .isEqualTo(0.9, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(longs = {-3_600, -1})
    void anExpiredOfferIsNeverLive(long seconds) {
        // given: an offer that ends before it is needed, though an older one of the same source never did
        Observation older = Seen.of(RATE, "hotel", 0.01, "100 EUR");
        Observation expired = Seen.until(
                Seen.of(RATE, "hotel", Manner.CHECKED, NOW.minus(Duration.ofHours(2)), "100 EUR"),
                NOW.plusSeconds(seconds));

        // when
        FactConfidence judged = USUAL.judge(RATE, "100 EUR", List.of(expired, older), NOW, NOW);

        // then
        assertThat(judged.probability()).isEqualTo(1 / 21.0, within(1e-12));
        assertThat(judged.supporting()).isEmpty();
        assertThat(judged.age()).isEmpty();
    }

    @Test
    void anOfferHoldsToItsLastMoment() {
        // given
        Observation offer = Seen.until(Seen.of(RATE, "hotel", 0, "100 EUR"), NOW.plusSeconds(600));

        // then
        assertThat(USUAL.judge(RATE, "100 EUR", List.of(offer), NOW, NOW.plusSeconds(600))
                        .supporting())
                .hasSize(1);
        assertThat(USUAL.judge(RATE, "100 EUR", List.of(offer), NOW, NOW.plusSeconds(601))
                        .supporting())
                .isEmpty();
    }

    @Test
    void whatIsSeenLaterOrOfOtherFactsIsNotKnown() {
        // given
        Observation later = Seen.of(HOURS, "guide", -0.1, "9-17");
        Observation other = Seen.of(FactId.standing(FactKind.HOURS, "zoo"), "guide", 0, "9-17");

        // then
        assertThat(PLAIN.judge(HOURS, "9-17", List.of(later, other), NOW, NOW).probability())
                .isEqualTo(0.1, within(1e-12));
    }

    @Test
    void aSourceTakesBackWhatItSaidBefore() {
        // given
        List<Observation> seen = List.of(Seen.of(HOURS, "guide", 0, "10-18"), Seen.of(HOURS, "guide", 1, "9-17"));

        // when
        FactConfidence judged = PLAIN.judge(HOURS, "9-17", seen, NOW, NOW);

        // then
        assertThat(judged.supporting()).isEmpty();
        assertThat(judged.conflicting()).containsExactly(seen.get(0));
        assertThat(judged.probability()).isLessThan(0.02);
    }

    @Test
    void aPersonWhoSawToItOutweighsLists() {
        // given: two lists against a person
        List<Observation> seen = List.of(
                Seen.of(HOURS, "guide", 0, "9-17"),
                Seen.of(HOURS, "map", 0, "9-17"),
                Seen.of(HOURS, "guide", Manner.VERIFIED, NOW, "10-18"));

        // when
        double early = PLAIN.judge(HOURS, "9-17", seen, NOW, NOW).probability();
        double late = PLAIN.judge(HOURS, "10-18", seen, NOW, NOW).probability();

        // then: odds of 81^2 against 891
        assertThat(early / late).isEqualTo(81.0 * 81 / 891, within(1e-6));
        assertThat(early + late).isLessThan(1);
    }

    @Test
    void copiesCountOnceUnlessTheyDiffer() {
        // given
        Copying copying = Copying.within(Set.of(List.of("guide", "mirror", "second mirror")));
        FactModel model = new FactModel(PLAIN.priors(), Map.of(), Map.of(), copying);
        List<Observation> alike = List.of(
                Seen.of(HOURS, "guide", 0, "9-17"),
                Seen.of(HOURS, "mirror", 0, "9-17"),
                Seen.of(HOURS, "second mirror", 0, "9-17"));
        List<Observation> unlike = List.of(Seen.of(HOURS, "guide", 0, "9-17"), Seen.of(HOURS, "mirror", 0, "10-18"));

        // then
        assertThat(model.judge(HOURS, "9-17", alike, NOW, NOW).probability()).isEqualTo(0.9, within(1e-12));
        assertThat(PLAIN.judge(HOURS, "9-17", alike, NOW, NOW).probability()).isGreaterThan(0.999);
        assertThat(model.judge(HOURS, "9-17", unlike, NOW, NOW).probability())
                .isEqualTo(PLAIN.judge(HOURS, "9-17", unlike, NOW, NOW).probability(), within(1e-12));
    }

    @Test
    void theBetterOfTwoThatCopyIsTheOneThatCounts() {
        // given
        Map<Witness, Accuracy> accuracies = Map.of(
                new Witness("a copy", FactKind.HOURS, Manner.LISTED), Accuracy.about(0.8, 100),
                new Witness("guide", FactKind.HOURS, Manner.LISTED), Accuracy.about(0.95, 100));
        Copying copying = Copying.none().with("guide", "a copy", 1);
        FactModel model = new FactModel(PLAIN.priors(), accuracies, Map.of(), copying);
        List<Observation> seen = List.of(Seen.of(HOURS, "a copy", 0, "9-17"), Seen.of(HOURS, "guide", 0, "9-17"));

        // then
        assertThat(model.judge(HOURS, "9-17", seen, NOW, NOW).probability()).isEqualTo(0.95, within(1e-12));
    }

    @Test
    void aPartThatIsCopiedWeakensAVote() {
        // given
        List<Observation> seen = List.of(Seen.of(HOURS, "guide", 0, "9-17"), Seen.of(HOURS, "map", 0, "9-17"));
        Copying half = Copying.none().with("guide", "map", 0.5);
        FactModel model = new FactModel(PLAIN.priors(), Map.of(), Map.of(), half);

        // then: odds of 81 and of 81^0.5 against nine others
        double odds = 81 * 9 / 9.0;
        assertThat(model.judge(HOURS, "9-17", seen, NOW, NOW).probability())
                .isEqualTo(odds * 9 / (odds * 9 + 9), within(1e-12));
    }

    @Test
    void moreValuesThanWereThoughtOfAreTakenIn() {
        // given: a kind with one wrong value, of which three are told
        FactModel model = FactModel.of(Seen.priors(FactKind.HOURS, 1, 0.7, new Steady(1)));
        List<Observation> seen = List.of(
                Seen.of(HOURS, "guide", 0, "9-17"),
                Seen.of(HOURS, "map", 0, "10-18"),
                Seen.of(HOURS, "board", 0, "shut"));

        // then
        assertThat(List.of("9-17", "10-18", "shut")).allSatisfy(value -> assertThat(
                        model.judge(HOURS, value, seen, NOW, NOW).probability())
                .isEqualTo(1 / 3.0, within(1e-12)));
    }

    @Test
    void theOrderOfWhatWasSeenDoesNotMatter() {
        // given
        List<Observation> seen = new ArrayList<>(List.of(
                Seen.of(HOURS, "guide", 2, "9-17"),
                Seen.of(HOURS, "map", 1, "10-18"),
                Seen.of(HOURS, "board", 0.1, "9-17")));
        FactConfidence judged = PLAIN.judge(HOURS, "9-17", seen, NOW, NOW);

        // when
        Collections.reverse(seen);

        // then
        assertThat(PLAIN.judge(HOURS, "9-17", seen, NOW, NOW)).isEqualTo(judged);
        assertThat(judged.age()).contains(Seen.years(0.1));
    }
}
