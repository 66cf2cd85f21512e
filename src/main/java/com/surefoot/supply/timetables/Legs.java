package com.surefoot.supply.timetables;

import com.surefoot.supply.routing.FoundLeg;
import com.surefoot.supply.timetables.Changes.Change;
import com.surefoot.supply.timetables.Found.Part;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.timetable.Fares;
import com.surefoot.transport.timetable.Stop;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Money;
import com.surefoot.travel.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes legs of what a search found: walks and rides, from door to door. */
final class Legs {

    private final Network network;
    private final Place from;
    private final Place to;
    private final Access access;
    private final Access egress;

    /**
     * From one place to another.
     *
     * @param access the stops near to the first place
     * @param egress the stops near to the last place
     */
    Legs(Network network, Place from, Place to, Access access, Access egress) {
        this.network = network;
        this.from = from;
        this.to = to;
        this.access = access;
        this.egress = egress;
    }

    /** By the timetable alone, on runs that are so much later than those that were found. */
    static List<Told> planned(Missed missed) {
        return missed.found().rides().stream()
                .map(ride -> new Told(ride.departure() + missed.later(), ride.arrival() + missed.later(), false))
                .toList();
    }

    /** @param told when the rides go */
    List<FoundLeg> list(Found found, List<Told> told) {
        List<FoundLeg> legs = new ArrayList<>();
        List<Part> rides = found.rides();
        Place start = from;
        int time = found.begin();
        for (int i = 0; i < rides.size(); i++) {
            Part ride = rides.get(i);
            Halt board = network.halts().get(ride.boardsAt());
            if (i == 0) {
                legs.add(walk(start, board.place(), time, access, ride.boardsAt()));
            } else if (rides.get(i - 1).alightsAt() != ride.boardsAt()) {
                Change change = network.change(rides.get(i - 1).alightsAt(), ride.boardsAt());
                legs.add(walk(start, board.place(), time, change.seconds(), change.way()));
            }
            legs.add(ride(ride, told.get(i)));
            start = network.halts().get(ride.alightsAt()).place();
            time = told.get(i).arrival();
        }
        legs.add(walk(start, to, time, egress, rides.get(rides.size() - 1).alightsAt()));
        return legs;
    }

    private FoundLeg walk(Place start, Place end, int begin, Access near, int halt) {
        int seconds = near.seconds().getOrDefault(halt, 0);
        return walk(start, end, begin, seconds, near.ways().getOrDefault(halt, Distance.ZERO));
    }

    private FoundLeg walk(Place start, Place end, int begin, int seconds, Distance way) {
        return new FoundLeg(
                InCityMode.WALK,
                start,
                end,
                network.window().moment(begin),
                network.window().moment(begin + seconds),
                Optional.of(way),
                Optional.empty());
    }

    private FoundLeg ride(Part ride, Told told) {
        Line line = ride.line();
        Halt board = network.halts().get(ride.boardsAt());
        Halt alight = network.halts().get(ride.alightsAt());
        Run run = line.run(ride.run());
        return new FoundLeg(
                line.mode(),
                board.place(),
                alight.place(),
                network.window().moment(told.departure()),
                network.window().moment(told.arrival()),
                Optional.empty(),
                Optional.of(new FoundLeg.Run(
                        line.name(),
                        run.headsign(),
                        told.live(),
                        ticket(line, board, alight),
                        Optional.of(way(ride)))));
    }

    private Optional<Money> ticket(Line line, Halt board, Halt alight) {
        Stop start = board.stop();
        return network.fares()
                .getOrDefault(board.source(), Fares.UNKNOWN)
                .findPrice(line.route().id(), start.fareZone(), alight.stop().fareZone());
    }

    /** From stop to stop along the line. */
    private Distance way(Part ride) {
        double metres = 0;
        for (int place = ride.board(); place < ride.alight(); place++) {
            Halt here = network.halts().get(ride.line().halt(place));
            Halt next = network.halts().get(ride.line().halt(place + 1));
            metres += here.point().distanceTo(next.point()).metres();
        }
        return new Distance(metres);
    }
}
