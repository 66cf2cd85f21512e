package com.surefoot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.surefoot.itinerary.Locks;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.RoomWish;
import com.surefoot.itinerary.TripBrief;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A brief as it was understood, in the form it is read in. */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record BriefDocument(
        String origin,
        String destination,
        Dates dates,
        PartyDocument party,
        Optional<Amount> budget,
        List<String> transportModes,
        List<String> inCityModes,
        Optional<Room> room,
        List<String> mustSee,
        List<String> tastes,
        String pace,
        Optional<LocksDocument> locks) {

    /** First and last day. */
    @Serdeable
    public record Dates(LocalDate from, LocalDate to) {}

    /** Who travels. */
    @Serdeable
    public record PartyDocument(int adults, int children) {

        static PartyDocument of(Party party) {
            return new PartyDocument(party.adults(), party.children());
        }
    }

    /** What the room must be. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Room(Optional<String> type, Optional<Integer> beds, Optional<Integer> rooms) {}

    /** What must stay as it is. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record LocksDocument(
            Optional<String> outbound, Optional<String> inbound, Optional<String> lodging, List<LockedVisit> visits) {}

    /** A sight or restaurant that stays on its day. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record LockedVisit(String id, LocalDate day, Optional<String> start) {}

    static BriefDocument of(TripBrief brief) {
        return new BriefDocument(
                brief.origin(),
                brief.destination().words(),
                new Dates(brief.dates().first(), brief.dates().last()),
                PartyDocument.of(brief.party()),
                brief.budget().map(Amount::of),
                words(brief.modes()),
                words(brief.inCityModes()),
                room(brief.room()),
                brief.mustSees(),
                brief.tastes().stream().sorted().toList(),
                Words.of(brief.pace()),
                locks(brief.locks()));
    }

    private static Optional<Room> room(RoomWish wish) {
        return Stream.of(wish)
                .filter(any -> !any.equals(RoomWish.ANY))
                .map(some -> new Room(some.type(), some.beds(), some.rooms()))
                .findFirst();
    }

    private static Optional<LocksDocument> locks(Locks locks) {
        List<LockedVisit> visits = locks.visits().stream()
                .map(visit ->
                        new LockedVisit(visit.id(), visit.day(), visit.start().map(Object::toString)))
                .toList();
        return Stream.of(locks)
                .filter(any -> !any.equals(Locks.NONE))
                .map(some -> new LocksDocument(some.outbound(), some.inbound(), some.lodging(), visits))
                .findFirst();
    }

    private static List<String> words(Set<? extends Enum<?>> values) {
        return values.stream().map(Words::of).sorted().toList();
    }
}
