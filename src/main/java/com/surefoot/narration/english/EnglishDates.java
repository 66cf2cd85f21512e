package com.surefoot.narration.english;

import com.surefoot.travel.DateRange;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Dates in English text. A date without a year is the next one from today on; a range may share its month or year
 * ({@code between March 9th and 13th}, {@code from the 8th to the 10th of March, 2022}).
 */
public final class EnglishDates {

    private static final String MONTH = "(?<%s>"
            + Arrays.stream(Month.values()).map(EnglishDates::names).collect(Collectors.joining("|")) + ")\\b\\.?";
    private static final String DAY = "(?<%s>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?\\b";
    private static final String YEAR = "(?:(?:,|\\s+of)?\\s*(?<%s>(?:19|20)\\d\\d)\\b)?";
    private static final String TO =
            "\\s*(?:-|–|—|\\bto\\b|\\bthrough\\b|\\bthru\\b|\\buntil\\b|\\btill\\b|\\band\\b|\\bup to\\b)\\s*(?:the\\s+)?";

    private static final Pattern SHARED_MONTH_FIRST = compile(month("m") + "\\s+(?:the\\s+)?" + day("d") + TO + day("e")
            + "(?!\\s+(?:of\\s+)?" + MONTH.formatted("no") + ")" + year("y"));
    private static final Pattern SHARED_MONTH_LAST =
            compile("\\b" + day("d") + TO + day("e") + "\\s+(?:of\\s+)?" + month("m") + year("y"));
    private static final Pattern SINGLE = compile(
            "(?:" + month("m") + "\\s+(?:the\\s+)?" + day("d") + year("y")
                    + "|\\b" + day("e") + "\\s+(?:of\\s+)?" + month("n") + year("z")
                    + "|\\b(?<iso>\\d{4}-\\d{2}-\\d{2})\\b"
                    + "|\\b(?<us>\\d{1,2}/\\d{1,2}/\\d{4})\\b"
                    + "|\\b(?<near>today|tomorrow|(?:next|this|coming)\\s+(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day))\\b)");
    private static final Pattern WEEKEND = compile("\\b(?<which>next|this|coming|the)\\s+weekend\\b");

    private EnglishDates() {}

    private static String names(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + "|"
                + (month == Month.SEPTEMBER ? "Sept|" : "")
                + month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    private static String month(String group) {
        return "\\b" + MONTH.formatted(group);
    }

    private static String day(String group) {
        return DAY.formatted(group);
    }

    private static String year(String group) {
        return YEAR.formatted(group);
    }

    private static Pattern compile(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    /**
     * The days a text is about: a range, or from the first to the last date in it.
     *
     * @param days how long the stay is if the text gives only its first date; 1 if unknown
     * @param today the day the text is read
     */
    public static Optional<DateRange> findRange(String text, int days, LocalDate today) {
        Optional<DateRange> shared =
                findShared(SHARED_MONTH_FIRST, text, today).or(() -> findShared(SHARED_MONTH_LAST, text, today));
        return shared.or(() -> span(listDates(text, today), days)).or(() -> findWeekend(text, today));
    }

    /** Every date in the text, in the text's order; those that no calendar has are left out. */
    public static List<LocalDate> listDates(String text, LocalDate today) {
        List<PartialDate> dates = new ArrayList<>();
        Matcher matcher = SINGLE.matcher(text);
        while (matcher.find()) {
            single(matcher, today).ifPresent(dates::add);
        }
        Integer year = dates.stream()
                .map(PartialDate::year)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
        return dates.stream()
                .map(date -> date.resolve(year, today))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<DateRange> span(List<LocalDate> dates, int days) {
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = dates.get(0);
        LocalDate last = dates.stream().max(LocalDate::compareTo).orElse(first);
        boolean alone = !last.isAfter(first);
        return Optional.of(new DateRange(first, alone ? first.plusDays(Math.max(1, days) - 1L) : last));
    }

    private static Optional<DateRange> findShared(Pattern pattern, String text, LocalDate today) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            Integer year = number(matcher.group("y"));
            int month = month(matcher, "m");
            Optional<LocalDate> first =
                    new PartialDate(year, month, Integer.parseInt(matcher.group("d"))).resolve(year, today);
            Optional<LocalDate> last = first.flatMap(day ->
                    new PartialDate(day.getYear(), month, Integer.parseInt(matcher.group("e"))).resolve(null, today));
            if (first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())) {
                return Optional.of(new DateRange(first.get(), last.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<PartialDate> single(Matcher found, LocalDate today) {
        if (found.group("m") != null) {
            return Optional.of(
                    new PartialDate(number(found.group("y")), month(found, "m"), Integer.parseInt(found.group("d"))));
        }
        if (found.group("n") != null) {
            return Optional.of(
                    new PartialDate(number(found.group("z")), month(found, "n"), Integer.parseInt(found.group("e"))));
        }
        if (found.group("near") != null) {
            return Optional.of(PartialDate.of(near(found, today)));
        }
        return numeric(found.group("iso"), found.group("us"));
    }

    private static Optional<PartialDate> numeric(@Nullable String iso, @Nullable String us) {
        String[] parts = iso == null ? String.valueOf(us).split("/") : iso.split("-");
        int[] n = Arrays.stream(parts).mapToInt(Integer::parseInt).toArray();
        return Optional.of(iso == null ? new PartialDate(n[2], n[0], n[1]) : new PartialDate(n[0], n[1], n[2]));
    }

    private static LocalDate near(Matcher found, LocalDate today) {
        String weekday = found.group("weekday");
        if (weekday != null) {
            return today.with(TemporalAdjusters.next(DayOfWeek.valueOf(weekday.toUpperCase(Locale.ROOT))));
        }
        return found.group("near").equalsIgnoreCase("today") ? today : today.plusDays(1);
    }

    private static Optional<DateRange> findWeekend(String text, LocalDate today) {
        Matcher matcher = WEEKEND.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        LocalDate saturday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        LocalDate first = matcher.group("which").equalsIgnoreCase("next") ? saturday.plusWeeks(1) : saturday;
        return Optional.of(new DateRange(first, first.plusDays(1)));
    }

    private static int month(Matcher found, String group) {
        String prefix = found.group(group).substring(0, 3).toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> month.name().startsWith(prefix))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    /** A date as written: its year may be missing, and the day may not exist. */
    private record PartialDate(@Nullable Integer year, int month, int day) {

        static PartialDate of(LocalDate date) {
            return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        }

        Optional<LocalDate> resolve(@Nullable Integer otherYear, LocalDate today) {
            Integer known = year == null ? otherYear : year;
            try {
                if (known != null) {
                    return Optional.of(LocalDate.of(known, month, day));
                }
                LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
                return Optional.of(thisYear.isBefore(today) ? thisYear.plusYears(1) : thisYear);
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }
}
