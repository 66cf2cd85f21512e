package com.surefoot.transport.change;

import com.surefoot.transport.timetable.DaySet;
import com.surefoot.transport.timetable.Frequency;
import com.surefoot.transport.timetable.ServiceTime;

/**
 * All runs that look the same, on whatever days.
 *
 * @param numbered whether its number is its own
 * @param way stands for its stations and times, whatever its number
 */
record Pattern(VisibleRun run, boolean numbered, long way, DaySet days) {

    static Pattern of(SeenTrip trip) {
        SeenCall first = trip.calls().get(0);
        SeenCall last = trip.calls().get(trip.calls().size() - 1);
        VisibleRun run = new VisibleRun(
                trip.tripId(),
                trip.number(),
                first.station(),
                last.station(),
                first.departure(),
                last.arrival(),
                times(trip));
        return new Pattern(run, trip.numbered(), way(trip), trip.days());
    }

    private static int times(SeenTrip trip) {
        long times = trip.repeats().stream().mapToLong(Pattern::times).sum();
        return trip.repeats().isEmpty() ? 1 : (int) Math.min(Integer.MAX_VALUE, times);
    }

    private static long times(Frequency repeat) {
        return (repeat.end().seconds() - 1L - repeat.first().seconds())
                        / repeat.headway().toSeconds()
                + 1;
    }

    /** When it is at its first station before it leaves, and at its last after it has arrived, nobody needs to know. */
    private static long way(SeenTrip trip) {
        Fingerprint way = new Fingerprint();
        for (int i = 0; i < trip.calls().size(); i++) {
            SeenCall call = trip.calls().get(i);
            way.with(call.station())
                    .with(seconds(call.arrival(), i > 0))
                    .with(seconds(call.departure(), i < trip.calls().size() - 1))
                    .with((call.boards() ? 2 : 0) + (call.alights() ? 1 : 0));
        }
        trip.repeats().forEach(repeat -> way.with(repeat.first().seconds())
                .with(repeat.end().seconds())
                .with(repeat.headway().toSeconds()));
        return way.value();
    }

    private static long seconds(ServiceTime time, boolean matters) {
        return matters ? time.seconds() : -1;
    }

    /** Stands for all that travellers see. */
    long look() {
        return new Fingerprint().with(way).with(run.number()).value();
    }

    Pattern on(DaySet other) {
        return new Pattern(run, numbered, way, other);
    }

    /** How many runs on these days. */
    long count(DaySet on) {
        return (long) on.size() * run.times();
    }
}
