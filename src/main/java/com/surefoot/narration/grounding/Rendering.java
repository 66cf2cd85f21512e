package com.surefoot.narration.grounding;

import com.surefoot.travel.Money;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Puts values into words and figures as the Unicode Common Locale Data Repository has them for a language and a country. */
public final class Rendering {

    private static final int KILOMETRE = 1_000;
    private static final String NARROW = ",:;!()";
    private static final String WIDE = "，：；！（）";

    private final Language language;
    private final Locale locale;

    /** @param locale of the country in which it is read */
    public Rendering(Language language, Locale locale) {
        this.language = language;
        this.locale = locale;
    }

    /** A value as it is written. */
    public String of(Value value) {
        if (value instanceof Value.Name name) {
            return name.text();
        }
        if (value instanceof Value.Day day) {
            return day(day.date());
        }
        if (value instanceof Value.Clock clock) {
            return clock().format(clock.time());
        }
        return figure(value);
    }

    private String figure(Value value) {
        if (value instanceof Value.Sum sum) {
            return money(sum.money());
        }
        if (value instanceof Value.Length length) {
            return length(length.time());
        }
        if (value instanceof Value.Distance distance) {
            return distance(distance.metres());
        }
        if (value instanceof Value.Chance chance) {
            return percent(chance.probability());
        }
        if (value instanceof Value.Count count) {
            return number(count.number()) + ValueWords.of(language).counted(count.of(), count.number());
        }
        return ValueWords.of(language).word(value);
    }

    /** Timetables in Chinese have the hours from 0 to 23, whatever the repository had in which year. */
    private DateTimeFormatter clock() {
        return language == Language.CHINESE
                ? DateTimeFormatter.ofPattern("HH:mm", locale)
                : DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
    }

    /** Words between values, as they are checked, with the signs of the language. */
    String words(String text) {
        if (language != Language.CHINESE) {
            return text;
        }
        return text.chars()
                .map(letter -> {
                    int sign = NARROW.indexOf(letter);
                    return sign < 0 ? letter : WIDE.charAt(sign);
                })
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** With the day of the week and without the year, which everybody knows. */
    private String day(LocalDate date) {
        String full = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.FULL, null, IsoChronology.INSTANCE, locale);
        String withoutYear = full.replaceAll("[,\\s]*(y+|u+)('[^']*')?[年\\s]*", "");
        return DateTimeFormatter.ofPattern(withoutYear.strip(), locale).format(date);
    }

    private String money(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(money.currency());
        int digits = Math.max(0, money.currency().getDefaultFractionDigits());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(money.amount());
    }

    private String length(Duration time) {
        ValueWords words = ValueWords.of(language);
        long hours = time.toHours();
        int minutes = time.toMinutesPart();
        if (hours == 0) {
            return number(minutes) + words.minutes(minutes);
        }
        String whole = number(hours) + words.hours(hours);
        return minutes == 0 ? whole : whole + words.gap() + number(minutes) + words.minutes(minutes);
    }

    private String distance(int metres) {
        if (metres < KILOMETRE) {
            return number(metres) + ValueWords.of(language).metres();
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(metres / (double) KILOMETRE)
                + ValueWords.of(language).kilometres();
    }

    /** Rounded down: nothing is said to be surer than it is. */
    private String percent(double probability) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(0);
        format.setRoundingMode(RoundingMode.DOWN);
        return format.format(probability);
    }

    private String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }
}
