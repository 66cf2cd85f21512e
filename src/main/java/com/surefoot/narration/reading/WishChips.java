package com.surefoot.narration.reading;

import com.surefoot.narration.grounding.Value;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.incity.InCityMode;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How one wants to travel and to stay, and what one likes, as they are shown back. */
record WishChips(Chips chips) {

    /** What a point is shown as, if it is about this. */
    Optional<Chip> of(Point point) {
        return ways(point).or(() -> stay(point)).or(() -> liking(point));
    }

    private Optional<Chip> ways(Point point) {
        if (point instanceof Point.Modes modes) {
            return chips.chip("/transportModes", "modes", rides(modes.modes()));
        }
        if (point instanceof Point.NoModes modes) {
            return chips.chip(Chips.REQUIREMENTS, "nomodes", rides(modes.modes()));
        }
        if (point instanceof Point.InCity modes) {
            return chips.chip("/inCityModes", "incity", ways(modes.modes()));
        }
        return point instanceof Point.NotInCity modes
                ? chips.chip(Chips.REQUIREMENTS, "notincity", ways(modes.modes()))
                : Optional.empty();
    }

    private Optional<Chip> stay(Point point) {
        if (point instanceof Point.Room room) {
            String text = Stream.of(
                            room.type()
                                    .map(type ->
                                            chips.text("room", chips.names().of("ROOM", type))),
                            room.beds().map(beds -> chips.text("beds", String.valueOf(beds))),
                            room.rooms().map(rooms -> chips.text("rooms", String.valueOf(rooms))))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(", "));
            return Optional.of(new Chip("/room", text));
        }
        if (point instanceof Point.Pace pace) {
            return chips.chip("/pace", "pace." + pace.pace());
        }
        if (point instanceof Point.Sureness sureness) {
            return sureness.reliability()
                    .target()
                    .flatMap(target ->
                            chips.chip("/reliability", "sure", chips.value(new Value.Chance(target / 100.0))));
        }
        return point instanceof Point.Allowed allowed
                ? chips.chip(Chips.REQUIREMENTS, "allowed", chips.names().all("RULE", allowed.rules()))
                : Optional.empty();
    }

    private Optional<Chip> liking(Point point) {
        if (point instanceof Point.MustSee must) {
            return chips.chip("/mustSee", "mustsee", chips.names().sight(must.sight()));
        }
        if (point instanceof Point.NotSight not) {
            return chips.chip(Chips.REQUIREMENTS, "notsight", chips.names().sight(not.sight()));
        }
        if (point instanceof Point.Taste taste) {
            return chips.chip("/tastes", "taste", chips.names().liked(taste.word()));
        }
        if (point instanceof Point.Dislike not) {
            return chips.chip(
                    Chips.REQUIREMENTS,
                    "dislike",
                    not.kinds().stream().map(chips.names()::liked).collect(Collectors.joining(", ")));
        }
        if (point instanceof Point.Cuisine cuisine) {
            return chips.chip("/tastes", "cuisine", chips.names().of("CUISINE", cuisine.word()));
        }
        return point instanceof Point.NotCuisine not
                ? chips.chip(Chips.REQUIREMENTS, "notcuisine", chips.names().of("CUISINE", not.word()))
                : Optional.empty();
    }

    private String rides(Collection<TransportMode> modes) {
        return modes.stream().map(mode -> chips.value(new Value.Ride(mode))).collect(Collectors.joining(", "));
    }

    private String ways(Collection<InCityMode> modes) {
        return modes.stream().map(mode -> chips.value(new Value.Way(mode))).collect(Collectors.joining(", "));
    }
}
