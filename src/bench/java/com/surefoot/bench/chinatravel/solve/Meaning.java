package com.surefoot.bench.chinatravel.solve;

import com.surefoot.bench.chinatravel.solve.Symbol.Atom;
import com.surefoot.bench.chinatravel.solve.Symbol.Guard;
import com.surefoot.bench.chinatravel.solve.Symbol.Ref;
import com.surefoot.bench.chinatravel.solve.Symbol.Test;
import com.surefoot.bench.chinatravel.solve.Wanted.All;
import com.surefoot.bench.chinatravel.solve.Wanted.Any;
import com.surefoot.bench.chinatravel.solve.Wanted.Asked;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.travel.Distance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What it asks for that activities pass a guard, or do not. */
final class Meaning {

    private static final Duration LONGEST = Duration.ofHours(24);
    private static final Set<Quality> NAMES = EnumSet.of(Quality.POSITION, Quality.SIGHT, Quality.TABLE, Quality.HOTEL);

    private final Facts facts;

    Meaning(Facts facts) {
        this.facts = facts;
    }

    /** Some activity passes. */
    Wanted exists(Test test) {
        return new Any(test.guards().stream().map(this::exists).toList());
    }

    /** No activity passes. */
    Wanted never(Test test) {
        return new All(test.guards().stream().map(this::never).toList());
    }

    private Wanted exists(Guard guard) {
        return new All(views(guard).stream().map(this::exists).toList());
    }

    private Wanted never(Guard guard) {
        return new Any(views(guard).stream()
                .map(view -> new NeverMeaning(this, facts).of(view))
                .toList());
    }

    /** One for each activity the guard speaks of. */
    private List<GuardView> views(Guard guard) {
        Map<Ref, List<Atom>> byRef = guard.atoms().stream()
                .collect(Collectors.groupingBy(atom -> atom.field().ref()));
        return byRef.isEmpty()
                ? List.of(GuardView.of(guard, facts))
                : byRef.values().stream()
                        .map(atoms -> GuardView.of(new Guard(atoms), facts))
                        .toList();
    }

    private Wanted exists(GuardView view) {
        if (view.isVacuous()) {
            return new Wanted.Unsaid();
        }
        if (view.isOf(GuardView.RIDES)) {
            return RideMeaning.exists(view);
        }
        Optional<Atom> name =
                one(view.rest(), atom -> NAMES.contains(atom.field().quality()));
        boolean timed = view.rest().stream().anyMatch(Meaning::isTime);
        if (name.isPresent() && timed) {
            return timed(name.get(), view);
        }
        return view.rest().size() == 1 ? exists(view.rest().get(0), view) : new Wanted.Unsaid();
    }

    private static boolean isTime(Atom atom) {
        Quality quality = atom.field().quality();
        return quality == Quality.START || quality == Quality.END || quality == Quality.MINUTES;
    }

