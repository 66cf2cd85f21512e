package com.surefoot.narration.refining;

import com.surefoot.itinerary.Locks;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.narration.grounding.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where two briefs differ, found from the briefs alone. Of lists, what goes is told by its place in the earlier brief and what
 * comes, at the end, by its place in the new one; a list that is in another order is told as a whole. Who takes out what goes,
 * and then puts in the rest in order, has the new brief.
 */
public final class Difference {

    private final BriefWords words;
    private final List<Change> changes = new ArrayList<>();

    /**
     * A difference to be told.
     *
     * @param locale in which values are written
     * @param surroundings where what is named by its id is found
     * @param trip likewise
     */
    public Difference(Language language, Locale locale, Surroundings surroundings, PresentTrip trip) {
        this.words = new BriefWords(language, locale, surroundings, trip);
    }

    /** Each change, in the order of a brief's fields. */
    public List<Change> list(TripBrief before, TripBrief after) {
        changes.clear();
        value("/origin", before, after, TripBrief::origin);
        value("/destination", before, after, TripBrief::destination);
        value("/roundTrip", before, after, TripBrief::roundTrip);
        value("/dates", before, after, TripBrief::dates);
        value("/party", before, after, TripBrief::party);
        optional("/budget", before.budget(), after.budget());
        value("/transportModes", before, after, TripBrief::modes);
        value("/inCityModes", before, after, TripBrief::inCityModes);
        value("/room", before, after, TripBrief::room);
        listed("/mustSee", before.mustSees(), after.mustSees());
        value("/tastes", before, after, TripBrief::tastes);
        value("/pace", before, after, TripBrief::pace);
        locks(before.locks(), after.locks());
        listed("/requirements", withoutPlace(before), withoutPlace(after));
        value("/reliability", before, after, TripBrief::reliability);
        return List.copyOf(changes);
    }

    private void locks(Locks before, Locks after) {
        optional("/locks/outbound", before.outbound(), after.outbound());
        optional("/locks/inbound", before.inbound(), after.inbound());
        optional("/locks/lodging", before.lodging(), after.lodging());
        listed("/locks/visits", before.visits(), after.visits());
        if (!before.rest().equals(after.rest())) {
            add("/locks/rest", full(before.rest()), full(after.rest()));
        }
        optional("/locks/nothingNew", flag(before.nothingNew()), flag(after.nothingNew()));
    }

    private static Optional<Boolean> flag(boolean set) {
        return Optional.of(true).filter(yes -> set);
    }

    private static <T> Optional<List<T>> full(List<T> list) {
        return Optional.of(list).filter(some -> !some.isEmpty());
    }

    private static List<Requirement> withoutPlace(TripBrief brief) {
        return brief.requirements().stream()
                .map(requirement -> new Requirement(requirement.demand(), requirement.strength(), ""))
                .toList();
    }

    private void value(String pointer, TripBrief before, TripBrief after, Function<TripBrief, Object> field) {
        optional(pointer, Optional.of(field.apply(before)), Optional.of(field.apply(after)));
    }

    private void optional(String pointer, Optional<?> before, Optional<?> after) {
        if (!before.equals(after)) {
            add(pointer, before, after);
        }
    }

    private <T> void listed(String pointer, List<T> before, List<T> after) {
        List<Integer> gone = gone(before, after);
        List<T> kept = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (!gone.contains(i)) {
                kept.add(before.get(i));
            }
        }
        if (!after.subList(0, Math.min(kept.size(), after.size())).equals(kept)) {
            add(pointer, full(before), full(after));
            return;
        }
        gone.forEach(i -> add(pointer + "/" + i, Optional.of(before.get(i)), Optional.empty()));
        for (int i = kept.size(); i < after.size(); i++) {
            add(pointer + "/" + i, Optional.empty(), Optional.of(after.get(i)));
        }
    }

    /** Where the earlier list has what the new one has not, or has less often. */
    private static <T> List<Integer> gone(List<T> before, List<T> after) {
        List<T> left = new ArrayList<>(after);
        List<Integer> gone = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (!left.remove(before.get(i))) {
                gone.add(i);
            }
        }
        return gone;
    }

    private void add(String pointer, Optional<?> before, Optional<?> after) {
        changes.add(new Change(
                pointer,
                before.map(Object.class::cast),
                after.map(Object.class::cast),
                words.say(pointer, before, after)));
    }
}
