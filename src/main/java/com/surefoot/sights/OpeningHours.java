package com.surefoot.sights;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.TimeWindow;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When a place is open, in OpenStreetMap's {@code opening_hours} grammar.
 *
 * <p>What cannot be evaluated never passes as open: text outside the grammar, the open end of {@code 17:00+}, comments
 * such as {@code "by appointment"}. It takes a {@link Locality} to know the sun and holidays. On a day that may be a
 * holiday or not, as any day of which no {@link SchoolCalendar} tells may be one of school holidays ({@code SH}), only that is
 * open which is open either way. Without a locality, {@code sunset} is not known, and rules for holidays apply on no day.
 *
 * @see <a href="https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification">the grammar</a>
 */
public final class OpeningHours {

    private static final OpeningHours ALWAYS = parse("24/7");

    private final String text;
    private final List<OpeningRule> rules;
    private final Optional<HoursFlaw> unreadable;
    private final Optional<Locality> place;

    private OpeningHours(
            String text, List<OpeningRule> rules, Optional<HoursFlaw> unreadable, Optional<Locality> place) {
        this.text = text;
        this.rules = rules;
        this.unreadable = unreadable;
        this.place = place;
    }

    /** Never fails: text that is blank or cannot be evaluated gives hours that are not known. */
    public static OpeningHours parse(String text) {
        requireNonNull(text, "text");
        if (text.isBlank()) {
            return new OpeningHours(text, List.of(), Optional.of(HoursFlaw.BLANK), Optional.empty());
        }
        try {
            return new OpeningHours(text, RuleReader.read(text), Optional.empty(), Optional.empty());
        } catch (NotEvaluableException e) {
            HoursFlaw flaw = e.getCause() == null ? HoursFlaw.NOT_EVALUATED : HoursFlaw.OUTSIDE_GRAMMAR;
            return new OpeningHours(text, List.of(), Optional.of(flaw), Optional.empty());
        }
    }

    /** Around the clock, every day. */
    public static OpeningHours always() {
        return ALWAYS;
    }

    /** The same hours at a place whose sun and holidays are known. */
    public OpeningHours at(Locality place) {
        return new OpeningHours(text, rules, unreadable, Optional.of(place));
    }

    /** Whether anything certain can be said: some time at which it is open, or that it is closed for good. */
    public boolean isKnown() {
        return findFlaw().isEmpty();
    }

    /** Why nothing certain can be said; empty if something can. */
    public Optional<HoursFlaw> findFlaw() {
        if (unreadable.isPresent()) {
            return unreadable;
        }
        boolean certain = rules.stream().anyMatch(rule -> rule.opensForCertain(place.isPresent()))
                || (!rules.isEmpty() && rules.stream().allMatch(OpeningRule::closes));
        return certain ? Optional.empty() : Optional.of(HoursFlaw.NOTHING_CERTAIN);
    }

    /** How long before closing the last visitor is let in, where a comment tells; otherwise zero. */
    public Duration lastEntry() {
        return RuleReader.lastEntry(text);
    }

    /**
     * The windows that begin on a day, in local time.
     *
     * @return sorted and disjoint, the last one perhaps ending on a later day; empty if closed or not known
     */
    public List<TimeWindow> windowsOn(LocalDate day) {
        return hoursOn(day).listWindows(day);
    }

    /** Whether it is open at a local time, a window from the day before included. */
    public OpeningState at(LocalDateTime time) {
        if (!isKnown()) {
            return OpeningState.UNKNOWN;
        }
        LocalDate day = time.toLocalDate();
        int minute = time.getHour() * 60 + time.getMinute();
        Set<OpeningState> states = Set.copyOf(
                List.of(hoursOn(day).at(minute), hoursOn(day.minusDays(1)).at(minute + DayHours.DAY)));
        return Stream.of(OpeningState.OPEN, OpeningState.UNKNOWN)
                .filter(states::contains)
                .findFirst()
                .orElse(OpeningState.CLOSED);
    }

    private DayHours hoursOn(LocalDate day) {
        Set<HolidayRule> asked =
                rules.stream().flatMap(rule -> rule.holidays().stream()).collect(Collectors.toSet());
        return Holidays.listPossible(day, asked, place).stream()
                .map(this::hoursOn)
                .reduce((one, other) -> {
                    one.agreeWith(other);
                    return one;
                })
                .orElseThrow();
    }

    private DayHours hoursOn(AskedDay day) {
        DayHours hours = new DayHours();
        rules.stream().filter(rule -> rule.days().test(day)).forEach(rule -> hours.apply(rule, day.date(), place));
        return hours;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpeningHours hours && text.equals(hours.text) && place.equals(hours.place);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, place);
    }

    /** The text it was parsed from. */
    @Override
    public String toString() {
        return text;
    }
}
