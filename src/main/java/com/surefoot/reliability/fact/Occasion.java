package com.surefoot.reliability.fact;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.Observation;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** Times in years, and the day that a fact is about. Read digit by digit, since it is read for every fact of every trip. */
final class Occasion {

    private static final int ISO_DATE = 10;
    private static final long SECONDS_A_DAY = 86_400;

    private Occasion() {}

    static double years(Instant from, Instant until) {
        double seconds = until.getEpochSecond() - from.getEpochSecond() + (until.getNano() - from.getNano()) / 1e9;
        return seconds / Survival.SECONDS_A_YEAR;
    }

    static double lead(Observation observation) {
        return lead(observation.fact(), observation.seenAt());
    }

    /** To the day the fact is about; 0, where changes come fastest, if that cannot be told. */
    static double lead(FactId fact, Instant from) {
        String occasion = fact.occasion();
        if (occasion.length() < ISO_DATE) {
            return 0;
        }
        try {
            LocalDate day = LocalDate.of(number(occasion, 0, 4), number(occasion, 5, 7), number(occasion, 8, ISO_DATE));
            return years(from, Instant.ofEpochSecond(day.toEpochDay() * SECONDS_A_DAY));
        } catch (DateTimeException unknown) {
            return 0;
        }
    }

    /** What is no number becomes one that is no year, month or day. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return Integer.MIN_VALUE;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
