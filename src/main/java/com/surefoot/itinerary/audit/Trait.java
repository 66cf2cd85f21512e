package com.surefoot.itinerary.audit;

import com.surefoot.itinerary.demand.Choice;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A trait that elements of a trip have and a choice can ask for.
 *
 * @param element what bears it, such as {@code ride}
 * @param trait what it is, such as {@code mode}
 * @param shown an element in words
 * @param bears whether an element has a value
 */
record Trait<E, V>(String element, String trait, Function<E, String> shown, BiPredicate<E, V> bears) {

    /** Elements an answer names; who reads it knows the trip. */
    private static final int MOST_NAMED = 3;

    /** A trait that every element has just so many values of, shown after its name. */
    static <E, V> Trait<E, V> of(
            String element,
            String trait,
            Function<E, String> name,
            Function<E, ? extends Collection<V>> values,
            BiPredicate<V, V> same) {
        return new Trait<>(
                element,
                trait,
                bearer -> name.apply(bearer) + " (" + join(values.apply(bearer)) + ")",
                (bearer, value) -> values.apply(bearer).stream().anyMatch(own -> same.test(own, value)));
    }

    /** In one sentence why the elements do not bear the values as chosen; empty if they do. */
    Optional<String> findBreach(Choice<V> choice, List<E> elements) {
        return switch (choice.quantifier()) {
            case ALL -> findMissing(choice, elements);
            case AT_LEAST -> findTooFew(choice, elements);
            case ONLY ->
                elements.stream()
                        .filter(bearer -> !bearsAny(bearer, choice))
                        .findFirst()
                        .map(bearer -> "%s is a %s with %s %s that is not allowed: only %s"
                                .formatted(shown.apply(bearer), element, article(), trait, join(choice.of())));
            case NONE ->
                elements.stream()
                        .filter(bearer -> bearsAny(bearer, choice))
                        .findFirst()
                        .map(bearer -> "%s is a %s with %s %s that is not wanted: none of %s"
                                .formatted(shown.apply(bearer), element, article(), trait, join(choice.of())));
        };
    }

    private Optional<String> findMissing(Choice<V> choice, List<E> elements) {
        List<V> missing = choice.of().stream()
                .filter(value -> elements.stream().noneMatch(bearer -> bears.test(bearer, value)))
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("no %s has the %s %s: %s".formatted(element, trait, join(missing), listed(elements)));
    }

    private Optional<String> findTooFew(Choice<V> choice, List<E> elements) {
        long bearers =
                elements.stream().filter(bearer -> bearsAny(bearer, choice)).count();
        return bearers >= choice.count()
                ? Optional.empty()
                : Optional.of("%d instead of at least %d %s have the %s %s: %s"
                        .formatted(bearers, choice.count(), elements(), trait, join(choice.of()), listed(elements)));
    }

    private boolean bearsAny(E bearer, Choice<V> choice) {
        return choice.of().stream().anyMatch(value -> bears.test(bearer, value));
    }

    private String listed(List<E> elements) {
        List<String> names = elements.stream().map(shown).distinct().toList();
        String more = names.size() > MOST_NAMED ? " and %d more".formatted(names.size() - MOST_NAMED) : "";
        return names.isEmpty()
                ? "there is none"
                : "there is " + names.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")) + more;
    }

    private String elements() {
        return element.endsWith("ty") ? element.substring(0, element.length() - 1) + "ies" : element + "s";
    }

    private String article() {
        return "aeiou".indexOf(trait.charAt(0)) >= 0 ? "an" : "a";
    }

    private static String join(Collection<?> values) {
        return values.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }
}
