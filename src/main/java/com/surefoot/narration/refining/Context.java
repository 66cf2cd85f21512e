package com.surefoot.narration.refining;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.narration.refining.PresentElement.Sort;
import com.surefoot.narration.refining.Refinement.Question;
import com.surefoot.travel.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All that is known while one text is taken up. */
final class Context {

    private final RefiningWords words;
    private final Surroundings surroundings;
    private final References references;
    private final Amounts amounts;
    private final Clocks clocks;
    private final LocalDate today;
    private final BriefInWork work;

    Context(RefiningWords words, TripBrief brief, PresentTrip trip, Surroundings surroundings, LocalDate today) {
        this.words = words;
        this.surroundings = surroundings;
        this.references = new References(words, brief, trip, surroundings.cities());
        this.amounts = new Amounts(words);
        this.clocks = new Clocks(words);
        this.today = today;
        this.work = new BriefInWork(brief, trip);
    }

    RefiningWords words() {
        return words;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Amounts amounts() {
        return amounts;
    }

    Clocks clocks() {
        return clocks;
    }

    LocalDate today() {
        return today;
    }

    BriefInWork work() {
        return work;
    }

    TripBrief brief() {
        return work.brief();
    }

    PresentTrip trip() {
        return work.trip();
    }

    Optional<Reference> find(String phrase) {
        return references.find(phrase);
    }

    /** What was found last was spoken of. */
    void settle() {
        references.settle();
    }

    /** What is meant, if that is clear; else it is asked for. */
    Optional<Reference> findClear(String phrase) {
        return find(phrase).filter(found -> {
            if (found.isAmbiguous()) {
                ask(found);
            }
            return !found.isAmbiguous();
        });
    }

    private void ask(Reference found) {
        List<String> options = found.elements().stream().map(this::shown).toList();
        String text = words.say("WHICH").replace("{options}", String.join(" / ", options));
        work.ask(new Question(text, options));
    }

    /** A name by which it can be told from others of the trip. */
    private String shown(PresentElement element) {
        boolean twice = trip().elements().stream()
                        .filter(other -> other.name().equals(element.name()))
                        .count()
                > 1;
        return twice ? element.name() + " (" + element.day() + ")" : element.name();
    }

    void refuse(String key) {
        work.refuse(words.say(key));
    }

    /** The catalogue's words for a kind of sights, as people call it; none if it is no kind that is there. */
    Set<String> kinds(String phrase) {
        String head = head(phrase);
        Set<String> kinds = new TreeSet<>(surroundings.kinds(head));
        words.find("kind", head)
                .or(() -> words.find("kinds", head))
                .ifPresent(known -> kinds.addAll(known(Set.of(known.split(" ")))));
        return kinds;
    }

    private Set<String> known(Set<String> kinds) {
        Set<String> there = kinds.stream()
                .filter(kind -> surroundings.has(Set.of(kind)) || hasPresent(kind))
                .collect(Collectors.toCollection(TreeSet::new));
        return there.isEmpty() ? kinds : there;
    }

    private boolean hasPresent(String kind) {
        return trip().elements().stream().anyMatch(element -> element.isOf(Set.of(kind)));
    }

    Set<String> cuisines(String phrase) {
        String head = head(words.withoutEnds("table", head(phrase)));
        Set<String> cuisines = new TreeSet<>(surroundings.cuisines(head));
        words.find("cuisine", head).ifPresent(known -> cuisines.addAll(surroundings.cuisines(known)));
        return cuisines;
    }

    /** A phrase without articles, and without words that stand for whatever it is. */
    String head(String phrase) {
        return words.withoutEnds("thing", words.withoutEnds("small", words.withoutEnds("thing", phrase)));
    }

    /** How many sights of these kinds the trip has, but for some. */
    int count(Set<String> kinds, Set<String> without) {
        return Math.toIntExact(trip().elements().stream()
                .filter(element -> element.sort() == Sort.VISIT && !without.contains(element.id()))
                .filter(element -> element.isOf(kinds))
                .count());
    }

    /** Whether two sets of words have one in common. */
    static boolean meet(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> Names.same(one, other)));
    }
}
