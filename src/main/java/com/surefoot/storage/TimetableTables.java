package com.surefoot.storage;

import com.surefoot.transport.timetable.Agency;
import com.surefoot.transport.timetable.Fare;
import com.surefoot.transport.timetable.FareRule;
import com.surefoot.transport.timetable.Frequency;
import com.surefoot.transport.timetable.Route;
import com.surefoot.transport.timetable.ServiceException;
import com.surefoot.transport.timetable.ServiceTime;
import com.surefoot.transport.timetable.ServiceWeek;
import com.surefoot.transport.timetable.Stop;
import com.surefoot.transport.timetable.StopTime;
import com.surefoot.transport.timetable.Transfer;
import com.surefoot.transport.timetable.Trip;
import com.surefoot.travel.CityId;
import com.surefoot.travel.GeoPoint;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the rows of a timetable go. The files are GTFS's. */
final class TimetableTables {

    static final Table<Agency> AGENCIES = Table.<Agency>ofFile("agency", "agency.txt", "agencies")
            .withKey("id", Agency::id)
            .with("name", Agency::name)
            .with("time_zone", agency -> agency.zone().getId());

    static final Table<Stop> STOPS = Table.<Stop>ofFile("stop", "stops.txt", "stops")
            .withKey("id", Stop::id)
            .with("name", Stop::name)
            .with("lat", stop -> stop.point().map(GeoPoint::lat))
            .with("lon", stop -> stop.point().map(GeoPoint::lon))
            .with("parent_id", Stop::parentId)
            .with("fare_zone", Stop::fareZone)
            .with("time_zone", stop -> stop.zone().map(ZoneId::getId))
            .with("city_id", stop -> stop.city().map(CityId::value));

    static final Table<Route> ROUTES = Table.<Route>ofFile("route", "routes.txt", "routes")
            .withKey("id", Route::id)
            .with("agency_id", Route::agencyId)
            .with("short_name", Route::shortName)
            .with("long_name", Route::longName)
            .with("route_type", Route::type);

    static final Table<Trip> TRIPS = Table.<Trip>ofFile("trip", "trips.txt", "trips")
            .withKey("id", Trip::id)
            .with("route_id", Trip::routeId)
            .with("service_id", Trip::serviceId)
            .with("short_name", Trip::shortName)
            .with("headsign", Trip::headsign);

    static final Table<StopTime> STOP_TIMES = Table.<StopTime>ofFile("stop_time", "stop_times.txt", "stop times")
            .withKey("trip_id", StopTime::tripId)
            .withKey("stop_sequence", StopTime::sequence)
            .with("stop_id", StopTime::stopId)
            .with("arrival_s", call -> seconds(call.arrival().or(call::departure)))
            .with("departure_s", call -> seconds(call.departure().or(call::arrival)))
            .with("boards", StopTime::boards)
            .with("alights", StopTime::alights)
            .with(
                    "timepoint",
                    call -> call.arrival().isPresent() || call.departure().isPresent());

    static final Table<ServiceWeek> WEEKS = Table.<ServiceWeek>ofFile("service_week", "calendar.txt", "service weeks")
            .withKey("service_id", ServiceWeek::serviceId)
            .with("weekdays", TimetableTables::weekdays)
            .with("first_day", week -> week.validity().first())
            .with("last_day", week -> week.validity().last());

    static final Table<ServiceException> EXCEPTIONS = Table.<ServiceException>ofFile(
                    "service_exception", "calendar_dates.txt", "service exceptions")
            .withKey("service_id", ServiceException::serviceId)
            .withKey("service_day", ServiceException::day)
            .with("runs", ServiceException::runs);

    static final Table<Frequency> FREQUENCIES = Table.<Frequency>ofFile("frequency", "frequencies.txt", "frequencies")
            .withKey("trip_id", Frequency::tripId)
            .withKey("first_s", frequency -> frequency.first().seconds())
            .with("end_s", frequency -> frequency.end().seconds())
            .with("headway_s", frequency -> frequency.headway().toSeconds())
            .with("exact_times", Frequency::exact);

    static final Table<Transfer> TRANSFERS = Table.<Transfer>ofFile("transfer", "transfers.txt", "transfers")
            .withKey("from_stop_id", Transfer::fromStopId)
            .withKey("to_stop_id", Transfer::toStopId)
            .with("transfer_type", Transfer::type)
            .with("minimum_s", transfer -> transfer.minimum().map(Duration::toSeconds));

    static final Table<Fare> FARES = Table.<Fare>ofFile("fare", "fare_attributes.txt", "fares")
            .withKey("id", Fare::id)
            .with("price_minor", fare -> fare.price().minor())
            .with("currency", fare -> fare.price().currency().getCurrencyCode());

    static final Table<FareRule> FARE_RULES = Table.<FareRule>ofFile("fare_rule", "fare_rules.txt", "fare rules")
            .withKey("fare_id", FareRule::fareId)
            .with("route_id", FareRule::routeId)
            .with("origin_zone", FareRule::originZone)
            .with("destination_zone", FareRule::destinationZone);

    static final List<Table<?>> ALL = List.of(
            AGENCIES, STOPS, ROUTES, TRIPS, STOP_TIMES, WEEKS, EXCEPTIONS, FREQUENCIES, TRANSFERS, FARES, FARE_RULES);

    private TimetableTables() {}

    private static Optional<Integer> seconds(Optional<ServiceTime> time) {
        return time.map(ServiceTime::seconds);
    }

    private static String weekdays(ServiceWeek week) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> week.days().contains(day) ? "1" : "0")
                .collect(Collectors.joining());
    }
}
