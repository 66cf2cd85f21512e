package com.surefoot.narration.chinese;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of day in Chinese text: {@code 13:50}, {@code 早上八点}, {@code 下午3点半}, {@code 晚上9点一刻}. */
final class ChineseClock {

    /** One time of day. */
    static final String PATTERN = "(?:(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里)?(?:\\d{1,2}[:：]\\d{2}|"
            + "(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})(?:点钟|点|时)(?:半|一刻|三刻|\\d{1,2}分?|[一二三四五]?十[一二三四五六七八九]?分?)?))";

    private static final Pattern PARTS =
            Pattern.compile("(?<day>凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里)?(?<hour>\\d{1,2}|[一二两三四五六七八九十]{1,3})"
                    + "(?:[:：]|点钟|点|时)(?<rest>半|一刻|三刻|\\d{1,2}|[一二三四五六七八九十]+)?分?");

    private static final String NOT = "(?:不(?:要|能|得|可)?|别)";

    /** A word before a time that makes it a bound. */
    static final String BOUND = NOT + "?(?:早于|晚于|早过|晚过)|最晚|最迟|最早";

    /** A word behind a time that makes it a bound. */
    static final String SIDE = "之前|以前|前|之后|以后|后";

    private ChineseClock() {}

    /** Whether the words around a time make it the latest. */
    static boolean isBefore(@Nullable String bound, @Nullable String side) {
        return (bound != null && bound.matches(NOT + "晚[于过]|早[于过]|最晚|最迟")) || (side != null && side.endsWith("前"));
    }

    /** Whether the words around a time make it the earliest. */
    static boolean isAfter(@Nullable String bound, @Nullable String side) {
        return (bound != null && bound.matches(NOT + "早[于过]|晚[于过]|最早")) || (side != null && side.endsWith("后"));
    }

    /** The end of a span of time; the part of the day may be said at the beginning only: {@code 下午两点到四点}. */
    static Optional<LocalTime> parseUntil(String text, LocalTime from) {
        return parse(text).map(until -> isInSecondHalf(until, from) ? until.plusHours(12) : until);
    }

    private static boolean isInSecondHalf(LocalTime until, LocalTime from) {
        return until.isBefore(from)
                && until.getHour() < 12
                && until.plusHours(12).isAfter(from);
    }

    /** When one is up and about: {@code 四点} alone is in the afternoon. */
    static Optional<LocalTime> parseByDay(String text) {
        boolean bare = text.matches("[一二两三四五六1-6](?:点|时).*");
        return parse(text).map(time -> bare ? time.plusHours(12) : time);
    }

    /** The time a text stands for; empty if there is no such time. */
    static Optional<LocalTime> parse(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int hour = ChineseNumerals.whole(parts.group("hour"));
        String day = parts.group("day");
        if (day != null && hour < 12 && (day.matches("下午|傍晚|晚上") || (day.equals("中午") && hour < 3))) {
            hour += 12;
        }
        int minute = minute(parts.group("rest"));
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }

    private static int minute(@Nullable String rest) {
        if (rest == null) {
            return 0;
        }
        return switch (rest) {
            case "半" -> 30;
            case "一刻" -> 15;
            case "三刻" -> 45;
            default -> ChineseNumerals.whole(rest);
        };
    }
}
