package com.surefoot.supply.gtfs;

import static com.surefoot.supply.gtfs.Broken.assertBroken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each value that cannot be right ends in a message with its file, its line and itself. */
class BrokenFeedTest {

    private final SmallFeed feed = SmallFeed.valid();

    /** What stands in the file, what stands there instead, in which line, and what the message says. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "agency.txt | Europe/Vienna | Europe/Wien | 2 | agency_timezone 'Europe/Wien' is not a time zone",
                "agency.txt | Europe/Vienna | '' | 2 | agency_timezone '' is blank",
                "stops.txt | S,Salzburg | ' ,Salzburg' | 4 | stop_id '' is blank",
                "stops.txt | S,Salzburg | W,Salzburg | 4 | stop_id 'W' is there twice",
                "stops.txt | 47.8130 | '' | 4 | stop_lat '' is blank",
                "stops.txt | 13.0457 | '' | 4 | stop_lon '' is blank",
                "stops.txt | 47.8130 | 113.0457 | 4 | stop_lat '113.0457' is not a number of degrees from -90 to 90",
                "stops.txt | 13.0457 | -180.1 | 4 | stop_lon '-180.1' is not",
                "stops.txt | 47.8130 | NaN | 4 | stop_lat 'NaN' is not",
                "stops.txt | 47.8130 | 4e | 4 | stop_lat '4e' is not",
                "stops.txt | 47.8130 | 4e-999999999 | 4 | stop_lat '4e-999999999' is not",
                "stops.txt | 47.8130 | 0x1p3 | 4 | stop_lat '0x1p3' is not",
                "stops.txt | 47.8130 | '\"47,8130\"' | 4 | stop_lat '47,8130' is not",
                "stops.txt | 47.8130,13.0457 | 0.0,-0.000 | 4 | stop_lat '0.0' and longitude 0",
                "stops.txt | 'Z2,,,' | 'Z2,5,,' | 4 | location_type '5' is not a whole number from 0 to 4",
                "stops.txt | Europe/Berlin | Berlin | 4 | stop_timezone 'Berlin' is not a time zone",
                "routes.txt | 'R,A' | ',A' | 2 | route_id '' is blank",
                "routes.txt | 'R,A' | 'R,B' | 2 | agency_id 'B' is not in agency.txt",
                "routes.txt | ',102' | ',-1' | 2 | route_type '-1' is not",
                "routes.txt | ',102' | ',1800' | 2 | route_type '1800' is not",
                "routes.txt | ',102' | ',bus' | 2 | route_type 'bus' is not",
                "routes.txt | ',102' | '' | 2 | route_type '' is blank",
                "calendar.txt | 'WD,1,' | 'WD,2,' | 2 | monday '2' is not a whole number from 0 to 1",
                "calendar.txt | 'WD,1,' | 'WD,,' | 2 | monday '' is blank",
                "calendar.txt | 20251231 | 20241231 | 2 | end_date '20241231' lies before start_date 2025-01-01",
                "calendar.txt | 20251231 | 20250229 | 2 | end_date '20250229' is not a date",
                "calendar.txt | 20250101 | 2025-01-01 | 2 | start_date '2025-01-01' is not a date",
                "calendar_dates.txt | 20250501 | 20250532 | 2 | date '20250532' is not a date",
                "calendar_dates.txt | 20250501 | 250501 | 2 | date '250501' is not a date",
                "calendar_dates.txt | '20250501,2' | '20250501,0' | 2 | exception_type '0' is not",
                "calendar_dates.txt | '20250501,2' | '20250501,3' | 2 | exception_type '3' is not",
                "trips.txt | 'R,WD,T2' | 'R,WD,' | 3 | trip_id '' is blank",
                "trips.txt | 'R,WD,T2' | ',WD,T2' | 3 | route_id '' is blank",
                "trips.txt | 'R,WD,T2' | 'R,,T2' | 3 | service_id '' is blank",
                "stop_times.txt | 10:52:00 | 10:60:00 | 3 | arrival_time '10:60:00' is not a time",
                "stop_times.txt | 10:52:00 | 10:52:60 | 3 | arrival_time '10:52:60' is not a time",
                "stop_times.txt | 10:52:00 | 10:52 | 3 | arrival_time '10:52' is not a time",
                "stop_times.txt | 10:52:00 | -1:52:00 | 3 | arrival_time '-1:52:00' is not a time",
                "stop_times.txt | 10:52:00 | 10:5:00 | 3 | arrival_time '10:5:00' is not a time",
                "stop_times.txt | 10:52:00 | 1000:52:00 | 3 | arrival_time '1000:52:00' is not a time",
                "stop_times.txt | 10:52:00 | ١٠:52:00 | 3 | arrival_time '١٠:52:00' is not a time",
                "stop_times.txt | 10:54:00 | 10:51:59 | 3 | departure_time '10:51:59' lies before arrival_time 10:52:00",
                "stop_times.txt | 'S,2,0,0' | 'S,-2,0,0' | 3 | stop_sequence '-2' is not",
                "stop_times.txt | 'S,2,0,0' | 'S,2147483648,0,0' | 3 | stop_sequence '2147483648' is not",
                "stop_times.txt | 'S,2,0,0' | 'S,1.5,0,0' | 3 | stop_sequence '1.5' is not",
                "stop_times.txt | 'S,2,0,0' | 'S,,0,0' | 3 | stop_sequence '' is blank",
                "stop_times.txt | 'S,2,0,0' | ',2,0,0' | 3 | stop_id '' is blank",
                "stop_times.txt | 'S,2,0,0' | 'S,2,4,0' | 3 | pickup_type '4' is not",
                "stop_times.txt | 'S,2,0,0' | 'S,2,0,-' | 3 | drop_off_type '-' is not",
                "frequencies.txt | 3600 | 0 | 2 | headway_secs '0' is not a whole number from 1",
                "frequencies.txt | 3600 | 1e3 | 2 | headway_secs '1e3' is not",
                "frequencies.txt | 22:00:00 | 06:00:00 | 2 | end_time '06:00:00' is not after start_time 06:00:00",
                "frequencies.txt | 22:00:00 | '' | 2 | end_time '' is blank",
                "frequencies.txt | '3600,1' | '3600,2' | 2 | exact_times '2' is not",
                "transfers.txt | 'S,2,300' | 'S,6,300' | 2 | transfer_type '6' is not",
                "transfers.txt | 'S,2,300' | 'S,2,-1' | 2 | min_transfer_time '-1' is not",
                "transfers.txt | 'W1,S' | 'W1,' | 2 | to_stop_id '' is blank",
                "fare_attributes.txt | 59.90 | 59.905 | 2 | price '59.905' is not an amount of EUR, which has 2 decimals",
                "fare_attributes.txt | '59.90,EUR' | '59.90,JPY' | 2 | price '59.90' is not an amount of JPY",
                "fare_attributes.txt | 59.90 | -59.90 | 2 | price '-59.90' is not",
                "fare_attributes.txt | 59.90 | 1e99 | 2 | price '1e99' is not",
                "fare_attributes.txt | 59.90 | 1e999999999 | 2 | price '1e999999999' is not",
                "fare_attributes.txt | 59.90 | 999999999999999999999 | 2 | price '999999999999999999999' is not",
                "fare_attributes.txt | EUR | EUX | 2 | currency_type 'EUX' is not a currency",
                "fare_attributes.txt | EUR | '' | 2 | currency_type '' is blank",
                "fare_rules.txt | 'F,R' | ',R' | 2 | fare_id '' is blank",
            })
    void aWrongValueIsBroken(String file, String piece, String replacement, int line, String message) {
        assertBroken(feed.replacing(file, piece, replacement), file + ", line " + line + ": ", message);
    }

    @ParameterizedTest
    @CsvSource({
        "agency.txt, 'A,Bergbahn,,Europe/Vienna', agency_id 'A'",
        "routes.txt, 'R,A,X,Y,3', route_id 'R'",
        "calendar.txt, 'WD,0,0,0,0,0,1,1,20250101,20251231', service_id 'WD'",
        "fare_attributes.txt, 'F,1.00,EUR,0,0', fare_id 'F'",
    })
    void anIdThatIsThereTwiceIsBroken(String file, String row, String value) {
        assertBroken(feed.plus(file, row), file + ", line 3: ", value);
    }

    @Test
    void ofSeveralAgenciesEachNeedsAnIdAndEachRouteNamesOne() {
        feed.plus("agency.txt", "B,Bergbahn,,Europe/Vienna").replacing("routes.txt", "R,A,", "R,,");
        assertBroken(feed, "routes.txt, line 2: ", "agency_id ''");
    }

    @ParameterizedTest
    @ValueSource(strings = {"agency.txt", "stops.txt", "routes.txt", "trips.txt", "stop_times.txt"})
    void aTableThatEveryFeedNeedsMayNeitherBeMissingNorBare(String file) {
        String header = feed.text(file).lines().findFirst().orElseThrow();
        assertBroken(SmallFeed.valid().with(file, header), file + ": ", "missing or has no rows");
        assertBroken(SmallFeed.valid().without(file), file + ": ", "missing or has no rows");
    }

    @Test
    void aFeedWithNeitherCalendarTableIsBroken() {
        feed.without("calendar.txt").without("calendar_dates.txt");
        assertBroken(feed, "calendar.txt: ", "calendar_dates.txt");
    }

    @Test
    void bothCalendarTablesMayNotBeBare() {
        feed.with("calendar.txt", feed.text("calendar.txt").lines().findFirst().orElseThrow());
        feed.with("calendar_dates.txt", "service_id,date,exception_type");
        assertBroken(feed, "calendar.txt: ", "on which days");
    }

    @Test
    void anOverlongIdIsBrokenAndShortened() {
        feed.plus("trips.txt", "R,WD," + "x".repeat(501) + ",,");
        assertBroken(feed, "trips.txt, line 4: ", "trip_id '" + "x".repeat(60) + "…' is 501 characters long");
    }
}
