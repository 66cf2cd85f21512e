package com.surefoot.narration.chinese;

import com.surefoot.narration.chinese.PlaceWords.Meaning;
import java.util.Map;
import java.util.Optional;

/**
 * A word of the catalogue in a text.
 *
 * @param said as the traveller wrote it
 * @param names what it may stand for, each in the catalogue's own word
 */
record Mention(String said, Map<Meaning, String> names) {

    Mention {
        names = Map.copyOf(names);
    }

    /** The name it has in the first of these meanings it may have. */
    Optional<Meaning> first(Iterable<Meaning> meanings) {
        for (Meaning meaning : meanings) {
            if (names.containsKey(meaning)) {
                return Optional.of(meaning);
            }
        }
        return Optional.empty();
    }

    boolean is(Meaning meaning) {
        return names.containsKey(meaning);
    }

    String name(Meaning meaning) {
        return Optional.ofNullable(names.get(meaning)).orElse(said);
    }
}
