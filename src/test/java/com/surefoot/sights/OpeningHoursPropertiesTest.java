package com.surefoot.sights;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.travel.TimeWindow;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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
        Arbitrary<String> weekdays = Arbitraries.of("", "Mo-Fr ", "Sa,Su ", "Fr-Mo ", "Mo[1] ", "Su[-1] ", "PH,We ");
        Arbitrary<String> times = Combinators.combine(
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.integers().between(1, 24))
                .as((from, hours) -> "%02d:00-%02d:30".formatted(from, from + hours));
        Arbitrary<String> spans = times.list().ofMinSize(1).ofMaxSize(3).map(list -> String.join(",", list));
        Arbitrary<String> modifiers = Arbitraries.of("", "", "+", " off", " unknown", " \"on request\"");
        Arbitrary<String> rules = Combinators.combine(dates, weekdays, spans, modifiers)
                .as((date, weekday, span, modifier) -> date + weekday + span + modifier);
        return Combinators.combine(rules.list().ofMinSize(1).ofMaxSize(5), Arbitraries.of("; ", ", ", " || "))
                .as((list, separator) -> String.join(separator, list));
    }
}
