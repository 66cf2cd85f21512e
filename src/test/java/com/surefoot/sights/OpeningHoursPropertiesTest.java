package com.surefoot.sights;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.travel.DateRange;
import com.surefoot.travel.TimeWindow;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class OpeningHoursPropertiesTest {

    private static final String SEED = "20260601";

    @Property(seed = SEED)
    void windowsAreSortedDisjointAndBeginOnTheDay(@ForAll("texts") String text, @ForAll("days") LocalDate day) {
        // given / when
        List<TimeWindow> windows = OpeningHours.parse(text).windowsOn(day);

        // then
        assertThat(windows).allMatch(window -> window.start().toLocalDate().equals(day));
        for (int i = 1; i < windows.size(); i++) {
            assertThat(windows.get(i).start()).isAfter(windows.get(i - 1).end());
        }
    }

    @Property(seed = SEED)
    void alwaysCoversEveryDay(@ForAll("days") LocalDate day) {
        assertThat(OpeningHours.always().windowsOn(day))
                .containsExactly(
                        new TimeWindow(day.atStartOfDay(), day.plusDays(1).atStartOfDay()));
    }

    @Property(seed = SEED)
    void aClosingRuleAtTheEndClosesEveryDay(@ForAll("texts") String text, @ForAll("days") LocalDate day) {
        assertThat(OpeningHours.parse(text + "; off").windowsOn(day)).isEmpty();
    }

    @Property(seed = SEED)
    void anyTextIsTakenWithoutFault(@ForAll String text, @ForAll("days") LocalDate day) {
        assertThat(OpeningHours.parse(text).windowsOn(day)).isNotNull();
        assertThat(OpeningHours.parse(text)).hasToString(text);
    }

    @Property(seed = SEED)
    void placesDoNotMakeFaultsAndWindowsAreOpen(
            @ForAll("texts") String text, @ForAll("days") LocalDate day, @ForAll("places") Locality place) {
        // given
        OpeningHours hours = OpeningHours.parse(text).at(place);

        // when
        List<TimeWindow> windows = hours.windowsOn(day);

        // then
        for (TimeWindow window : windows) {
            assertThat(hours.at(window.start())).isEqualTo(OpeningState.OPEN);
            assertThat(hours.at(window.end().minusMinutes(1))).isEqualTo(OpeningState.OPEN);
        }
    }

    @Property(seed = SEED)
    void lessThatIsKnownNeverOpensMore(@ForAll("holidayTexts") String text, @ForAll("days") LocalDate day) {
        // given
        OpeningHours known = OpeningHours.parse(text).at(Hours.MUNICH);
        OpeningHours vague = OpeningHours.parse(text).at(Hours.SOMEWHERE_IN_GERMANY);
        OpeningHours vaguest = OpeningHours.parse(text).at(Hours.NOWHERE_KNOWN);

        // when / then
        for (int minute = 0; minute < 24 * 60; minute += 30) {
            LocalDateTime time = day.atStartOfDay().plusMinutes(minute);
            assertThat(vague.at(time)).isIn(known.at(time), OpeningState.UNKNOWN);
            assertThat(vaguest.at(time)).isIn(vague.at(time), OpeningState.UNKNOWN);
        }
    }

    @Property(seed = SEED)
    void whatIsToldOfSchoolsMakesCertainWhatWasNotAndChangesNothingElse(
            @ForAll("holidayTexts") String text,
            @ForAll("days") LocalDate day,
            @ForAll("schools") SchoolCalendar schools) {
        // given
        OpeningHours told = OpeningHours.parse(text).at(Hours.with(schools));
        OpeningHours untold = OpeningHours.parse(text).at(Hours.MUNICH);

        // when / then
        boolean known = schools.span().contains(day) && schools.span().contains(day.minusDays(1));
        for (int minute = 0; minute < 24 * 60; minute += 30) {
            LocalDateTime time = day.atStartOfDay().plusMinutes(minute);
            assertThat(untold.at(time)).isIn(told.at(time), OpeningState.UNKNOWN);
            if (known) {
                // every rule of these texts is certain then, but for open ends
                assertThat(told.at(time) != OpeningState.UNKNOWN || text.contains("+") || mayBePublic(day))
                        .as("%s at %s", text, time)
                        .isTrue();
            }
        }
    }

    /** In parts of Bavaria the day itself, the one before, or the one after it may be a holiday. */
    private static boolean mayBePublic(LocalDate day) {
        return day.minusDays(2)
                .datesUntil(day.plusDays(3))
                .anyMatch(near -> PublicHolidays.on(near, Hours.MUNICH) == Likelihood.MAYBE);
    }

    /** Holidays about days that are asked for. */
    @Provide
    Arbitrary<SchoolCalendar> schools() {
        Arbitrary<DateRange> stretches = Combinators.combine(
                        days(), Arbitraries.integers().between(0, SchoolCalendar.LONGEST_DAYS - 1))
                .as((first, more) -> new DateRange(first, first.plusDays(more)));
        return stretches
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(holidays -> new SchoolCalendar("DE", Optional.of("BY"), holidays));
    }

    @Provide
    Arbitrary<Locality> places() {
        return Arbitraries.of(
                Hours.MUNICH, Hours.MUNICH_WITH_SCHOOLS, Hours.SOMEWHERE_IN_GERMANY, Hours.TROMSO, Hours.NOWHERE_KNOWN);
    }

    @Provide
    Arbitrary<String> holidayTexts() {
        Arbitrary<String> days = Arbitraries.of("PH ", "Su,PH ", "PH -1 day ", "PH Mo-Fr ", "Mo-Sa ", "SH ");
        Arbitrary<String> times = Arbitraries.of("off", "10:00-18:00", "18:00-02:00", "17:00+");
        Arbitrary<String> rules = Combinators.combine(days, times).as(String::concat);
        return Combinators.combine(rules.list().ofMinSize(1).ofMaxSize(4), Arbitraries.of("; ", ", ", " || "))
                .as((list, separator) -> "09:00-17:00; " + String.join(separator, list));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 10_000).map(days -> LocalDate.of(2020, 1, 1)
                .plusDays(days));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> dates = Arbitraries.of(
                "",
                "Apr-Sep ",
                "Oct-Mar ",
                "Dec 24-Jan 02 ",
                "week 10-40/2 ",
                "easter -2 days-easter +1 day ",
                "2026 ");
        Arbitrary<String> weekdays =
                Arbitraries.of("", "Mo-Fr ", "Sa,Su ", "Fr-Mo ", "Mo[1] ", "Su[-1] ", "PH,We ", "PH ", "SH Tu ");
        Arbitrary<String> times = Combinators.combine(
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.integers().between(1, 24))
                .as((from, hours) -> "%02d:00-%02d:30".formatted(from, from + hours));
        Arbitrary<String> all = Arbitraries.frequencyOf(
                Tuple.of(8, times),
                Tuple.of(1, Arbitraries.of("sunrise-sunset", "10:00-(sunset-00:30)", "dusk-02:00")));
        Arbitrary<String> spans = all.list().ofMinSize(1).ofMaxSize(3).map(list -> String.join(",", list));
        Arbitrary<String> modifiers = Arbitraries.of("", "", "+", " off", " unknown", " \"on request\"");
        Arbitrary<String> rules = Combinators.combine(dates, weekdays, spans, modifiers)
                .as((date, weekday, span, modifier) -> date + weekday + span + modifier);
        return Combinators.combine(rules.list().ofMinSize(1).ofMaxSize(5), Arbitraries.of("; ", ", ", " || "))
                .as((list, separator) -> String.join(separator, list));
    }
}
