package com.surefoot.supply.gtfs;

import com.surefoot.catalogue.BrokenSourceException;
import com.surefoot.transport.timetable.ServiceTime;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One row of a table. Its values are read by column name, in the forms of the GTFS reference; whatever is not in such
 * a form ends in a {@link BrokenSourceException} that names the row.
 */
final class Row {

    private static final int LONGEST_ID = 500;

    private final Header header;
    private final long line;
    private final List<String> values;

    Row(Header header, long line, List<String> values) {
        this.header = header;
        this.line = line;
        this.values = values;
    }

    /** The physical line the row starts at, counted from 1. */
    long line() {
        return line;
    }

    /** The value, or the empty string where it, or the whole column, is missing. */
    String text(String column) {
        int position = header.position(column);
        return position < 0 || position >= values.size() ? "" : values.get(position);
    }

    boolean has(String column) {
        return !text(column).isEmpty();
    }

    Optional<String> findId(String column) {
        return has(column) ? Optional.of(id(column)) : Optional.empty();
    }

    String id(String column) {
        String id = required(column);
        if (id.length() > LONGEST_ID) {
            throw broken(column, "is " + id.length() + " characters long.", "Maybe a quote is missing?");
        }
        return id;
    }

    int integer(String column, int least, int most) {
        return parse(column, Formats::findInteger)
                .filter(number -> number >= least && number <= most)
                .orElseThrow(() -> broken(
                        column,
                        "is not a whole number from " + least + " to " + most + ".",
                        "Maybe the columns are shifted?"));
    }

    /** A code from 0 to the given one, where blank means 0. */
    int code(String column, int most) {
        return has(column) ? integer(column, 0, most) : 0;
    }

    Optional<Duration> findSeconds(String column) {
        return has(column) ? Optional.of(Duration.ofSeconds(integer(column, 0, Integer.MAX_VALUE))) : Optional.empty();
    }

    Optional<ServiceTime> findTime(String column) {
        return has(column) ? Optional.of(time(column)) : Optional.empty();
    }

    ServiceTime time(String column) {
        return parse(column, Formats::findTime)
                .orElseThrow(() ->
                        broken(column, "is not a time.", "Maybe it should look like 08:15:00, or 25:15:00 at night?"));
    }

    LocalDate date(String column) {
        return parse(column, Formats::findDate)
                .orElseThrow(() -> broken(column, "is not a date.", "Maybe it should look like 20251231?"));
    }

    Optional<ZoneId> findZone(String column) {
        return has(column) ? Optional.of(zone(column)) : Optional.empty();
    }

    ZoneId zone(String column) {
        try {
            return ZoneId.of(required(column));
        } catch (DateTimeException e) {
            throw broken(column, "is not a time zone.", "Maybe it should look like Europe/Paris?");
        }
    }

    GeoPoint point(String latitude, String longitude) {
        double lat = degrees(latitude, 90);
        double lon = degrees(longitude, 180);
        if (lat == 0 && lon == 0) {
            throw broken(latitude, "and longitude 0 lie in the sea off Africa.", "Maybe the position is not known?");
        }
        return new GeoPoint(lat, lon);
    }

    private double degrees(String column, int most) {
        return parse(column, Formats::findDecimal)
                .map(BigDecimal::doubleValue)
                .filter(degrees -> Math.abs(degrees) <= most)
                .orElseThrow(() -> broken(
                        column,
                        "is not a number of degrees from -" + most + " to " + most + ".",
                        "Maybe latitude and longitude are swapped, or the decimal point is a comma?"));
    }

    Money money(String column, String currencyColumn) {
        Currency currency = currency(currencyColumn);
        return parse(column, Formats::findDecimal)
                .filter(amount -> amount.signum() >= 0)
                .flatMap(amount -> Formats.findMoney(amount, currency))
                .orElseThrow(() -> broken(
                        column,
                        "is not an amount of " + currency + ", which has "
                                + Math.max(0, currency.getDefaultFractionDigits()) + " decimals.",
                        "Maybe it should look like 12.50, or is in another currency?"));
    }

    private Currency currency(String column) {
        try {
            return Currency.getInstance(required(column));
        } catch (IllegalArgumentException e) {
            throw broken(column, "is not a currency.", "Maybe it should be a code of ISO 4217, such as EUR?");
        }
    }

    private <T> Optional<T> parse(String column, Function<String, Optional<T>> format) {
        return format.apply(required(column));
    }

    private String required(String column) {
        String value = text(column);
        if (value.isEmpty()) {
            throw broken(column, "is blank.", "Maybe the row is cut short, or the columns are shifted?");
        }
        return value;
    }

    /** The fault that this row's value in the column is. */
    BrokenSourceException broken(String column, String problem, String hint) {
        return new BrokenSourceException(
                header.table().file(), line, column + " " + Shown.quoted(text(column)) + " " + problem, hint);
    }
}
