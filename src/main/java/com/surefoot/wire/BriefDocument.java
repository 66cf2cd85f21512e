package com.surefoot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.surefoot.itinerary.Locks;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.RoomWish;
import com.surefoot.itinerary.TripBrief;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A brief as it was understood, in the form it is read in.
 *
 * @param destination a city's name, or an object of cities or of a region
 * @param requirements objects of one demand each
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record BriefDocument(
        String origin,
        Object destination,
        boolean roundTrip,
        Dates dates,
        PartyDocument party,
        Optional<Amount> budget,
        List<String> transportModes,
        List<String> inCityModes,
        Optional<Room> room,
        List<String> mustSee,
        List<String> tastes,
        String pace,
        Optional<LocksDocument> locks,
        List<Map<String, Object>> requirements,
        Optional<Map<String, Object>> reliability) {

    /** First and last day. */
    @Serdeable
    public record Dates(LocalDate from, LocalDate to) {}

    /** Who travels. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record PartyDocument(int adults, int children, List<Integer> childrenAges) {

        static PartyDocument of(Party party) {
            return new PartyDocument(party.adults(), party.children(), party.childrenAges());
        }
    }

    /** What the room must be. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Room(Optional<String> type, Optional<Integer> beds, Optional<Integer> rooms) {}

    /** What is to stay as it is; {@code rest} where it can. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record LocksDocument(
            Optional<String> outbound,
            Optional<String> inbound,
            Optional<String> lodging,
            List<LockedVisit> visits,
            List<Kept> rest,
            Optional<Boolean> nothingNew) {}

    /** A sight or restaurant that stays on its day. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record LockedVisit(String id, LocalDate day, Optional<String> start) {

        static LockedVisit of(Locks.LockedVisit visit) {
            return new LockedVisit(visit.id(), visit.day(), visit.start().map(Object::toString));
        }
    }

    /** Something of an earlier trip. */
    @Serdeable
    public record Kept(String id, LocalDate day) {

        static Kept of(Locks.Kept kept) {
            return new Kept(kept.id(), kept.day());
        }
    }

    static BriefDocument of(TripBrief brief) {
        return new BriefDocument(
                brief.origin(),
                DestinationReader.write(brief.destination()),
                brief.roundTrip(),
                new Dates(brief.dates().first(), brief.dates().last()),
                PartyDocument.of(brief.party()),
                brief.budget().map(Amount::of),
                Words.sorted(brief.modes()),
                Words.sorted(brief.inCityModes()),
                room(brief.room()),
                brief.mustSees(),
                brief.tastes().stream().sorted().toList(),
                Words.of(brief.pace()),
                locks(brief.locks()),
                brief.requirements().stream().map(RequirementReader::write).toList(),
                ReliabilityReader.write(brief.reliability()));
    }

    static Optional<Room> room(RoomWish wish) {
        return Stream.of(wish)
                .filter(any -> !any.equals(RoomWish.ANY))
                .map(some -> new Room(some.type(), some.beds(), some.rooms()))
                .findFirst();
    }

    private static Optional<LocksDocument> locks(Locks locks) {
        List<LockedVisit> visits = locks.visits().stream().map(LockedVisit::of).toList();
        List<Kept> rest = locks.rest().stream().map(Kept::of).toList();
        return Stream.of(locks)
                .filter(any -> !any.equals(Locks.NONE))
                .map(some -> new LocksDocument(
                        some.outbound(),
                        some.inbound(),
                        some.lodging(),
                        visits,
                        rest,
                        Optional.of(true).filter(yes -> some.nothingNew())))
                .findFirst();
    }
}
