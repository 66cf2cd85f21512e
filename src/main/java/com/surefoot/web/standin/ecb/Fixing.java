package com.surefoot.web.standin.ecb;

import com.surefoot.sights.Easter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** What a euro is worth on the working days of a made-up world: around what it once was, and never far from the day before. */
final class Fixing {

    private static final Map<String, Double> AROUND = around();
    private static final Set<MonthDay> CLOSED =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(12, 25), MonthDay.of(12, 26));

    private static final double MOVES = 0.006;
    private static final double STAYS = 0.9;
    private static final int REMEMBERED = 40;

    /** As many digits as the bank publishes of most. */
    private static final MathContext DIGITS = new MathContext(5, RoundingMode.HALF_UP);

    private final long seed;

    Fixing(long seed) {
        this.seed = seed;
    }

    private static Map<String, Double> around() {
        Map<String, Double> around = new LinkedHashMap<>();
        around.put("USD", 1.1);
        around.put("JPY", 160.0);
        around.put("CZK", 25.0);
        around.put("DKK", 7.46);
        around.put("GBP", 0.86);
        around.put("HUF", 395.0);
        around.put("PLN", 4.3);
        around.put("SEK", 11.3);
        around.put("CHF", 0.95);
        around.put("NOK", 11.6);
        around.put("AUD", 1.65);
        around.put("CAD", 1.48);
        around.put("CNY", 7.8);
        return around;
    }

    /** Whether the bank works: on weekdays that are no closing days of TARGET, its payment system. */
    static boolean isWorkingDay(LocalDate day) {
        LocalDate easter = Easter.of(day.getYear());
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !CLOSED.contains(MonthDay.from(day))
                && !day.equals(easter.minusDays(2))
                && !day.equals(easter.plusDays(1));
    }

    /** How much of each currency a euro buys on a day. */
    Map<String, BigDecimal> rates(LocalDate day) {
        Map<String, BigDecimal> rates = new LinkedHashMap<>();
        AROUND.forEach(
                (currency, usual) -> rates.put(currency, new BigDecimal(usual * (1 + walk(currency, day)), DIGITS)));
        return rates;
    }

    /** The sum of what moved it on the days before, each fading. */
    private double walk(String currency, LocalDate day) {
        double walk = 0;
        double weight = MOVES;
        for (int before = 0; before < REMEMBERED; before++) {
            long own = seed * 31 + currency.hashCode() * 1_000_003L + day.toEpochDay() - before;
            walk += weight * (2 * new SplittableRandom(own).nextDouble() - 1);
            weight *= STAYS;
        }
        return walk;
    }
}
