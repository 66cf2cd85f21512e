package com.surefoot.storage;

import static com.surefoot.storage.Sightings.HOURS;
import static com.surefoot.storage.Sightings.day;
import static com.surefoot.storage.Sightings.hours;
import static com.surefoot.storage.Sightings.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class JdbcEvidenceTest {

    private final Database database;
    private final Evidence evidence;

    JdbcEvidenceTest(TestDatabase database) {
        this.database = database.emptied().get(Database.class);
        evidence = database.get(Evidence.class);
    }

    @Test
    void whatWasSeenIsListedNewestFirstAsItWas() {
        // given
        Observation listed = seen(1, "Tu-Su 09:00-17:00");
        Observation checked = new Observation(
                HOURS, "the desk „Süd“ 🗝", Manner.VERIFIED, day(3), Optional.empty(), "it's shut; 'drop table fact'");
        Observation between = seen(HOURS, "map", Manner.CHECKED, 2, "");

        // when
        evidence.append(List.of(listed, checked, between));

        // then
        assertThat(evidence.list(List.of(HOURS))).isEqualTo(Map.of(HOURS, List.of(checked, between, listed)));
    }

    @Test
    void theSameObservationCountsOnce() {
        // given
        Observation listed = seen(1, "09:00-17:00");
        Observation sameMoment = seen(HOURS, "guide", Manner.CHECKED, 1, "09:00-17:00");
        evidence.append(List.of(listed));

        // when
        evidence.append(List.of(listed, sameMoment, listed));

        // then
        assertThat(evidence.list(List.of(HOURS)).get(HOURS)).containsExactly(listed);
    }

    @Test
    void anotherFactSourceTimeOrValueIsAnotherObservation() {
        // given
        FactId otherDay = new FactId(FactKind.HOURS, HOURS.subject(), "2026-06-06");
        FactId otherKind = new FactId(FactKind.PRICE, HOURS.subject(), HOURS.occasion());
        List<Observation> all = List.of(
                seen(1, "a"),
                seen(2, "a"),
                seen(1, "b"),
                seen(HOURS, "map", Manner.LISTED, 1, "a"),
                seen(otherDay, "guide", Manner.LISTED, 1, "a"),
                seen(otherKind, "guide", Manner.LISTED, 1, "a"));

        // when
        evidence.append(all);

        // then
        assertThat(evidence.list(List.of(HOURS, otherDay, otherKind)).values().stream()
                        .flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void aFactNobodySawIsNotThere() {
        // given
        evidence.append(List.of(seen(1, "a")));

        // then
        assertThat(evidence.list(List.of(hours("elsewhere")))).isEmpty();
        assertThat(evidence.list(List.of())).isEmpty();
    }

    @Test
    void nothingToKeepIsKept() {
        // when
        evidence.append(List.of());

        // then
        assertThat(count("observation")).isZero();
    }

    @Test
    void timesAreKeptToTheMicrosecond() {
        // given
        Instant precise = day(1).plusNanos(123_456_789);
        Observation seen = new Observation(HOURS, "guide", Manner.LISTED, precise, Optional.of(precise), "a");

        // when
        evidence.append(List.of(seen));
        evidence.append(List.of(seen));

        // then
        assertThat(evidence.list(List.of(HOURS)).get(HOURS)).singleElement().satisfies(only -> {
            assertThat(only.seenAt()).isEqualTo(day(1).plusNanos(123_456_000));
            assertThat(only.validUntil()).contains(only.seenAt());
        });
    }

    @Test
    void hundredsOfFactsAreListedAtOnce() {
        // given: many more than are asked for
        List<Observation> all = IntStream.range(0, 3_000)
                .mapToObj(i -> seen(hours("museum " + i), "guide", Manner.LISTED, i % 7, "hours " + i))
                .toList();
        evidence.append(all);
        List<FactId> asked =
                IntStream.range(500, 1_100).mapToObj(i -> hours("museum " + i)).toList();

        // when
        Map<FactId, List<Observation>> seen = evidence.list(asked);

        // then
        assertThat(seen.keySet()).containsExactlyInAnyOrderElementsOf(asked);
        assertThat(seen.values()).allSatisfy(each -> assertThat(each).hasSize(1));
        assertThat(seen.get(hours("museum 777"))).containsExactly(all.get(777));
    }

    /** As far as texts, times and nothing can be odd; many, since many are written in another way than few. */
    @Test
    void manyAreKeptAsTheyAreHoweverOdd() {
        // given
        List<String> odd =
                List.of("\\N", "\\.", "a\tb\nc\r", "\\\\", "\"'{},", "", " ", "„Süd“ 🗝 北京", "null", "\u0001\u007f");
        List<Observation> all = IntStream.range(0, 1_000)
                .mapToObj(i -> new Observation(
                        hours(odd.get(i % odd.size()) + "museum " + i),
                        "guide" + odd.get(i / 10 % odd.size()),
                        List.of(Manner.values()).get(i % 3),
                        i % 4 == 0 ? Instant.parse("1969-12-31T23:59:59.999999Z") : day(i % 7),
                        Optional.of(Instant.parse("9999-12-31T23:59:59.123456Z"))
                                .filter(end -> i % 2 == 0),
                        odd.get(i / 100)))
                .toList();

        // when
        evidence.append(all);

        // then
        List<FactId> facts = all.stream().map(Observation::fact).toList();
        assertThat(evidence.list(facts).values().stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void manyMayComeSeveralTimesInOneTransaction() {
        // given
        List<List<Observation>> turns = IntStream.range(0, 3)
                .mapToObj(turn -> IntStream.range(0, 300)
                        .mapToObj(i -> seen(hours("museum " + i), "guide", Manner.LISTED, turn, "hours"))
                        .toList())
                .toList();

        // when
        database.write(statements -> {
            turns.forEach(turn -> JdbcEvidence.append(statements, turn));
            return turns.size();
        });
        evidence.append(turns.get(0));

        // then
        assertThat(count("observation")).isEqualTo(900);
        assertThat(count("fact")).isEqualTo(300);
    }

    @Test
    void longValuesAreKeptWhole() {
        // given
        Observation seen = seen(hours("ü".repeat(3_000)), "s".repeat(200), Manner.LISTED, 1, "v".repeat(100_000));

        // when
        evidence.append(List.of(seen));

        // then
        assertThat(evidence.list(List.of(seen.fact())).get(seen.fact())).containsExactly(seen);
    }

    @Test
    void whereOneCannotBeKeptNoneIs() {
        // given: no source has so long a name
        Observation impossible =
                new Observation(hours("other"), "g".repeat(201), Manner.LISTED, day(1), Optional.empty(), "a");

        // when, then
        assertThatThrownBy(() -> evidence.append(List.of(seen(1, "a"), impossible)))
                .isInstanceOf(RuntimeException.class);
        assertThat(count("observation")).isZero();
        assertThat(count("fact")).isZero();
    }

    @Test
    void whoAppendsTheSameAtTheSameTimeCountsOnce() {
        // given
        List<Observation> forth = new ArrayList<>(IntStream.range(0, 2_500)
                .mapToObj(i -> seen(hours("museum " + i), "guide", Manner.LISTED, i % 5, "hours"))
                .toList());
        List<Observation> back = new ArrayList<>(forth);
        Collections.reverse(back);

        // when
        Stream.of(forth, back, forth)
                .map(all -> CompletableFuture.runAsync(() -> evidence.append(all)))
                .toList()
                .forEach(CompletableFuture::join);

        // then
        assertThat(count("observation")).isEqualTo(2_500);
    }

    private int count(String table) {
        return database.read(statements -> statements
                .list("select count(*) as n from " + table, row -> row.integer("n"))
                .get(0));
    }
}
