package com.surefoot.transport;

import static java.util.Objects.requireNonNull;

import com.surefoot.transport.timetable.RunId;
import com.surefoot.transport.timetable.ServiceTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a ride: a run of a source's timetable, from one of its stops to a later one. Written as text it is the id of the
 * {@link TransportOffer}; read back from there, it says what run the offer is a seat on.
 *
 * @param source the source's id
 * @param from the stop where one boards
 * @param to the stop where one alights
 */
public record RideId(String source, RunId run, String from, String to) {

    private static final Pattern TEXT = Pattern.compile("(?<source>[A-Za-z0-9:._-]+):(?<trip>[^:]+?)"
            + "(@(?<start>\\d{2,6}:[0-5]\\d:[0-5]\\d))?:(?<day>\\d{4}-\\d\\d-\\d\\d):(?<from>[^:]+):(?<to>[^:]+)");

    public RideId {
        requireNonNull(source, "source");
        requireNonNull(run, "run");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
    }

    /** The ride that an offer's id names; empty if the offer does not come from a timetable. */
    public static Optional<RideId> find(String offerId) {
        Matcher text = TEXT.matcher(offerId);
        return text.matches() ? findDay(text.group("day")).map(day -> of(text, day)) : Optional.empty();
    }

    private static Optional<LocalDate> findDay(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static RideId of(Matcher text, LocalDate day) {
        Optional<ServiceTime> start = Optional.ofNullable(text.group("start")).flatMap(ServiceTime::find);
        RunId run = new RunId(plain(text.group("trip")), start, day);
        return new RideId(text.group("source"), run, plain(text.group("from")), plain(text.group("to")));
    }

    /** Ids of stops and trips may hold colons, as those of German stops do. */
    private static String escaped(String id) {
        return id.replace("%", "%25").replace(":", "%3A");
    }

    private static String plain(String escaped) {
        return escaped.replace("%3A", ":").replace("%25", "%");
    }

    /** The part of a ride's id that names its run within the source. */
    public static String nameOf(RunId run) {
        String start = run.start().map(time -> "@" + time).orElse("");
        return escaped(run.tripId()) + start + ":" + run.serviceDay();
    }

    /** The id of an offer of this ride. */
    @Override
    public String toString() {
        return String.join(":", source, nameOf(run), escaped(from), escaped(to));
    }
}
