package com.surefoot.supply.gtfs;

import java.util.Arrays;
import java.util.List;

/** The tables that are read, each with the columns it cannot do without. */
enum GtfsTable {
    AGENCY("agency.txt", "agency_name,agency_timezone"),
    STOPS("stops.txt", "stop_id,stop_name,stop_lat,stop_lon"),
    ROUTES("routes.txt", "route_id,route_type"),
    TRANSFERS("transfers.txt", ""),
    CALENDAR("calendar.txt", "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date"),
    CALENDAR_DATES("calendar_dates.txt", "service_id,date,exception_type"),
    TRIPS("trips.txt", "route_id,service_id,trip_id"),
    STOP_TIMES("stop_times.txt", "trip_id,arrival_time,departure_time,stop_id,stop_sequence"),
    FREQUENCIES("frequencies.txt", "trip_id,start_time,end_time,headway_secs"),
    FARE_ATTRIBUTES("fare_attributes.txt", "fare_id,price,currency_type"),
    FARE_RULES("fare_rules.txt", "fare_id");

    private final String file;
    private final String columns;

    GtfsTable(String file, String columns) {
        this.file = file;
        this.columns = columns;
    }

    String file() {
        return file;
    }

    List<String> requiredColumns() {
        return columns.isEmpty() ? List.of() : List.of(columns.split(",", -1));
    }

    static boolean isKnown(String file) {
        return Arrays.stream(values()).anyMatch(table -> table.file.equals(file));
    }
}
