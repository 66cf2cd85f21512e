package com.surefoot.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.SightDemand.ADay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Musts of which it is known which cannot be met together. */
class DiagnosisTest {

    private static final List<Requirement> MUSTS = IntStream.range(0, 9)
            .mapToObj(index -> Requirement.must(new ADay(0, index + 1), "/requirements/" + index))
            .toList();

    @Test
    void ofManyMustsOnlyThoseInConflictAreNamed() {
        Diagnosis<String> diagnosis = diagnose(List.of(Set.of(2, 5, 7)));

        assertThat(diagnosis.conflicts()).containsExactly(List.of(MUSTS.get(2), MUSTS.get(5), MUSTS.get(7)));
        assertThat(diagnosis.repairs())
                .containsOnlyKeys(Set.of(MUSTS.get(2)), Set.of(MUSTS.get(5)), Set.of(MUSTS.get(7)));
    }

    @Test
    void severalConflictsAreAllFoundAndARepairTouchesEach() {
        Diagnosis<String> diagnosis = diagnose(List.of(Set.of(0), Set.of(3, 4), Set.of(8)));

        assertThat(diagnosis.conflicts())
                .containsExactlyInAnyOrder(
                        List.of(MUSTS.get(0)), List.of(MUSTS.get(3), MUSTS.get(4)), List.of(MUSTS.get(8)));
        assertThat(diagnosis.repairs())
                .containsOnlyKeys(
                        Set.of(MUSTS.get(0), MUSTS.get(3), MUSTS.get(8)),
                        Set.of(MUSTS.get(0), MUSTS.get(4), MUSTS.get(8)));
    }

    @Test
    void nothingIsBlamedWhereNotEvenTheBareTripCanBeHad() {
        Diagnosis<String> diagnosis = new Diagnosis<>(MUSTS, some -> false, some -> Optional.empty());

        assertThat(diagnosis.conflicts()).isEmpty();
        assertThat(diagnosis.repairs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void withoutAnyOneOfItAConflictIsNoneAndWithOneMoreMustARepairIsNone(long seed) {
        // given
        Random random = new Random(seed);
        List<Set<Integer>> truths = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(conflict -> some(random))
                .toList();

        // when
        Diagnosis<String> diagnosis = diagnose(truths);

        // then
        assertThat(diagnosis.conflicts()).as("seed " + seed + ": " + truths).isNotEmpty();
        diagnosis.conflicts().forEach(conflict -> {
            assertThat(find(truths, conflict)).isEmpty();
            conflict.forEach(must ->
                    assertThat(find(truths, without(conflict, Set.of(must)))).isPresent());
        });
        assertThat(diagnosis.repairs()).isNotEmpty();
        diagnosis.repairs().keySet().forEach(dropped -> {
            assertThat(find(truths, without(MUSTS, dropped))).isPresent();
            dropped.forEach(must -> {
                Set<Requirement> fewer = new HashSet<>(dropped);
                fewer.remove(must);
                assertThat(find(truths, without(MUSTS, fewer))).isEmpty();
            });
        });
    }

    @Test
    void noPartIsAskedForTwice() {
        List<List<Requirement>> tested = new ArrayList<>();
        List<List<Requirement>> searched = new ArrayList<>();
        List<Set<Integer>> truths = List.of(Set.of(0, 1), Set.of(1, 2), Set.of(5));

        Diagnosis<String> diagnosis = new Diagnosis<>(
                MUSTS,
                some -> {
                    tested.add(some);
                    return find(truths, some).isPresent();
                },
                some -> {
                    searched.add(some);
                    return find(truths, some);
                });

        assertThat(diagnosis.repairs()).isNotEmpty();
        assertThat(tested).doesNotHaveDuplicates();
        assertThat(searched).doesNotHaveDuplicates();
    }

    @Test
    void whatCanBeMetWithMoreMustsIsNotAskedForWithFewer() {
        List<List<Requirement>> asked = new ArrayList<>();
        List<Requirement> two = MUSTS.subList(0, 2);

        Diagnosis<String> diagnosis = new Diagnosis<>(
                two,
                some -> {
                    asked.add(some);
                    return find(List.of(Set.of(1)), some).isPresent();
                },
                some -> find(List.of(Set.of(1)), some));

        assertThat(diagnosis.conflicts()).containsExactly(List.of(MUSTS.get(1)));
        assertThat(asked).containsExactly(List.of(MUSTS.get(0)), List.of(MUSTS.get(1)));
    }

    @Test
    void withoutAMustThereIsNothingToFind() {
        Diagnosis<String> diagnosis = new Diagnosis<>(List.of(), some -> true, some -> Optional.of("a trip"));

        assertThat(diagnosis.conflicts()).isEmpty();
        assertThat(diagnosis.repairs()).isEmpty();
    }

    private static Diagnosis<String> diagnose(List<Set<Integer>> truths) {
        return new Diagnosis<>(MUSTS, some -> find(truths, some).isPresent(), some -> find(truths, some));
    }

    /** A trip unless the musts hold one of the conflicts. */
    private static Optional<String> find(List<Set<Integer>> truths, List<Requirement> musts) {
        boolean conflict =
                truths.stream().anyMatch(truth -> truth.stream().map(MUSTS::get).allMatch(musts::contains));
        return conflict ? Optional.empty() : Optional.of("a trip");
    }

    private static Set<Integer> some(Random random) {
        Set<Integer> some = new HashSet<>();
        IntStream.range(0, 1 + random.nextInt(3)).forEach(each -> some.add(random.nextInt(MUSTS.size())));
        return some;
    }

    private static List<Requirement> without(List<Requirement> musts, Set<Requirement> dropped) {
        return musts.stream().filter(must -> !dropped.contains(must)).toList();
    }
}
