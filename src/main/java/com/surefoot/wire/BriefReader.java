package com.surefoot.wire;

import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.Locks;
import com.surefoot.itinerary.Pace;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.Reliability;
import com.surefoot.itinerary.RoomWish;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.Requirement;
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
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads briefs from JSON, and notes everything that is wrong with one rather than the first thing. */
@Singleton
public final class BriefReader {

    private static final int MOST_MUST_SEES = 50;
    private static final int MOST_TASTES = 30;

    private final JsonMapper mapper;
    private final Clock clock;

    BriefReader(JsonMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /**
     * Reads a brief from a UTF-8 JSON document.
     *
     * @throws BadDocumentException with every fault of the document
     */
    public TripBrief read(byte[] json) throws BadDocumentException, IOException {
        Faults faults = new Faults();
        Supplier<TripBrief> brief = parse(new Element("", JsonText.parse(mapper, json, faults), faults));
        faults.throwIfAny();
        return brief.get();
    }

    /** Reads a brief that is part of a document; it can be had if no faults are noted. */
    Supplier<TripBrief> parse(Element document) {
        Element root = document.object(
                "origin",
                "destination",
                "roundTrip",
                "dates",
                "party",
                "budget",
                "transportModes",
                "inCityModes",
                "room",
                "mustSee",
                "tastes",
                "pace",
                "locks",
                "requirements",
                "reliability");
        Optional<String> origin = root.child("origin").required().text();
        Optional<Destination> destination =
                DestinationReader.read(root.child("destination").required(), origin);
        boolean roundTrip = root.child("roundTrip").flag().orElse(true);
        // the traveller's day may not have reached where the clock already is
        Optional<DateRange> dates = DatesReader.read(
                root.child("dates").required(), LocalDate.now(clock).minusDays(1));
        Optional<Party> party = PartyReader.read(root.child("party"));
        Optional<Money> budget = MoneyReader.budget(root.child("budget"));
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
        Locks locks = LocksReader.read(root.child("locks"), roundTrip);
        List<Requirement> requirements = RequirementReader.read(root.child("requirements"));
        Reliability reliability = ReliabilityReader.read(root.child("reliability"));
        return () -> new TripBrief(
                origin.orElseThrow(),
                destination.orElseThrow(),
                roundTrip,
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
                requirements,
                reliability);
    }

    private static RoomWish room(Element element) {
        Element room = element.object("type", "beds", "rooms");
        return new RoomWish(
                room.child("type").text(),
                room.child("beds").integer(1, 20, "Maybe it is the number of rooms?"),
                room.child("rooms").integer(1, Party.LARGEST, "Maybe leave it out?"));
    }

    private static List<String> texts(Element element, int most) {
        return element.items(most).stream()
                .flatMap(item -> item.text().stream())
                .toList();
    }
}
