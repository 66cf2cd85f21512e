package com.surefoot.narration.refining;

import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.Locks.LockedVisit;
import com.surefoot.itinerary.Pace;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.Reliability;
import com.surefoot.itinerary.RoomWish;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.narration.grounding.Language;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what is changed in a brief. */
final class BriefWords {

    private final Patterns patterns;
    private final Values values;
    private final DemandWords demands;

    BriefWords(Language language, Locale locale, Surroundings surroundings, PresentTrip trip) {
        this.patterns = Patterns.of(language);
        this.values = new Values(language, locale, surroundings, trip);
        this.demands = new DemandWords(patterns, values);
    }

    /** One sentence, without values where nothing stands. */
    String say(String pointer, Optional<?> before, Optional<?> after) {
        String field = pointer.replaceAll("/\\d+$", "");
        if (after.isEmpty()) {
            return patterns.fill(field + ".gone", "before", value(before.orElseThrow()));
        }
        String now = value(after.get());
        return before.isPresent() && patterns.find(field + ".other").isPresent()
                ? patterns.fill(field + ".other", "before", value(before.get()), "after", now)
                : patterns.fill(field + ".new", "after", now);
    }

    private String value(Object value) {
        if (value instanceof Money money) {
            return values.of(money);
        }
        if (value instanceof DateRange dates) {
            return patterns.fill("dates", "from", values.of(dates.first()), "until", values.of(dates.last()));
        }
        if (value instanceof Requirement requirement) {
            return demands.of(requirement.demand());
        }
        if (value instanceof LockedVisit visit) {
            return visit(visit);
        }
        return value instanceof Collection<?> many ? many(many) : single(value);
    }

    private String single(Object value) {
        if (value instanceof Destination destination) {
            return destination.words();
        }
        if (value instanceof Party party) {
            return String.valueOf(party.size());
        }
        if (value instanceof RoomWish room) {
            return room(room);
        }
        if (value instanceof Reliability reliability) {
            return reliability(reliability);
        }
        if (value instanceof Boolean flag) {
            return patterns.get("flag." + flag);
        }
        return value instanceof Pace pace ? values.word(pace) : values.name(String.valueOf(value));
    }

    private String many(Collection<?> many) {
        return many.isEmpty() ? patterns.get("any") : values.join(many.stream().map(this::element));
    }

    private String element(Object element) {
        if (element instanceof TransportMode mode) {
            return values.of(mode);
        }
        return element instanceof InCityMode mode ? values.of(mode) : value(element);
    }

    private String visit(LockedVisit visit) {
        String name = values.name(visit.id());
        String day = values.of(visit.day());
        return visit.start()
                .map(start -> patterns.fill("visit.timed", "name", name, "day", day, "time", values.of(start)))
                .orElseGet(() -> patterns.fill("visit", "name", name, "day", day));
    }

    private String room(RoomWish room) {
        List<String> parts = new ArrayList<>();
        room.rooms().ifPresent(count -> parts.add(patterns.fill("room.rooms", "count", String.valueOf(count))));
        room.beds().ifPresent(count -> parts.add(patterns.fill("room.beds", "count", String.valueOf(count))));
        room.type().ifPresent(type -> parts.add(values.name(type)));
        return parts.isEmpty() ? patterns.get("any") : values.join(parts.stream());
    }

    private String reliability(Reliability reliability) {
        return reliability.target().map(values::percent).orElseGet(() -> patterns.get("reliability.none"))
                + (reliability.uncertified() ? patterns.get("reliability.uncertified") : "");
    }
}
