package com.surefoot.storage;

import static com.surefoot.storage.Sightings.HOURS;
import static com.surefoot.storage.Sightings.day;
import static com.surefoot.storage.Sightings.hours;
import static com.surefoot.storage.Sightings.seen;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.evidence.Archive;
import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.evidence.Spell;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class JdbcArchiveTest {

    private static final Instant LATER = day(1_000);

    private final Evidence evidence;
    private final Archive archive;

    JdbcArchiveTest(TestDatabase database) {
        database.emptied();
        evidence = database.get(Evidence.class);
        archive = database.get(Archive.class);
    }

    @Test
    void whatWasSaidAgainAndAgainBecomesASpellWithItsEnds() {
        // given
        evidence.append(List.of(seen(1, "a"), seen(2, "a"), seen(3, "a"), seen(4, "b")));

        // when
        int folded = archive.fold(LATER);

        // then
        assertThat(folded).isEqualTo(2);
        assertThat(listed()).containsExactly(seen(4, "b"), seen(3, "a"), seen(1, "a"));
        assertThat(archive.listSpells(List.of(HOURS)))
                .containsExactly(
                        new Spell(HOURS, "guide", Manner.LISTED, "a", day(1), day(3), 3),
                        new Spell(HOURS, "guide", Manner.LISTED, "b", day(4), day(4), 1));
    }

    @Test
    void whatIsNewerStaysAsItIs() {
        // given
        List<Observation> all = List.of(seen(1, "a"), seen(2, "a"), seen(3, "a"), seen(4, "a"));
        evidence.append(all);

        // when
        int folded = archive.fold(day(1.5));

        // then
        assertThat(folded).isZero();
        assertThat(listed()).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void aSpellGoesOnWhereItWasFoldedBefore() {
        // given
        evidence.append(List.of(seen(1, "a"), seen(2, "a"), seen(3, "a"), seen(4, "a")));

        // when
        archive.fold(day(2.5));
        archive.fold(LATER);

        // then
        assertThat(archive.listSpells(List.of(HOURS)))
                .containsExactly(new Spell(HOURS, "guide", Manner.LISTED, "a", day(1), day(4), 4));
        assertThat(archive.fold(LATER)).isZero();
    }

    @Test
    void sourcesMannersAndFactsStayApart() {
        // given
        FactId other = hours("other");
        List<Observation> all = List.of(
                seen(1, "a"),
                seen(HOURS, "map", Manner.LISTED, 2, "a"),
                seen(HOURS, "guide", Manner.VERIFIED, 3, "a"),
                seen(other, "guide", Manner.LISTED, 4, "a"));
        evidence.append(all);

        // when, then
        assertThat(archive.fold(LATER)).isZero();
        assertThat(archive.listSpells(List.of(HOURS, other))).hasSize(4).allMatch(spell -> spell.times() == 1);
    }

    @Test
    void anotherMannerOfSeeingTheSameDoesNotEndASpellAndAnotherValueDoes() {
        // given
        evidence.append(List.of(
                seen(1, "a"),
                seen(HOURS, "guide", Manner.CHECKED, 2, "a"),
                seen(3, "a"),
                seen(HOURS, "guide", Manner.CHECKED, 4, "b"),
                seen(5, "a")));

        // when
        archive.fold(LATER);

        // then
        assertThat(archive.listSpells(List.of(HOURS)))
                .containsExactlyInAnyOrder(
                        new Spell(HOURS, "guide", Manner.LISTED, "a", day(1), day(3), 2),
                        new Spell(HOURS, "guide", Manner.CHECKED, "a", day(2), day(2), 1),
                        new Spell(HOURS, "guide", Manner.CHECKED, "b", day(4), day(4), 1),
                        new Spell(HOURS, "guide", Manner.LISTED, "a", day(5), day(5), 1));
    }

    @Test
    void whatWasFoldedAwayCountsOnceAllTheSame() {
        // given
        List<Observation> all = List.of(seen(1, "a"), seen(2, "a"), seen(3, "a"));
        evidence.append(all);
        archive.fold(LATER);

        // when
        evidence.append(all);

        // then
        assertThat(archive.listSpells(List.of(HOURS))).extracting(Spell::times).containsExactly(3);
    }

    @Test
    void whatComesLateSplitsNoSpellAndIsNotLost() {
        // given
        evidence.append(List.of(seen(1, "a"), seen(9, "a")));
        archive.fold(LATER);

        // when
        evidence.append(List.of(seen(5, "b"), seen(12, "a")));
        archive.fold(LATER);

        // then
        assertThat(listed()).containsExactly(seen(12, "a"), seen(9, "a"), seen(5, "b"), seen(1, "a"));
    }

    @Test
    void foldingKeepsEveryChangeAndTheTimeWithoutOne() {
        // given: random checks of 40 facts by two sources, many of which find nothing new
        Random random = new Random(20261123);
        List<FactId> facts =
                IntStream.range(0, 40).mapToObj(i -> hours("museum " + i)).toList();
        evidence.append(facts.stream()
                .flatMap(fact -> random.doubles(60, 0, 500)
                        .mapToObj(day -> seen(
                                fact,
                                random.nextBoolean() ? "guide" : "map",
                                random.nextBoolean() ? Manner.LISTED : Manner.CHECKED,
                                day,
                                "v" + (int) (day / 40 + random.nextDouble() * 1.1))))
                .toList());
        Map<FactId, List<Observation>> before = evidence.list(facts);

        // when: in several steps
        int folded = archive.fold(day(150)) + archive.fold(day(333)) + archive.fold(LATER);

        // then
        Map<FactId, List<Observation>> after = evidence.list(facts);
        assertThat(folded).isGreaterThan(500);
        for (FactId fact : facts) {
            List<Observation> was = requireNonNull(before.get(fact));
            List<Observation> is = requireNonNull(after.get(fact));
            assertThat(changes(is)).isEqualTo(changes(was)).isNotEmpty();
            assertThat(unchanged(is)).isEqualTo(unchanged(was)).isPositive();
        }
        assertThat(archive.listSpells(facts).stream().mapToInt(Spell::times).sum())
                .isEqualTo(40 * 60);
    }

    @Test
    void whatIsOldIsForgottenExceptTheLatestOfEachSource() {
        // given
        Observation onlyOne = seen(HOURS, "map", Manner.LISTED, 1, "c");
        evidence.append(List.of(seen(1, "a"), seen(2, "b"), seen(30, "a"), onlyOne));

        // when
        int forgotten = archive.forget(day(10));

        // then
        assertThat(forgotten).isEqualTo(2);
        assertThat(listed()).containsExactly(seen(30, "a"), onlyOne);
    }

    /** Each time a source said something else than before, and when it had last said that. */
    private static List<String> changes(List<Observation> seen) {
        return pairs(seen).stream()
                .filter(pair -> !pair.get(0).value().equals(pair.get(1).value()))
                .map(List::toString)
                .toList();
    }

    /** How long sources said the same. */
    private static Duration unchanged(List<Observation> seen) {
        return pairs(seen).stream()
                .filter(pair -> pair.get(0).value().equals(pair.get(1).value()))
                .map(pair -> Duration.between(pair.get(0).seenAt(), pair.get(1).seenAt()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static List<List<Observation>> pairs(List<Observation> seen) {
        List<List<Observation>> pairs = new ArrayList<>();
        seen.stream().collect(groupingBy(Observation::source)).values().forEach(said -> {
            List<Observation> sorted = said.stream()
                    .sorted(Comparator.comparing(Observation::seenAt))
                    .toList();
            IntStream.range(1, sorted.size()).forEach(i -> pairs.add(sorted.subList(i - 1, i + 1)));
        });
        return pairs;
    }

    private List<Observation> listed() {
        return evidence.list(List.of(HOURS)).getOrDefault(HOURS, List.of());
    }
}
