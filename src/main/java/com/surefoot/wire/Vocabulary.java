package com.surefoot.wire;

import com.surefoot.itinerary.demand.AnyOf;
import com.surefoot.itinerary.demand.Demand;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every demand by the field it stands in: one field a demand, {@code anyOf} for those of which one is enough. */
final class Vocabulary {

    private static final String ANY_OF = "anyOf";
    private static final int MOST_ALTERNATIVES = 20;
    private static final int DEEPEST = 2;

    private static final List<Term<?>> TERMS = Stream.of(
                    MoneyTerms.ALL,
                    RideTerms.ALL,
                    InCityTerms.ALL,
                    LodgingTerms.ALL,
                    SightTerms.ALL,
                    MealTerms.ALL,
                    PaceTerms.ALL)
            .<Term<?>>flatMap(List::stream)
            .toList();

    /** The fields a demand can stand in. */
    static final List<String> KEYS =
            Stream.concat(TERMS.stream().map(Term::key), Stream.of(ANY_OF)).toList();

    private Vocabulary() {}

    /** The one demand among an object's fields. */
    static Optional<Demand> read(Element object) {
        return read(object, 0);
    }

    private static Optional<Demand> read(Element object, int depth) {
        List<String> fields = object.fieldNames();
        List<String> named = fields.stream().filter(KEYS::contains).toList();
        if (named.size() > 1) {
            object.impossible(
                    "It asks for several things at once: %s.".formatted(String.join(", ", named)),
                    "Maybe make each of them a requirement of its own?");
            return Optional.empty();
        }
        if (named.isEmpty()) {
            return Optional.empty();
        }
        String key = named.get(0);
        return key.equals(ANY_OF) ? anyOf(object.child(key), depth + 1) : read(object, key);
    }

    private static Optional<Demand> read(Element object, String key) {
        return TERMS.stream()
                .filter(term -> term.key().equals(key))
                .findFirst()
                .flatMap(term -> term.read(object.child(key)));
    }

    private static Optional<Demand> anyOf(Element element, int depth) {
        if (depth > DEEPEST) {
            element.impossible(
                    "Choices lie in each other more than %d deep.".formatted(DEEPEST),
                    "Maybe put the alternatives into the choice around it?");
            return Optional.empty();
        }
        List<Demand> alternatives = element.items(1, MOST_ALTERNATIVES).stream()
                .flatMap(item -> alternative(item, depth).stream())
                .toList();
        return alternatives.isEmpty() ? Optional.empty() : Optional.of(new AnyOf(alternatives));
    }

    private static Optional<Demand> alternative(Element item, int depth) {
        Element object = item.object(KEYS);
        noteEmpty(object);
        return read(object, depth);
    }

    /** Notes a fault in an object without any demand, unless it has fields that are at fault already. */
    static void noteEmpty(Element object) {
        if (object.isObject() && object.fieldNames().stream().allMatch(RequirementReader.WISH::equals)) {
            object.impossible("It asks for nothing.", "Maybe it lacks one of: %s?".formatted(String.join(", ", KEYS)));
        }
    }

    /** A demand as it is read: its field and what stands there. */
    static Map.Entry<String, Object> write(Demand demand) {
        if (demand instanceof AnyOf choice) {
            return Map.entry(
                    ANY_OF,
                    choice.alternatives().stream()
                            .map(Vocabulary::write)
                            .map(entry -> new Fields()
                                    .with(entry.getKey(), entry.getValue())
                                    .map())
                            .toList());
        }
        Term<?> term = TERMS.stream()
                .filter(each -> each.type().isInstance(demand))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no word for %s. Maybe the vocabulary lacks it?".formatted(demand)));
        return Map.entry(term.key(), term.write(demand));
    }
}
