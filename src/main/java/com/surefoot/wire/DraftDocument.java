package com.surefoot.wire;

import com.surefoot.narration.reading.Draft;
import com.surefoot.narration.reading.DraftWishes;
import com.surefoot.narration.reading.Point;
import com.surefoot.narration.reading.Point.Budget;
import com.surefoot.narration.reading.Point.CityCount;
import com.surefoot.narration.reading.Point.Cuisine;
import com.surefoot.narration.reading.Point.Either;
import com.surefoot.narration.reading.Point.End;
import com.surefoot.narration.reading.Point.Land;
import com.surefoot.narration.reading.Point.Length;
import com.surefoot.narration.reading.Point.Origin;
import com.surefoot.narration.reading.Point.People;
import com.surefoot.narration.reading.Point.RoundTrip;
import com.surefoot.narration.reading.Point.Start;
import com.surefoot.narration.reading.Point.Towns;
import com.surefoot.narration.reading.Point.Within;
import com.surefoot.travel.DateRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A draft as who leads a conversation keeps it: as a brief, but that any part of it may be missing, down to the half of a
 * date.
 */
final class DraftDocument {

    private DraftDocument() {}

    static Map<String, Object> of(Draft draft) {
        Fields fields = new Fields()
                .withIfPresent("origin", draft.find(Origin.class).map(Origin::city))
                .withIfPresent("cities", draft.find(Towns.class).map(Towns::cities))
                .withIfPresent("inOrder", draft.find(Towns.class).map(Towns::inOrder))
                .withIfPresent("region", draft.find(Land.class).map(Land::name))
                .withIfPresent("cityCount", draft.find(CityCount.class).map(CityCount::count))
                .withIfPresent("roundTrip", draft.find(RoundTrip.class).map(RoundTrip::back))
                .withIfPresent("from", day(draft.find(Start.class).map(Start::day)))
                .withIfPresent("to", day(draft.find(End.class).map(End::day)))
                .withIfPresent("days", draft.find(Length.class).map(Length::days))
                .withIfPresent(
                        "within", draft.find(Within.class).map(Within::days).map(PartialBrief::dates))
                .withIfPresent(
                        "either",
                        draft.find(Either.class)
                                .map(open -> List.of(
                                        open.one().toString(), open.other().toString())))
                .withIfPresent("party", draft.find(People.class).map(DraftDocument::people))
                .withIfPresent("budget", draft.find(Budget.class).map(DraftDocument::budget));
        PartialBrief.wishes(fields, new DraftWishes(withoutFood(draft)));
        List<String> cuisines = draft.list(Cuisine.class).map(Cuisine::word).toList();
        return fields.withIfPresent("cuisines", Optional.of(cuisines).filter(all -> !all.isEmpty()))
                .map();
    }

    /** In a brief cuisines are tastes as others are; here they stay apart. */
    private static Draft withoutFood(Draft draft) {
        return new Draft(draft.points().stream()
                .filter(point -> !(point instanceof Cuisine))
                .map(Point.class::cast)
                .toList());
    }

    private static Optional<String> day(Optional<java.time.LocalDate> day) {
        return day.map(Object::toString);
    }

    private static Map<String, Object> people(People people) {
        return new Fields()
                .withIfPresent("adults", people.adults())
                .withIfPresent("children", people.children())
                .withIfPresent("childrenAges", Optional.of(people.ages()).filter(ages -> !ages.isEmpty()))
                .map();
    }

    private static Map<String, Object> budget(Budget budget) {
        return new Fields()
                .with("amount", budget.amount().toPlainString())
                .withIfPresent("currency", budget.currency().map(Object::toString))
                .with("per", Words.of(budget.per()))
                .map();
    }

    /** As {@link PartialBrief#dates}, read. */
    static Optional<DateRange> range(Element element) {
        Element range = element.object("from", "to");
        if (range.isAbsent()) {
            return Optional.empty();
        }
        return range.child("from").required().date().flatMap(from -> range.child("to")
                .required()
                .date()
                .filter(to -> !to.isBefore(from))
                .map(to -> new DateRange(from, to)));
    }
}
