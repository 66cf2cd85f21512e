package com.surefoot.supply.gtfs;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.transport.timetable.ServiceTime;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;

/** What is printed can be read back, and what is read would be printed the same way. */
class FormatsTest {

    private static final DateTimeFormatter STRICT =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    @Property(seed = "1")
    void everyTimeUpToAThousandHoursReadsBack(@ForAll @IntRange(max = 3_599_999) int seconds) {
        ServiceTime time = new ServiceTime(seconds);
        assertThat(Formats.findTime(time.toString())).hasValue(time);
    }

    @Property(seed = "2")
    void aLeadingZeroOfTheHourDoesNotMatter(@ForAll @IntRange(max = 35_999) int seconds) {
        ServiceTime time = new ServiceTime(seconds);
        assertThat(Formats.findTime(time.toString().substring(1))).hasValue(time);
        assertThat(Formats.findTime("0" + time)).hasValue(time);
    }

    @Property(seed = "3", tries = 5_000)
    void whatIsReadAsATimeLooksLikeOne(
            @ForAll @CharRange(from = '0', to = '9') @Chars({':', '-', ' '}) @StringLength(max = 10) String text) {
        assertThat(Formats.findTime(text).isPresent()).isEqualTo(text.matches("\\d{1,3}:[0-5]\\d:[0-5]\\d"));
    }

    @Property(seed = "4")
    void everyDayReadsBack(@ForAll @LongRange(min = -719_528, max = 2_932_896) long day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        assertThat(Formats.findDate(STRICT.format(date))).hasValue(date);
    }

    @Property(seed = "5", tries = 5_000)
    void onlyRealDaysAreDates(@ForAll @IntRange(max = 99_999_999) int number) {
        String text = "%08d".formatted(number);
        assertThat(Formats.findDate(text)).isEqualTo(strictly(text));
    }

    @Property(seed = "6")
    void daysNearTheEndOfAMonthAreRealOrNotDates(
            @ForAll @IntRange(min = 1990, max = 2100) int year,
            @ForAll @IntRange(max = 13) int month,
            @ForAll @IntRange(min = 27, max = 32) int day) {
        String text = "%04d%02d%02d".formatted(year, month, day);
        assertThat(Formats.findDate(text)).isEqualTo(strictly(text));
    }

    @Property(seed = "7")
    void everyWholeNumberOfUpToNineDigitsReadsBack(@ForAll @IntRange(max = 999_999_999) int number) {
        assertThat(Formats.findInteger(Integer.toString(number))).hasValue(number);
    }

    private static Optional<LocalDate> strictly(String text) {
        try {
            return Optional.of(LocalDate.parse(text, STRICT));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
