package com.surefoot.supply.gtfsrt;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** Service days as messages have them. */
final class Dates {

    private static final DateTimeFormatter COMPACT =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private Dates() {}

    /**
     * Reads {@code YYYYMMDD}.
     *
     * @return empty if nothing is given
     * @throws OddException if something else is given
     */
    static Optional<LocalDate> find(String text) throws OddException {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text, COMPACT));
        } catch (DateTimeException e) {
            throw new OddException(Oddity.BROKEN_DATE, text);
        }
    }
}