    private static Optional<Atom> one(List<Atom> atoms, Predicate<Atom> which) {
        List<Atom> found = atoms.stream().filter(which).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** A visit of a named place at a time or for a time. */
    private Wanted timed(Atom name, GuardView view) {
        if (!name.sign().matches("==|in|has")) {
            return new Wanted.Unsaid();
        }
        return new Any(Values.words(name.value()).stream()
                .map(word -> timed(
                        word,
                        view.rest().stream().filter(atom -> !atom.equals(name)).toList()))
                .toList());
    }

    private static Wanted timed(String name, List<Atom> atoms) {
        ClockSpan starts = ClockSpan.ANY;
        ClockSpan ends = ClockSpan.ANY;
        List<Wanted> asked = new ArrayList<>();
        for (Atom atom : atoms) {
            switch (atom.field().quality()) {
                case START -> starts = both(starts, RideMeaning.span(atom));
                case END -> ends = both(ends, RideMeaning.span(atom));
                case MINUTES -> asked.add(lasting(Optional.of(name), atom));
                default -> asked.add(new Wanted.Unsaid());
            }
        }
        asked.add(new Asked(new SightDemand.When(name, Optional.empty(), starts, ends)));
        return new All(asked);
    }

    private static ClockSpan both(ClockSpan one, ClockSpan other) {
        return new ClockSpan(
                one.from().isAfter(other.from()) ? one.from() : other.from(),
                one.until().isBefore(other.until()) ? one.until() : other.until());
    }

    static Wanted lasting(Optional<String> name, Atom atom) {
        Duration bound = Duration.ofMinutes(Math.round(Values.number(atom.value())));
        if (Comparisons.isAtLeast(atom.sign())) {
            return new Asked(new SightDemand.Lasts(name, bound, LONGEST));
        }
        return Comparisons.isAtMost(atom.sign())
                ? new Asked(new SightDemand.Lasts(name, Duration.ZERO, bound))
                : new Wanted.Unsaid();
    }

    private Wanted exists(Atom atom, GuardView view) {
        Optional<Wanted> lodging = lodging(atom);
        if (lodging.isPresent()) {
            return lodging.get();
        }
        return switch (atom.sign()) {
            case "==", "in", "has" -> chosen(atom, view, Choice::any);
            default -> new Wanted.Unsaid();
        };
    }

    /** Of the one hotel there is. */
    static Optional<Wanted> lodging(Atom atom) {
        boolean equal = atom.sign().equals("==");
        return switch (atom.field().quality()) {
            case BEDS -> equal ? Optional.of(new Asked(new LodgingDemand.Beds(count(atom)))) : Optional.empty();
            case ROOMS -> equal ? Optional.of(new Asked(new LodgingDemand.Rooms(count(atom)))) : Optional.empty();
            case KILOMETRES_TO ->
                Comparisons.isAtMost(atom.sign())
                        ? Optional.of(new Asked(new LodgingDemand.Near(
                                atom.field().of(), Distance.ofKilometres(Values.number(atom.value())))))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static int count(Atom atom) {
        return (int) Math.round(Values.number(atom.value()));
    }

    /** Makes a choice of values. */
    interface Quantified {

        Choice<String> of(Set<String> values);
    }

    /** A choice among names, kinds, cuisines, features or modes. */
    Wanted chosen(Atom atom, GuardView view, Quantified quantified) {
        Set<String> words = Values.words(atom.value());
        Map<Optional<Sort>, List<String>> bySort = words.stream()
                .collect(Collectors.groupingBy(word -> sort(atom.field().quality(), view, word)));
        return new Any(bySort.entrySet().stream()
                .map(entry -> entry.getKey()
                        .map(sort -> sort.asked(quantified.of(new LinkedHashSet<>(entry.getValue()))))
                        .orElseGet(Wanted.Unsaid::new))
                .toList());
    }

    Optional<Sort> sort(Quality quality, GuardView view, String word) {
        return switch (quality) {
            case SIGHT -> Optional.of(Sort.SIGHTS);
            case TABLE -> Optional.of(Sort.TABLES);
            case HOTEL -> Optional.of(Sort.HOTELS);
            case KIND -> Optional.of(Sort.KINDS);
            case CUISINE -> Optional.of(Sort.CUISINES);
            case FEATURE -> Optional.of(Sort.FEATURES);
            case WAY_MODE -> Optional.of(Sort.WAYS);
            case POSITION -> named(view, word);
            default -> Optional.empty();
        };
    }

    private Optional<Sort> named(GuardView view, String word) {
        if (view.isOf(GuardView.SIGHT)) {
            return Optional.of(Sort.SIGHTS);
        }
        if (view.isOf(GuardView.MEALS)) {
            return Optional.of(Sort.TABLES);
        }
        return view.isOf(GuardView.NIGHT)
                ? Optional.of(Sort.HOTELS)
                : facts.sortOf().apply(word);
    }
}
