package com.surefoot.storage;

import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Money;
import com.surefoot.travel.Place;
import com.surefoot.travel.Price;
import com.surefoot.travel.Source;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The current row of a result, column by column, in the domain's types. */
record Row(ResultSet result) {

    /** Makes something of a row. */
    @FunctionalInterface
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    String text(String column) throws SQLException {
        return result.getString(column);
    }

    Optional<String> findText(String column) throws SQLException {
        return Optional.ofNullable(result.getString(column));
    }

    int integer(String column) throws SQLException {
        return result.getInt(column);
    }

    long number(String column) throws SQLException {
        return result.getLong(column);
    }

    double real(String column) throws SQLException {
        return result.getDouble(column);
    }

    boolean flag(String column) throws SQLException {
        return result.getBoolean(column);
    }

    boolean has(String column) throws SQLException {
        return result.getObject(column) != null;
    }

    /** A value of a type JDBC knows, such as {@link java.time.LocalDate}. */
    <T> Optional<T> find(String column, Class<T> type) throws SQLException {
        return Optional.ofNullable(result.getObject(column, type));
    }

    <T> T get(String column, Class<T> type) throws SQLException {
        return result.getObject(column, type);
    }

    Instant instant(String column) throws SQLException {
        return result.getObject(column, OffsetDateTime.class).toInstant();
    }

    Optional<Instant> findInstant(String column) throws SQLException {
        return find(column, OffsetDateTime.class).map(OffsetDateTime::toInstant);
    }

    /** A moment as precisely as both databases keep it. */
    static Instant kept(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    Duration seconds(String column) throws SQLException {
        return Duration.ofSeconds(result.getLong(column));
    }

    Money money(String minorColumn, String currencyColumn) throws SQLException {
        return new Money(result.getLong(minorColumn), Currency.getInstance(text(currencyColumn)));
    }

    /** One that is not known where the amount is null. */
    Price price(String minorColumn, String currencyColumn) throws SQLException {
        return has(minorColumn)
                ? Price.of(money(minorColumn, currencyColumn))
                : Price.unknown(Currency.getInstance(text(currencyColumn)));
    }

    /** From the columns {@code lat} and {@code lon}. */
    GeoPoint point() throws SQLException {
        return new GeoPoint(real("lat"), real("lon"));
    }

    /** From the columns {@code name}, {@code lat} and {@code lon}. */
    Place place() throws SQLException {
        return new Place(text("name"), point());
    }

    /** From the columns of {@link #SOURCE}. */
    Source source() throws SQLException {
        return new Source(text("source_id"), text("source_label"), flag("source_sample"));
    }

    /** What a query over {@code source s} selects so that {@link #source} finds it. */
    static final String SOURCE = "s.id as source_id, s.label as source_label, s.sample as source_sample";

    List<String> texts(String column) throws SQLException {
        return list(column, String.class);
    }

    <T> List<T> list(String column, Class<T> type) throws SQLException {
        Array array = result.getArray(column);
        return Arrays.stream((Object[]) array.getArray()).map(type::cast).toList();
    }
}
