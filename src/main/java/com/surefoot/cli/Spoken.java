package com.surefoot.cli;

import com.surefoot.itinerary.Party;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Values as people read them. */
final class Spoken {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private Spoken() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String days(DateRange dates) {
        if (dates.nights() == 0) {
            return SHORT_DAY.format(dates.first());
        }
        return "%s to %s, %s"
                .formatted(
                        SHORT_DAY.format(dates.first()),
                        SHORT_DAY.format(dates.last()),
                        count(dates.nights(), "night", "nights"));
    }

    static String time(ZonedDateTime moment) {
        return TIME.format(moment);
    }

    /** Both ends in local time; {@code +1} where the second is on the next day. */
    static String span(ZonedDateTime start, ZonedDateTime end) {
        long days = ChronoUnit.DAYS.between(start.toLocalDate(), end.toLocalDate());
        return time(start) + " – " + time(end) + (days == 0 ? "" : " %+d".formatted(days));
    }

    static String duration(Duration duration) {
        long hours = duration.toHours();
        int minutes = duration.toMinutesPart();
        if (hours == 0) {
            return minutes + " min";
        }
        return minutes == 0 ? hours + " h" : hours + " h " + minutes + " min";
    }

    static String party(Party party) {
        String adults = count(party.adults(), "adult", "adults");
        return party.children() == 0 ? adults : adults + " and " + count(party.children(), "child", "children");
    }

    static String count(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    /** The amount without its currency, thousands apart: {@code 1,234.50}. */
    static String amount(Money money) {
        return String.format(Locale.ROOT, "%,." + money.amount().scale() + "f", money.amount());
    }

    static String price(Money money) {
        return amount(money) + " " + money.currency();
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String capital(Enum<?> value) {
        String lower = lower(value);
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }
}
