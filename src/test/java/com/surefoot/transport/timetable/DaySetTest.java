package com.surefoot.transport.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.travel.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DaySetTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 6, 2);
    private static final DateRange FORTNIGHT = new DateRange(MONDAY, MONDAY.plusDays(13));
    private static final DateRange YEARS = new DateRange(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    @Test
    void aWeekRunsOnItsDaysWithinBothStretches() {
        // when
        DaySet weekend = DaySet.weekly(FORTNIGHT, EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), YEARS);
        DaySet first = DaySet.weekly(
                FORTNIGHT, EnumSet.allOf(DayOfWeek.class), new DateRange(MONDAY.minusDays(9), MONDAY.plusDays(1)));
        DaySet never = DaySet.weekly(
                FORTNIGHT, EnumSet.allOf(DayOfWeek.class), new DateRange(MONDAY.plusDays(14), MONDAY.plusDays(20)));

        // then
        assertThat(weekend.stream())
                .containsExactly(MONDAY.plusDays(5), MONDAY.plusDays(6), MONDAY.plusDays(12), MONDAY.plusDays(13));
        assertThat(first.stream()).containsExactly(MONDAY, MONDAY.plusDays(1));
        assertThat(never.isEmpty()).isTrue();
    }

    @Test
    void daysAreAddedAndTakenAway() {
        // given
        DaySet none = DaySet.none(FORTNIGHT);

        // then
        assertThat(none.with(MONDAY).stream()).containsExactly(MONDAY);
        assertThat(none.with(MONDAY).without(MONDAY)).isEqualTo(none);
        assertThat(none.with(MONDAY.minusDays(1)).with(MONDAY.plusDays(14))).isEqualTo(none);
        assertThat(none.without(MONDAY.plusDays(99))).isEqualTo(none);
        assertThat(none.isEmpty()).isTrue();
    }

    @Test
    void setsAreCombined() {
        // given
        DaySet one = days(0, 1, 5);
        DaySet other = days(1, 5, 6);

        // then
        assertThat(one.plus(other)).isEqualTo(days(0, 1, 5, 6)).hasSameHashCodeAs(days(0, 1, 5, 6));
        assertThat(one.and(other)).isEqualTo(days(1, 5));
        assertThat(one.intersects(other)).isTrue();
        assertThat(one.intersects(days(2, 6))).isFalse();
        assertThat(one.minus(other)).isEqualTo(days(0)).hasToString("[2025-06-02]");
        assertThat(one).isEqualTo(days(0, 1, 5)).isNotEqualTo(other).isNotEqualTo(DaySet.none(YEARS));
    }

    @Test
    void setsOfOtherStretchesAreNotCombined() {
        assertThatThrownBy(() -> days(0).plus(DaySet.none(YEARS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("2025-06-02", "9999-12-31", "Maybe");
    }

    @Test
    void aSetKnowsItsSizeAndItsEnds() {
        assertThat(days(3, 7, 13).size()).isEqualTo(3);
        assertThat(days(3, 7, 13).findExtent()).contains(new DateRange(MONDAY.plusDays(3), MONDAY.plusDays(13)));
        assertThat(days(0).findExtent()).contains(new DateRange(MONDAY, MONDAY));
        assertThat(days().findExtent()).isEmpty();
        assertThat(days(3).contains(MONDAY.plusDays(3))).isTrue();
        assertThat(days(3).contains(MONDAY.plusDays(4))).isFalse();
        assertThat(days(0).contains(MONDAY.minusDays(1))).isFalse();
        assertThat(days(0).within()).isEqualTo(FORTNIGHT);
    }

    private static DaySet days(int... places) {
        List<LocalDate> days = Arrays.stream(places).mapToObj(MONDAY::plusDays).toList();
        return DaySet.of(FORTNIGHT, Set.copyOf(days));
    }
}
