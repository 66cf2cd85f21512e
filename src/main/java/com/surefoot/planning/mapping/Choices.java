package com.surefoot.planning.mapping;

import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Choice.Quantifier;
import com.surefoot.travel.Names;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a choice of values means for a single candidate. */
final class Choices {

    private Choices() {}

    /** Whether a candidate may be the only one of its sort in the trip: it bears what is asked and nothing forbidden. */
    static <T> boolean suits(Choice<T> choice, Predicate<T> bears) {
        return switch (choice.quantifier()) {
            case ALL -> choice.of().stream().allMatch(bears);
            case AT_LEAST, ONLY -> choice.of().stream().anyMatch(bears);
            case NONE -> choice.of().stream().noneMatch(bears);
        };
    }

    /** Whether a candidate may be one of several in the trip. */
    static <T> boolean tolerates(Choice<T> choice, Predicate<T> bears) {
        boolean binds = choice.quantifier() == Quantifier.ONLY || choice.quantifier() == Quantifier.NONE;
        return !binds || suits(choice, bears);
    }

    /** Every choice of so many, in the order in which they stand. */
    static <T> List<List<T>> some(List<T> all, int count) {
        if (count == 0) {
            return List.of(List.of());
        }
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(first -> some(all.subList(first + 1, all.size()), count - 1).stream()
                        .map(rest -> Stream.concat(Stream.of(all.get(first)), rest.stream())
                                .toList()))
                .toList();
    }

    static boolean anySame(Collection<String> names, String name) {
        return names.stream().anyMatch(candidate -> Names.same(candidate, name));
    }
}
