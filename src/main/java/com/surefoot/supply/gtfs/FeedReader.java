package com.surefoot.supply.gtfs;

import com.surefoot.catalogue.BrokenSourceException;
import com.surefoot.catalogue.CatalogueSink;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reads the tables of a feed, those first that others refer to. */
final class FeedReader {

    private final FeedFiles files;
    private final CatalogueSink sink;

    FeedReader(FeedFiles files, CatalogueSink sink) {
        this.files = files;
        this.sink = sink;
    }

    void read() {
        readNetwork(new NetworkRows());
        readServices(new ServiceRows());
        readFares(new FareRows());
    }

    private void readNetwork(NetworkRows rows) {
        need(GtfsTable.AGENCY, rows::agency, sink::put);
        need(GtfsTable.STOPS, rows::stop, sink::put);
        need(GtfsTable.ROUTES, rows::route, sink::put);
        read(GtfsTable.TRANSFERS, NetworkRows::holdsForAllTrips, NetworkRows::transfer, sink::put);
    }

    private void readServices(ServiceRows rows) {
        long services = read(GtfsTable.CALENDAR, rows::week, sink::put)
                + read(GtfsTable.CALENDAR_DATES, ServiceRows::exception, sink::put);
        if (services == 0) {
            throw new BrokenSourceException(
                    GtfsTable.CALENDAR.file(),
                    0,
                    "neither this table nor " + GtfsTable.CALENDAR_DATES.file() + " says on which days trips run.",
                    "Maybe the feed is incomplete?");
        }
        need(GtfsTable.TRIPS, ServiceRows::trip, sink::put);
        need(GtfsTable.STOP_TIMES, ServiceRows::callsAtStop, ServiceRows::stopTime, sink::put);
        read(GtfsTable.FREQUENCIES, ServiceRows::frequency, sink::put);
    }

    /** The rules are read twice, since it takes all of them to know which fares to leave out. */
    private void readFares(FareRows rows) {
        read(GtfsTable.FARE_RULES, FareRows::countsZonesPassed, FareRows::fareId, rows::leaveOut);
        read(GtfsTable.FARE_ATTRIBUTES, rows::isKept, rows::fare, sink::put);
        read(GtfsTable.FARE_RULES, rows::isKept, FareRows::rule, sink::put);
    }

    private <T> void need(GtfsTable table, Function<Row, T> mapping, Consumer<T> put) {
        need(table, row -> true, mapping, put);
    }

    private <T> void need(GtfsTable table, Predicate<Row> kept, Function<Row, T> mapping, Consumer<T> put) {
        if (read(table, kept, mapping, put) == 0) {
            throw new BrokenSourceException(
                    table.file(), 0, "the table is missing or has no rows.", "Maybe the feed is incomplete?");
        }
    }

    private <T> long read(GtfsTable table, Function<Row, T> mapping, Consumer<T> put) {
        return read(table, row -> true, mapping, put);
    }

    /** @return how many rows the table has: none if it is missing */
    private <T> long read(GtfsTable table, Predicate<Row> kept, Function<Row, T> mapping, Consumer<T> put) {
        return TableReader.read(table, files, row -> {
            if (kept.test(row)) {
                T value = mapping.apply(row);
                sink.at(row.line());
                put.accept(value);
            }
        });
    }
}
