package com.surefoot.wire;

import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.Locks;
import com.surefoot.itinerary.Locks.LockedVisit;
import com.surefoot.itinerary.Pace;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.RoomWish;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Money;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads briefs from JSON, and notes everything that is wrong with one rather than the first thing. */
@Singleton
public final class BriefReader {

    private static final int MOST_MUST_SEES = 50;
    private static final int MOST_TASTES = 30;
    private static final int MOST_LOCKS = 200;

    private final JsonMapper mapper;
    private final Clock clock;

    BriefReader(JsonMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /**
     * Reads a brief from a UTF-8 JSON document.
     *
     * @throws BadBriefException with every fault of the document
     */
    public TripBrief read(byte[] json) throws BadBriefException, IOException {
        Faults faults = new Faults();
        Element root = new Element("", JsonText.parse(mapper, json, faults), faults)
                .object(
                        "origin",
                        "destination",
                        "dates",
                        "party",
                        "budget",
                        "transportModes",
                        "inCityModes",
                        "room",
                        "mustSee",
                        "tastes",
                        "pace",
                        "locks");
        Optional<String> origin = root.child("origin").required().text();
        Optional<String> destination = root.child("destination").required().text();
        if (origin.isPresent() && origin.equals(destination)) {
            root.child("destination")
                    .impossible("The trip leads to where it begins.", "Maybe one of the two is wrong?");
        }
        Optional<DateRange> dates = dates(root.child("dates").required());
        Optional<Party> party = party(root.child("party"));
        Optional<Money> budget = budget(root.child("budget"));
        Set<TransportMode> modes = root.child("transportModes").items(TransportMode.values().length).stream()
                .flatMap(item -> item.choice(TransportMode.values()).stream())
                .collect(Collectors.toSet());
        Set<InCityMode> inCityModes = root.child("inCityModes").items(InCityMode.values().length).stream()
                .flatMap(item -> item.choice(InCityMode.values()).stream())
                .collect(Collectors.toSet());
        RoomWish room = room(root.child("room"));
        List<String> mustSees = texts(root.child("mustSee"), MOST_MUST_SEES);
        Set<String> tastes = Set.copyOf(texts(root.child("tastes"), MOST_TASTES));
        Pace pace = root.child("pace").choice(Pace.values()).orElse(Pace.BALANCED);
        Locks locks = locks(root.child("locks"));
        faults.throwIfAny();
        return new TripBrief(
                origin.orElseThrow(),
                Destination.city(destination.orElseThrow()),
                true,
                dates.orElseThrow(),
                party.orElseThrow(),
                budget,
                modes,
                inCityModes,
                room,
                mustSees,
                tastes,
                pace,
                locks,
                List.of());
    }

    private Optional<DateRange> dates(Element element) {
        Element dates = element.object("from", "to");
        if (dates.isAbsent()) {
            return Optional.empty();
        }
        Optional<LocalDate> from = dates.child("from").required().date();
        Optional<LocalDate> to = dates.child("to").required().date();
        // the traveller's day may not have reached where the clock already is
        LocalDate earliest = LocalDate.now(clock).minusDays(1);
        if (from.filter(day -> day.isBefore(earliest)).isPresent()) {
            dates.child("from").impossible("This day is over.", "Maybe the year is wrong?");
        }
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (to.get().isBefore(from.get())) {
            dates.child("to")
                    .impossible(
                            "The trip ends before it begins on %s.".formatted(from.get()),
                            "Maybe the two dates are swapped?");
            return Optional.empty();
        }
        DateRange range = new DateRange(from.get(), to.get());
        if (range.days() > TripBrief.LONGEST_DAYS) {
            dates.child("to")
                    .impossible(
                            "The trip would last %d days; at most %d can be planned."
                                    .formatted(range.days(), TripBrief.LONGEST_DAYS),
                            "Maybe split it into several?");
        }
        return Optional.of(range);
    }

    private static Optional<Party> party(Element element) {
        Element party = element.object("adults", "children");
        String hint =
                "Maybe split the group? A party has 1 to %d travellers, one of them an adult.".formatted(Party.LARGEST);
        Optional<Integer> adults = party.isAbsent()
                ? Optional.of(1)
                : party.child("adults").required().integer(1, Party.LARGEST, hint);
        Optional<Integer> children = party.child("children").integer(0, Party.LARGEST - 1, hint);
        if (adults.isEmpty()) {
            return Optional.empty();
        }
        int size = adults.get() + children.orElse(0);
        if (size > Party.LARGEST) {
            party.child("children").impossible("That makes %d travellers.".formatted(size), hint);
            return Optional.empty();
        }
        return Optional.of(new Party(adults.get(), children.orElse(0)));
    }

    private static Optional<Money> budget(Element element) {
        Element budget = element.object("amount", "currency");
        if (budget.isAbsent()) {
            return Optional.empty();
        }
        return BudgetReader.read(
                budget.child("amount").required(), budget.child("currency").required());
    }

    private static RoomWish room(Element element) {
        Element room = element.object("type", "beds", "rooms");
        return new RoomWish(
                room.child("type").text(),
                room.child("beds").integer(1, 20, "Maybe it is the number of rooms?"),
                room.child("rooms").integer(1, Party.LARGEST, "Maybe leave it out?"));
    }

    private static Locks locks(Element element) {
        Element locks = element.object("outbound", "inbound", "lodging", "visits");
        return new Locks(
                locks.child("outbound").text(),
                locks.child("inbound").text(),
                locks.child("lodging").text(),
                locks.child("visits").items(MOST_LOCKS).stream()
                        .flatMap(visit -> lock(visit).stream())
                        .toList());
    }

    private static Optional<LockedVisit> lock(Element element) {
        Element visit = element.object("id", "day", "start");
        Optional<String> id = visit.child("id").required().text();
        Optional<LocalDate> day = visit.child("day").required().date();
        return id.isPresent() && day.isPresent()
                ? Optional.of(new LockedVisit(
                        id.get(), day.get(), visit.child("start").time()))
                : Optional.empty();
    }

    private static List<String> texts(Element element, int most) {
        return element.items(most).stream()
                .flatMap(item -> item.text().stream())
                .toList();
    }
}
