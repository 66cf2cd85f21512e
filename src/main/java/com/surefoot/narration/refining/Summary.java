package com.surefoot.narration.refining;

import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.Locks;
import com.surefoot.itinerary.Pace;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.RoomWish;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.reading.BriefPoints;
import com.surefoot.narration.reading.Chip;
import com.surefoot.narration.reading.Chips;
import com.surefoot.narration.reading.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells all that counts of a brief, each thing with its place in it, so that each can be taken out of it by itself. */
public final class Summary {

    private final Chips chips;
    private final Patterns patterns;
    private final Values values;
    private final DemandWords demands;
    private final List<Chip> told = new ArrayList<>();

    /**
     * A summary to be told.
     *
     * @param surroundings where what is named by its id is found
     * @param trip likewise
     */
    public Summary(Language language, Surroundings surroundings, PresentTrip trip) {
        this.chips = Chips.of(language);
        this.patterns = Patterns.of(language);
        this.values = new Values(language, language.locale(), surroundings, trip);
        this.demands = new DemandWords(patterns, values);
    }

    /** Each thing, in the order of a brief's fields; what is as it would be if nobody said so is left out. */
    public List<Chip> list(TripBrief brief) {
        told.clear();
        journey(brief);
        ways(brief);
        likings(brief);
        locks(brief.locks());
        for (int i = 0; i < brief.requirements().size(); i++) {
            requirement("/requirements/" + i, brief.requirements().get(i));
        }
        add(new Point.Sureness(brief.reliability()));
        return List.copyOf(told);
    }

    private void journey(TripBrief brief) {
        add(new Point.Origin(brief.origin()));
        if (brief.destination() instanceof Destination.Cities cities) {
            add(new Point.Towns(cities.names(), cities.inOrder()));
        } else if (brief.destination() instanceof Destination.Region region) {
            add(new Point.Land(region.name()));
            add(new Point.CityCount(region.cities()));
        }
        if (!brief.roundTrip()) {
            add(new Point.RoundTrip(false));
        }
        add(new Point.Start(brief.dates().first()));
        add(new Point.End(brief.dates().last()));
        Party party = brief.party();
        add(new Point.People(
                Optional.of(party.adults()),
                Optional.of(party.children()).filter(count -> count > 0),
                party.childrenAges()));
        brief.budget()
                .map(money -> new Point.Budget(money.amount(), Optional.of(money.currency()), Point.Per.ALL))
                .ifPresent(this::add);
    }

    private void ways(TripBrief brief) {
        if (!brief.modes().isEmpty()) {
            add(new Point.Modes(brief.modes()));
        }
        if (!brief.inCityModes().isEmpty()) {
            add(new Point.InCity(brief.inCityModes()));
        }
        RoomWish room = brief.room();
        if (!room.equals(RoomWish.ANY)) {
            add(new Point.Room(room.type(), room.beds(), room.rooms()));
        }
    }

    private void likings(TripBrief brief) {
        for (int i = 0; i < brief.mustSees().size(); i++) {
            add("/mustSee/" + i, new Point.MustSee(brief.mustSees().get(i)));
        }
        List<String> tastes = brief.tastes().stream().sorted().toList();
        for (int i = 0; i < tastes.size(); i++) {
            add("/tastes/" + i, new Point.Taste(tastes.get(i)));
        }
        if (brief.pace() != Pace.BALANCED) {
            add(new Point.Pace(brief.pace()));
        }
    }

    private void locks(Locks locks) {
        locks.outbound().ifPresent(id -> kept("/locks/outbound", values.name(id)));
        locks.inbound().ifPresent(id -> kept("/locks/inbound", values.name(id)));
        locks.lodging().ifPresent(id -> kept("/locks/lodging", values.name(id)));
        for (int i = 0; i < locks.visits().size(); i++) {
            Locks.LockedVisit visit = locks.visits().get(i);
            String name = values.name(visit.id());
            String day = values.of(visit.day());
            kept(
                    "/locks/visits/" + i,
                    visit.start()
                            .map(at -> patterns.fill("visit.timed", "name", name, "day", day, "time", values.of(at)))
                            .orElseGet(() -> patterns.fill("visit", "name", name, "day", day)));
        }
        if (!locks.rest().isEmpty()) {
            told.add(new Chip("/locks/rest", patterns.get("rest." + locks.nothingNew())));
        }
    }

    private void kept(String pointer, String what) {
        told.add(new Chip(pointer, patterns.fill("kept", "what", what)));
    }

    private void requirement(String pointer, Requirement requirement) {
        String text = BriefPoints.of(requirement).stream()
                .map(point -> point instanceof Point.NotSight ? new Point.Wanted(requirement) : point)
                .distinct()
                .map(point -> chips.of(point, demands.of(requirement.demand())).text())
                .collect(Collectors.joining(", "));
        told.add(new Chip(pointer, requirement.isMust() ? text : patterns.fill("wished", "what", text)));
    }

    /** A point where it stands; nothing is told of one that says nothing, as of a promise nobody asks for. */
    private void add(Point point) {
        Chip chip = chips.of(point, "");
        if (!chip.text().isEmpty()) {
            told.add(chip);
        }
    }

    private void add(String pointer, Point point) {
        told.add(new Chip(pointer, chips.of(point, "").text()));
    }
}
