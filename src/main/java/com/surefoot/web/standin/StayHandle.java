package com.surefoot.web.standin;

import static java.util.Objects.requireNonNull;

import com.surefoot.lodging.live.Occupancy;
import com.surefoot.travel.DateRange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the id of rooms on sale stands for: whoever has it can ask about them again.
 *
 * @param offer its id in the sandbox
 * @param rooms who sleeps in each
 */
public record StayHandle(String offer, DateRange stay, List<Occupancy> rooms) {

    private static final int PARTS = 4;

    public StayHandle {
        requireNonNull(offer, "offer");
        requireNonNull(stay, "stay");
        rooms = List.copyOf(rooms);
    }

    public String write() {
        return Handle.write(
                offer,
                stay.first().toString(),
                stay.last().toString(),
                rooms.stream().map(Occupancy::toString).collect(Collectors.joining(";")));
    }

    /** Nothing if it is none that was given out. */
    public static Optional<StayHandle> find(String text) {
        try {
            return Handle.find(text, PARTS).map(StayHandle::of);
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static StayHandle of(List<String> parts) {
        return new StayHandle(
                parts.get(0),
                new DateRange(LocalDate.parse(parts.get(1)), LocalDate.parse(parts.get(2))),
                Stream.of(parts.get(3).split(";", -1)).map(Occupancy::parse).toList());
    }
}
