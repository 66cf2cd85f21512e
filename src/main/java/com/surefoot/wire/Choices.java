package com.surefoot.wire;

import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Choice.Quantifier;
import com.surefoot.itinerary.demand.Demand;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads and writes choices: {@code {"all": [...]}}, likewise {@code any}, {@code only} and {@code none}, or
 * {@code {"atLeast": 2, "of": [...]}}.
 */
final class Choices {

    static final List<String> FIELDS = List.of("all", "any", "only", "none", "atLeast", "of");

    private static final List<String> QUANTIFIERS = List.of("all", "any", "only", "none", "atLeast");
    private static final int MOST_VALUES = 50;
    private static final int LARGEST_COUNT = 100;

    private Choices() {}

    /** A demand that is a choice of texts and nothing else. */
    static <D extends Demand> Term<D> textTerm(
            String key, Class<D> type, Function<Choice<String>, D> maker, Function<D, Choice<String>> choice) {
        return Term.object(
                key,
                type,
                FIELDS,
                object -> texts(object).map(maker),
                demand -> write(choice.apply(demand), Function.identity()));
    }

    static Optional<Choice<String>> texts(Element object) {
        return read(object, Element::text);
    }

    static <E extends Enum<E>> Optional<Choice<E>> words(Element object, E[] known) {
        return read(object, item -> item.choice(known));
    }

    static <T> Optional<Choice<T>> read(Element object, Function<Element, Optional<T>> value) {
        List<String> named = QUANTIFIERS.stream()
                .filter(name -> !object.child(name).isAbsent())
                .toList();
        if (named.size() != 1) {
            object.impossible(
                    named.isEmpty()
                            ? "It does not say how the values are asked for."
                            : "It asks for the values in several ways: %s.".formatted(String.join(", ", named)),
                    "Maybe use just one of: %s?".formatted(String.join(", ", QUANTIFIERS)));
            return Optional.empty();
        }
        return read(object, named.get(0), value);
    }

    private static <T> Optional<Choice<T>> read(
            Element object, String quantifier, Function<Element, Optional<T>> value) {
        boolean counted = quantifier.equals("atLeast");
        if (!counted && !object.child("of").isAbsent()) {
            object.child("of").impossible("'of' goes with 'atLeast'.", "Maybe leave it out?");
        }
        Optional<Integer> count = object.child("atLeast").integer(1, LARGEST_COUNT);
        Set<T> values = values(object.child(counted ? "of" : quantifier).required(), value);
        if (values.isEmpty() || (counted && count.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(
                switch (quantifier) {
                    case "all" -> Choice.all(values);
                    case "any" -> Choice.any(values);
                    case "only" -> Choice.only(values);
                    case "none" -> Choice.none(values);
                    default -> Choice.atLeast(count.orElseThrow(), values);
                });
    }

    /** One value or more, in their order. */
    static <T> Set<T> values(Element element, Function<Element, Optional<T>> value) {
        Set<T> values = new LinkedHashSet<>();
        element.items(1, MOST_VALUES).forEach(item -> value.apply(item).ifPresent(values::add));
        return values;
    }

    static <T> Fields write(Choice<T> choice, Function<T, String> word) {
        List<String> values = choice.of().stream().map(word).toList();
        if (choice.quantifier() != Quantifier.AT_LEAST) {
            return new Fields().with(Words.of(choice.quantifier()), values);
        }
        return choice.count() == 1
                ? new Fields().with("any", values)
                : new Fields().with("atLeast", choice.count()).with("of", values);
    }
}
