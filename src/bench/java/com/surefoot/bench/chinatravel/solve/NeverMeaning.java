package com.surefoot.bench.chinatravel.solve;

import com.surefoot.bench.chinatravel.solve.Symbol.Atom;
import com.surefoot.bench.chinatravel.solve.Wanted.All;
import com.surefoot.bench.chinatravel.solve.Wanted.Asked;
import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.MoneyDemand.PriceAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Priced;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.Distance;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What it asks for that no activity passes a guard. */
final class NeverMeaning {

    private final Meaning meaning;
    private final Facts facts;

    NeverMeaning(Meaning meaning, Facts facts) {
        this.meaning = meaning;
        this.facts = facts;
    }

    Wanted of(GuardView view) {
        if (view.isVacuous()) {
            return meant(view);
        }
        List<Atom> rest = view.rest();
        if (rest.stream().anyMatch(this::isConvention)) {
            return Wanted.anything();
        }
        if (view.isOf(GuardView.RIDES)) {
            return RideMeaning.never(view);
        }
        if (rest.size() == 2 && rest.stream().anyMatch(atom -> atom.field().quality() == Quality.WAY_KILOMETRES)) {
            return farWays(rest);
        }
        if (rest.size() == 2 && rest.stream().anyMatch(atom -> atom.field().quality() == Quality.MINUTES)) {
            return visits(rest);
        }
        return rest.size() == 1 ? one(rest.get(0), view) : new Wanted.Unsaid();
    }

    /** Snippets that look for ways among activities find none; who wrote them meant the modes. */
    private static Wanted meant(GuardView view) {
        if (view.rest().size() == 1 && view.rest().get(0).sign().matches("==|in")) {
            Object value = view.rest().get(0).value();
            if (Sort.WAYS.asked(Choice.none(Values.words(value))) instanceof Asked asked) {
                return new Wanted.Meant(asked.demand());
            }
        }
        return Wanted.anything();
    }

    /** Tickets and cars are as many as the party needs; no plan has others. */
    private boolean isConvention(Atom atom) {
        boolean differs = atom.sign().equals("!=");
        return switch (atom.field().quality()) {
            case TICKETS, METRO_TICKETS -> differs && Values.number(atom.value()) == facts.people();
            case CARS -> differs && Values.number(atom.value()) == facts.cars();
            default -> false;
        };
    }

    /** No way beyond a distance but by taxi, or none on foot. */
    private static Wanted farWays(List<Atom> rest) {
        Optional<Atom> far = rest.stream()
                .filter(atom -> atom.field().quality() == Quality.WAY_KILOMETRES)
                .filter(atom -> Comparisons.isAtLeast(atom.sign()))
                .findFirst();
        Optional<Atom> mode = rest.stream()
                .filter(atom -> atom.field().quality() == Quality.WAY_MODE)
                .findFirst();
        if (far.isEmpty() || mode.isEmpty()) {
            return new Wanted.Unsaid();
        }
        Distance distance = Distance.ofKilometres(Values.number(far.get().value()));
        if (mode.get().sign().equals("!=") && mode.get().value().equals("taxi")) {
            return new Asked(new InCityDemand.TaxiBeyond(distance));
        }
        return mode.get().sign().equals("==") && mode.get().value().equals("walk")
                ? new Asked(new InCityDemand.WalkAtMost(InCityDemand.Per.WAY, distance))
                : new Wanted.Unsaid();
    }

    /** Visits of named sights that are too short or too long. */
    private static Wanted visits(List<Atom> rest) {
        Optional<Atom> time = rest.stream()
                .filter(atom -> atom.field().quality() == Quality.MINUTES)
                .findFirst();
        Optional<Atom> name = rest.stream()
                .filter(atom -> atom.sign().matches("==|in|has"))
                .filter(atom -> atom.field().quality() == Quality.POSITION
                        || atom.field().quality() == Quality.SIGHT)
                .findFirst();
        if (time.isEmpty() || name.isEmpty()) {
            return new Wanted.Unsaid();
        }
        return new All(Values.words(name.get().value()).stream()
                .map(word -> Meaning.lasting(Optional.of(word), time.get().not()))
                .toList());
    }

    private Wanted one(Atom atom, GuardView view) {
        Optional<Wanted> lodging = Meaning.lodging(atom.not());
        if (lodging.isPresent()) {
            return lodging.get();
        }
        return switch (atom.field().quality()) {
            case PRICE, COST -> priced(atom, view);
            case MINUTES ->
                view.isOf(GuardView.SIGHT) ? Meaning.lasting(Optional.empty(), atom.not()) : new Wanted.Unsaid();
            case START -> mealHours(atom.not(), view);
            case WALKED_KILOMETRES -> walked(atom);
            default -> chosen(atom, view);
        };
    }

    private static Wanted walked(Atom atom) {
        return Comparisons.isAtLeast(atom.sign())
                ? new Asked(new InCityDemand.WalkAtMost(
                        InCityDemand.Per.WAY, Distance.ofKilometres(Values.number(atom.value()))))
                : new Wanted.Unsaid();
    }

    private Wanted chosen(Atom atom, GuardView view) {
        return switch (atom.sign()) {
            case "==", "in", "has" -> noneOf(atom, view);
            case "!=", "not in" -> onlyOf(atom, view);
            default -> new Wanted.Unsaid();
        };
    }

    private Wanted noneOf(Atom atom, GuardView view) {
        return new All(Values.words(atom.value()).stream()
                .map(word -> meaning.chosen(new Atom(atom.field(), "==", word), view, Choice::none))
                .toList());
    }

    private Wanted onlyOf(Atom atom, GuardView view) {
        Set<String> words = Values.words(atom.value());
        boolean metro = atom.field().quality() == Quality.WAY_MODE && words.equals(Set.of("metro"));
        // no metro runs between neighbours, where whoever asks for it walks
        return metro
                ? new All(List.of(
                        Sort.WAYS.asked(Choice.none(Set.of(InCityMode.TAXI.name()))),
                        Sort.WAYS.asked(Choice.all(words)),
                        new Wanted.Unsaid()))
                : meaning.chosen(atom, view, Choice::only);
    }

    private Wanted priced(Atom atom, GuardView view) {
        if (!Comparisons.isAtLeast(atom.sign())) {
            return new Wanted.Unsaid();
        }
        boolean whole = atom.field().quality() == Quality.COST;
        double bound = Values.number(atom.value()) / (whole ? facts.people() : 1);
        double most = atom.sign().equals(">") ? bound : bound - 0.01;
        Optional<Priced> priced = view.isOf(GuardView.SIGHT)
                ? Optional.of(Priced.TICKET)
                : view.isOf(GuardView.MEALS)
                        ? Optional.of(Priced.MEAL)
                        : view.isOf(GuardView.NIGHT) && !whole ? Optional.of(Priced.NIGHT) : Optional.empty();
        return priced.<Wanted>map(of -> new Asked(new PriceAtMost(of, Values.yuan(Math.max(0, most)))))
                .orElseGet(Wanted.Unsaid::new);
    }

    private static Wanted mealHours(Atom atom, GuardView view) {
        if (!view.isOf(GuardView.MEALS)) {
            return new Wanted.Unsaid();
        }
        return new All(view.types().stream()
                .sorted()
                .<Wanted>map(type -> new Asked(
                        new MealDemand.Hours(MealKind.valueOf(type.toUpperCase(Locale.ROOT)), RideMeaning.span(atom))))
                .toList());
    }
}
