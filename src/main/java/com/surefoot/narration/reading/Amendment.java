package com.surefoot.narration.reading;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.Reliability;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.narration.reading.Point.Budget;
import com.surefoot.narration.reading.Point.Room;
import com.surefoot.narration.reading.Point.Towns;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What points make of a brief that is there already. What they do not speak of stays as it is, to the letter.
 *
 * @param brief with all they say
 * @param refused what contradicts something that is settled, or makes no trip
 */
public record Amendment(TripBrief brief, List<Heard> refused) {

    public Amendment {
        requireNonNull(brief, "brief");
        refused = List.copyOf(refused);
    }

    /** A brief in the words of a conversation. */
    public static Draft draft(TripBrief brief) {
        return BriefPoints.of(brief);
    }

    /**
     * Puts points onto a brief.
     *
     * @param begun as it was before anything was said; in what it differs from the brief is settled
     */
    public static Amendment of(TripBrief begun, TripBrief brief, List<Heard> heard, CatalogueWords words) {
        Draft known = draft(brief);
        Set<Point> settled = new HashSet<>(known.points());
        Set<Point> gone = new HashSet<>(draft(begun).points());
        gone.removeAll(known.points());
        settled.removeAll(draft(begun).points());
        Draft draft = known;
        List<Heard> refused = new ArrayList<>();
        for (Heard each : heard) {
            Point point = inItsCurrency(each.point(), brief);
            Draft next = draft.with(point);
            if (gone.contains(point)
                    || !settled.stream().allMatch(one -> holds(one, next))
                    || DraftBrief.findMissing(next, words).isPresent()) {
                refused.add(each);
            } else {
                draft = next;
            }
        }
        return new Amendment(amended(brief, known, draft, words), refused);
    }

    private static Point inItsCurrency(Point point, TripBrief brief) {
        return point instanceof Budget budget
                        && budget.currency().isEmpty()
                        && brief.budget().isPresent()
                ? new Budget(budget.amount(), brief.budget().map(known -> known.currency()), budget.per())
                : point;
    }

    /** More may have been said of the same. */
    private static boolean holds(Point settled, Draft draft) {
        if (settled instanceof Room room) {
            return draft.find(Room.class)
                    .filter(now -> agree(room.type(), now.type())
                            && agree(room.beds(), now.beds())
                            && agree(room.rooms(), now.rooms()))
                    .isPresent();
        }
        if (settled instanceof Towns towns) {
            return draft.find(Towns.class)
                    .filter(now -> now.cities().containsAll(towns.cities()))
                    .isPresent();
        }
        return draft.points().contains(settled);
    }

    private static boolean agree(Optional<?> settled, Optional<?> now) {
        return settled.isEmpty() || settled.equals(now);
    }

    private static TripBrief amended(TripBrief brief, Draft before, Draft after, CatalogueWords words) {
        DraftBrief was = new DraftBrief(before, words);
        DraftBrief is = new DraftBrief(after, words);
        DraftWishes wished = new DraftWishes(before);
        DraftWishes wishes = new DraftWishes(after);
        return new TripBrief(
                other(brief.origin(), was.origin(), is.origin()),
                other(brief.destination(), was.destination(), is.destination()),
                was.roundTrip() == is.roundTrip() ? brief.roundTrip() : is.roundTrip(),
                other(brief.dates(), was.dates(), is.dates()),
                other(brief.party(), was.party(), is.party()),
                was.budget().equals(is.budget()) ? brief.budget() : is.budget(),
                other(brief.modes(), wished.modes(), wishes.modes()),
                other(brief.inCityModes(), wished.inCityModes(), wishes.inCityModes()),
                other(brief.room(), wished.room(), wishes.room()),
                other(brief.mustSees(), wished.mustSees(), wishes.mustSees()),
                other(brief.tastes(), wished.tastes(), wishes.tastes()),
                other(brief.pace(), wished.pace(), wishes.pace()),
                brief.locks(),
                requirements(brief, before, after),
                sureness(brief.reliability(), wishes.reliability()));
    }

    private static <T> T other(T known, Optional<T> was, Optional<T> is) {
        return was.equals(is) ? known : is.orElse(known);
    }

    private static <T> T other(T known, T was, T is) {
        return was.equals(is) ? known : is;
    }

    /** How much sureness counts is not said with how sure it has to be. */
    private static Reliability sureness(Reliability known, Reliability said) {
        return new Reliability(said.target(), known.uncertified() || said.uncertified(), known.weight());
    }

    /** First those of which nothing was taken back, as they are, then what was said or is left besides. */
    private static List<Requirement> requirements(TripBrief brief, Draft before, Draft after) {
        List<Requirement> all = new ArrayList<>();
        Set<Point> fresh = new HashSet<>(after.points());
        for (Requirement each : brief.requirements()) {
            List<Point> points = BriefPoints.of(each);
            if (points.stream().noneMatch(point -> before.points().contains(point) && !fresh.contains(point))) {
                all.add(each);
            }
        }
        all.forEach(kept -> fresh.removeAll(BriefPoints.of(kept)));
        Draft added = new Draft(after.points().stream().filter(fresh::contains).toList());
        all.addAll(new DraftWishes(added).requirements());
        return DraftWishes.numbered(all);
    }
}
