package com.surefoot.wire;

import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.Strength;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads and writes requirements: objects of one demand, and {@code wish} from 1 to 10 unless it is a must. */
final class RequirementReader {

    static final String WISH = "wish";

    private static final int MOST = 100;
    private static final int HEAVIEST = 10;
    private static final List<String> FIELDS =
            Stream.concat(Vocabulary.KEYS.stream(), Stream.of(WISH)).toList();

    private RequirementReader() {}

    static List<Requirement> read(Element element) {
        return element.items(MOST).stream()
                .flatMap(item -> requirement(item).stream())
                .toList();
    }

    /** One requirement; nothing where nothing stands. */
    static Optional<Requirement> readOne(Element element) {
        return element.isAbsent() ? Optional.empty() : requirement(element);
    }

    private static Optional<Requirement> requirement(Element element) {
        Element object = element.object(FIELDS);
        Vocabulary.noteEmpty(object);
        Optional<Demand> demand = Vocabulary.read(object);
        Strength strength = object.child(WISH)
                .integer(1, HEAVIEST, "Maybe leave it out to make it a must?")
                .<Strength>map(Strength.Wish::new)
                .orElseGet(Strength.Must::new);
        return demand.map(what -> new Requirement(what, strength, object.pointer()));
    }

    static Map<String, Object> write(Requirement requirement) {
        Map.Entry<String, Object> demand = Vocabulary.write(requirement.demand());
        Fields fields = new Fields().with(demand.getKey(), demand.getValue());
        return requirement.strength() instanceof Strength.Wish wish
                ? fields.with(WISH, wish.weight()).map()
                : fields.map();
    }
}
