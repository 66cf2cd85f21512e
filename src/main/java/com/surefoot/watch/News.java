package com.surefoot.watch;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.Observation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What of a new look at a trip is worth telling. */
final class News {

    private final Watched watched;
    private final TripState before;
    private final TripState after;
    private final Function<FactId, Optional<Observation>> voices;
    private final WatchRules rules;

    /** @param voices tells by whom a fact is what it is taken to be now; nothing where nobody saw it */
    News(Watched watched, TripState after, Function<FactId, Optional<Observation>> voices, WatchRules rules) {
        this.watched = watched;
        this.before = watched.state();
        this.after = after;
        this.voices = voices;
        this.rules = rules;
    }

    /** A part that holds no more, or a price that is another; empty where nothing is worth telling. */
    Optional<Notice> tell() {
        Set<String> fresh = new TreeSet<>(after.failed());
        fresh.removeAll(before.failed());
        long moved = after.price().minor() - before.toldPrice().minor();
        boolean isNews =
                Math.abs(moved) > rules.noise() * Math.abs(before.toldPrice().minor());
        return fresh.isEmpty() && !isNews
                ? Optional.empty()
                : Optional.of(notice(fresh, !fresh.isEmpty() || moved > 0));
    }

    private Notice notice(Set<String> fresh, boolean repair) {
        List<Change> changes = Looks.listFacts(watched.trip()).stream()
                .flatMap(fact -> change(fact).stream())
                .sorted(Comparator.comparing(Change::seenAt)
                        .thenComparing(change -> change.fact().toString()))
                .toList();
        return new Notice(
                0,
                after.at(),
                changes,
                shifts(fresh, changes),
                before.confidence(),
                after.confidence(),
                before.toldPrice(),
                after.price(),
                repair);
    }

    private Optional<Change> change(FactId fact) {
        String known = before.known().getOrDefault(fact, "");
        return voices.apply(fact)
                .filter(seen -> !seen.value().equals(known) && matters(fact, known, seen.value()))
                .map(seen -> new Change(fact, known, seen.value(), seen.source(), seen.seenAt()));
    }

    /** Opening hours that leave a visit as it is are another text, and no news. */
    private boolean matters(FactId fact, String known, String now) {
        return watched.trip().listElements().stream()
                .flatMap(element -> element.facts().stream())
                .filter(reliance -> isAbout(reliance.fact(), fact))
                .anyMatch(reliance -> Prices.difference(reliance, now).isPresent()
                        || Prices.contradicts(reliance, now)
                        || (!known.isEmpty() && Prices.contradicts(reliance, known)));
    }

    /** Whether what is seen of a fact, or of it on any day, is about what is relied on. */
    private static boolean isAbout(FactId relied, FactId seen) {
        return relied.equals(seen)
                || FactId.standing(relied.kind(), relied.subject()).equals(seen);
    }

    /** Parts that hold no more, and those that what was seen is about. */
    private List<Shift> shifts(Set<String> fresh, List<Change> changes) {
        Set<String> subjects = new TreeSet<>();
        changes.forEach(change -> subjects.add(change.fact().subject()));
        return watched.trip().parts().stream()
                .filter(part -> fresh.contains(part.id()) || isAbout(part, subjects))
                .map(part -> new Shift(
                        part.id(),
                        part.element().subject(),
                        part.name(),
                        before.confidence(part),
                        after.confidence(part),
                        fresh.contains(part.id())))
                .toList();
    }

    private static boolean isAbout(Part part, Set<String> subjects) {
        return part.element().facts().stream()
                .anyMatch(reliance -> subjects.contains(reliance.fact().subject()));
    }
}
