package com.surefoot.supply.streets;

import com.graphhopper.reader.ReaderWay;
import com.graphhopper.routing.ev.BooleanEncodedValue;
import com.graphhopper.routing.ev.DecimalEncodedValue;
import com.graphhopper.routing.ev.FerrySpeed;
import com.graphhopper.routing.ev.Roundabout;
import com.graphhopper.routing.ev.Subnetwork;
import com.graphhopper.routing.ev.VehicleAccess;
import com.graphhopper.routing.ev.VehicleSpeed;
import com.graphhopper.routing.util.EncodingManager;
import com.graphhopper.routing.util.OSMParsers;
import com.graphhopper.routing.util.parsers.CarAccessParser;
import com.graphhopper.routing.util.parsers.CarAverageSpeedParser;
import com.graphhopper.routing.util.parsers.FootAccessParser;
import com.graphhopper.routing.util.parsers.OSMRoundaboutParser;
import com.graphhopper.util.PMap;
import java.util.List;
import java.util.Optional;

/** What is kept of a street's tags, always in the same order, since a graph on disk is only bits. */
final class Tags {

    /** Part of a graph's name on disk: a change of what is kept, or how, makes graphs anew. */
    static final String FORMAT = "1";

    /** Streets that lead nowhere else are an island if there are fewer than these. */
    static final int SMALLEST_NETWORK = 200;

    private static final String FOOT = "foot";
    private static final String CAR = "car";

    private final BooleanEncodedValue roundabout = Roundabout.create();
    private final BooleanEncodedValue walkable = VehicleAccess.create(FOOT);
    private final BooleanEncodedValue drivable = VehicleAccess.create(CAR);
    private final DecimalEncodedValue kmh = VehicleSpeed.create(CAR, 7, 2, true);
    private final BooleanEncodedValue footIsland = Subnetwork.create(FOOT);
    private final BooleanEncodedValue carIsland = Subnetwork.create(CAR);
    private final EncodingManager encoding = EncodingManager.start()
            .add(roundabout)
            .add(walkable)
            .add(drivable)
            .add(kmh)
            .add(FerrySpeed.create())
            .add(footIsland)
            .add(carIsland)
            .build();

    EncodingManager encoding() {
        return encoding;
    }

    Vehicle foot() {
        return new Vehicle(FOOT, walkable, Optional.empty());
    }

    Vehicle car() {
        return new Vehicle(CAR, drivable, Optional.of(kmh));
    }

    List<Vehicle> vehicles() {
        return List.of(foot(), car());
    }

    /** Whether a stretch belongs to an island of that vehicle. */
    BooleanEncodedValue island(Vehicle vehicle) {
        return vehicle.name().equals(FOOT) ? footIsland : carIsland;
    }

    /** Streets, paths and piers. Ferries are left out: they have timetables and fares, and this knows neither. */
    OSMParsers parsers() {
        OSMParsers parsers = new OSMParsers() {
            @Override
            public boolean acceptWay(ReaderWay way) {
                boolean ferry = way.getTag("highway") == null && way.getTag("route") != null;
                return !ferry && super.acceptWay(way);
            }
        };
        return parsers.addWayTagParser(new OSMRoundaboutParser(roundabout))
                .addWayTagParser(new FootAccessParser(encoding, new PMap()))
                .addWayTagParser(new CarAccessParser(encoding, new PMap()))
                .addWayTagParser(new CarAverageSpeedParser(encoding));
    }
}
