package com.surefoot.sights;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.TimeWindow;
import java.time.LocalDate;
import java.util.List;

/**
 * When a place is open, in OpenStreetMap's {@code opening_hours} grammar.
 *
 * <p>What cannot be evaluated never passes as open: text outside the grammar, {@code sunset}, the open end of
 * {@code 17:00+}, comments such as {@code "by appointment"}. Holidays are not known yet: rules for {@code PH} and
 * {@code SH} do not apply on any day, all others stand.
 *
 * @see <a href="https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification">the grammar</a>
 */
public final class OpeningHours {

    private static final OpeningHours ALWAYS = parse("24/7");

    private final String text;
    private final List<OpeningRule> rules;

    private OpeningHours(String text, List<OpeningRule> rules) {
        this.text = text;
        this.rules = rules;
    }

    /** Never fails: text that is blank or cannot be evaluated gives hours that are not known. */
    public static OpeningHours parse(String text) {
        requireNonNull(text, "text");
        try {
            return new OpeningHours(text, RuleReader.read(text));
        } catch (NotEvaluableException e) {
            return new OpeningHours(text, List.of());
        }
    }

    /** Around the clock, every day. */
    public static OpeningHours always() {
        return ALWAYS;
    }

    /** Whether anything certain can be said: some time at which it is open, or that it is closed for good. */
    public boolean isKnown() {
        return !rules.isEmpty()
                && (rules.stream().anyMatch(OpeningRule::opensForCertain)
                        || rules.stream().allMatch(OpeningRule::closes));
    }

    /**
     * The windows that begin on a day, in local time.
     *
     * @return sorted and disjoint, the last one perhaps ending on a later day; empty if closed or not known
     */
    public List<TimeWindow> windowsOn(LocalDate day) {
        DayHours hours = new DayHours();
        rules.stream().filter(rule -> rule.days().test(day)).forEach(hours::apply);
        return hours.listWindows(day);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpeningHours hours && text.equals(hours.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text it was parsed from. */
    @Override
    public String toString() {
        return text;
    }
}
