package com.surefoot.wire;

import com.surefoot.itinerary.Pace;
import com.surefoot.itinerary.Reliability;
import com.surefoot.itinerary.RoomWish;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.narration.reading.CatalogueWords;
import com.surefoot.narration.reading.Draft;
import com.surefoot.narration.reading.DraftBrief;
import com.surefoot.narration.reading.DraftWishes;
import com.surefoot.travel.DateRange;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of a brief, in the words of one; once nothing is missing it is one. */
final class PartialBrief {

    private PartialBrief() {}

    static Map<String, Object> of(Draft draft, CatalogueWords words) {
        DraftBrief brief = new DraftBrief(draft, words);
        Fields fields = new Fields()
                .withIfPresent("origin", brief.origin())
                .withIfPresent("destination", brief.destination().map(DestinationReader::write))
                .with("roundTrip", brief.roundTrip())
                .withIfPresent("dates", brief.dates().map(PartialBrief::dates))
                .withIfPresent("party", brief.party().map(BriefDocument.PartyDocument::of))
                .withIfPresent("budget", brief.budget().map(Amount::of));
        return wishes(fields, new DraftWishes(draft)).map();
    }

    static Map<String, Object> dates(DateRange range) {
        return new Fields()
                .with("from", range.first().toString())
                .with("to", range.last().toString())
                .map();
    }

    /** What is written in a draft as in a brief. */
    static Fields wishes(Fields fields, DraftWishes wishes) {
        return fields.withIfPresent("transportModes", some(Words.sorted(wishes.modes())))
                .withIfPresent("inCityModes", some(Words.sorted(wishes.inCityModes())))
                .withIfPresent(
                        "room",
                        Optional.of(wishes.room())
                                .filter(room -> !room.equals(RoomWish.ANY))
                                .map(PartialBrief::room))
                .withIfPresent("mustSee", some(wishes.mustSees()))
                .withIfPresent("tastes", some(wishes.tastes()))
                .withIfPresent(
                        "pace",
                        Optional.of(wishes.pace())
                                .filter(pace -> pace != Pace.BALANCED)
                                .map(Words::of))
                .withIfPresent("requirements", some(requirements(wishes.requirements())))
                .withIfPresent(
                        "reliability",
                        Optional.of(wishes.reliability())
                                .filter(sureness -> !sureness.equals(Reliability.USUAL))
                                .flatMap(ReliabilityReader::write));
    }

    private static Map<String, Object> room(RoomWish room) {
        return new Fields()
                .withIfPresent("type", room.type())
                .withIfPresent("beds", room.beds())
                .withIfPresent("rooms", room.rooms())
                .map();
    }

    private static List<Map<String, Object>> requirements(List<Requirement> requirements) {
        return requirements.stream().map(RequirementReader::write).toList();
    }

    private static <C extends Collection<?>> Optional<C> some(C values) {
        return Optional.of(values).filter(all -> !all.isEmpty());
    }
}
