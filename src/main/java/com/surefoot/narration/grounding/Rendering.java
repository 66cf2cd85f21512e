package com.surefoot.narration.grounding;

import com.surefoot.narration.grounding.Value.Counted;
import com.surefoot.travel.Money;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Puts values into words and figures as the Unicode Common Locale Data Repository has them for a language and a country. */
public final class Rendering {

    private static final int KILOMETRE = 1_000;
    private static final int MOST_MINUTES = 60;
    private static final int MOST_HOURS = 48;
    private static final int MOST_DAYS = 60;
    private static final int MOST_MONTHS = 24;
    private static final String NARROW = ",:;!?()";
    private static final String WIDE = "，：；！？（）";

    private final Language language;
    private final Locale locale;

    /** Of a language as it is written in a country. */
    public Rendering(Language language, Locale locale) {
        this.language = language;
        this.locale = locale;
    }

    /** The value as readers see it. */
    public String of(Value value) {
        if (value instanceof Value.Name name) {
            return name.text();
        }
        if (value instanceof Value.Day day) {
            return day(day.date());
        }
        if (value instanceof Value.Clock clock) {
            return clock(clock.time()).format(clock.time());
        }
        return value instanceof Value.Several several ? several(several.values()) : figure(value);
    }

    /** Likewise, a number with another word than its own where one is given. */
    String of(Value value, String unit) {
        return value instanceof Value.Count count && !unit.isEmpty() ? number(count.number()) + unit : of(value);
    }

    /** What Surefoot says in fixed words. */
    private String phrase(Value value) {
        Phrases phrases = Phrases.of(language);
        if (value instanceof Value.Fixed fixed) {
            return phrases.get(fixed.phrase());
        }
        if (value instanceof Value.Difference difference) {
            return phrases.get(difference.of(), difference.more(), of(difference.by()));
        }
        if (value instanceof Value.Ago ago) {
            return phrases.ago(ago(ago.time()));
        }
        if (value instanceof Value.Quoted quoted) {
            return phrases.quote(quoted.in(language), language);
        }
        if (value instanceof Value.Wanted wanted) {
            String words = phrases.get(wanted.phrase());
            return wanted.what().map(what -> phrases.with(words, of(what))).orElse(words);
        }
        return ValueWords.of(language).word(value);
    }

    private String several(List<Value> values) {
        return Phrases.of(language).list(values.stream().map(this::of).toList());
    }

    private String ago(Duration time) {
        long minutes = up(time, Duration.ofMinutes(1));
        if (minutes < MOST_MINUTES) {
            return number(minutes) + ValueWords.of(language).minutes(Math.toIntExact(minutes));
        }
        long hours = up(time, Duration.ofHours(1));
        if (hours < MOST_HOURS) {
            return number(hours) + ValueWords.of(language).hours(hours);
        }
        long days = up(time, Duration.ofDays(1));
        if (days < MOST_DAYS) {
            return counted(Counted.DAYS, days);
        }
        long months = up(time, ChronoUnit.MONTHS.getDuration());
        return months < MOST_MONTHS
                ? counted(Counted.MONTHS, months)
                : counted(Counted.YEARS, up(time, ChronoUnit.YEARS.getDuration()));
    }

    /** How many units it takes, at least one. */
    private static long up(Duration time, Duration unit) {
        return Math.max(1, -Math.floorDiv(-time.toSeconds(), unit.toSeconds()));
    }

    private String counted(Counted of, long number) {
        return number(number) + ValueWords.of(language).counted(of, Math.toIntExact(number));
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
            return counted(count.of(), count.number());
        }
        return phrase(value);
    }

    /**
     * Timetables in Chinese have the hours from 0 to 23, whatever the repository had in which year. In French it has the figures of
     * a display; in a sentence it is 9 h 15 and 9 h (Lexique des règles typographiques en usage à l’Imprimerie nationale).
     */
    private DateTimeFormatter clock(LocalTime time) {
        return switch (language) {
            case CHINESE -> DateTimeFormatter.ofPattern("HH:mm", locale);
            case FRENCH ->
                DateTimeFormatter.ofPattern(time.getMinute() == 0 ? "H\u00a0'h'" : "H\u00a0'h'\u00a0mm", locale);
            case ENGLISH -> DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
        };
    }

    /** Puts a value behind what was said so far. */
    void append(StringBuilder text, String rendered, Value value) {
        if (language == Language.FRENCH && value instanceof Value.Name) {
            Elision.append(text, rendered);
        } else {
            text.append(rendered);
        }
    }

    /** Words between values, as they are checked, with the signs of the language. */
    String words(String text) {
        if (language == Language.FRENCH) {
            return text.replace('\'', '\u2019')
                    .replaceAll(" (?=[!?;])", "\u202f")
                    .replaceAll(" (?=:)", "\u00a0");
        }
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

    /** As a sentence begins. */
    String capital(String text) {
        int end = text.offsetByCodePoints(0, Math.min(1, text.length()));
        return text.substring(0, end).toUpperCase(locale) + text.substring(end);
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
        return minutes == 0 ? whole : whole + words.gap() + number(minutes) + words.minutesBehindHours(minutes);
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
