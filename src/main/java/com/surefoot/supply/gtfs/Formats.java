package com.surefoot.supply.gtfs;

import com.surefoot.transport.timetable.ServiceTime;
import com.surefoot.travel.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;

/** The forms values take in GTFS (gtfs.org/schedule/reference, "Field types"). Empty where a text is in no such form. */
final class Formats {

    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(\\d{1,20}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][+-]?\\d{1,2})?");

    private Formats() {}

    /** {@code H:MM:SS} with one to three digits for the hour, which may pass 24. */
    static Optional<ServiceTime> findTime(String text) {
        return ServiceTime.find(text);
    }

    /** {@code YYYYMMDD}. */
    static Optional<LocalDate> findDate(String text) {
        int number = text.length() == 8 ? digits(text, 0, 8) : -1;
        try {
            return number < 0
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(number / 10_000, number / 100 % 100, number % 100));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whole and not negative. */
    static Optional<Integer> findInteger(String text) {
        int number = text.length() <= 9 ? digits(text, 0, text.length()) : -1;
        return number < 0 ? Optional.empty() : Optional.of(number);
    }

    /** A decimal number, as short as it takes to hold: an exponent could ask for more digits than there is memory. */
    static Optional<BigDecimal> findDecimal(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** An amount that the currency can express to the last decimal. */
    static Optional<Money> findMoney(BigDecimal amount, Currency currency) {
        try {
            return Optional.of(Money.of(amount, currency));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The number that ASCII digits make, or −1 if there are others or none. At most nine. */
    private static int digits(String text, int from, int to) {
        int number = from < to ? 0 : -1;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
