package com.surefoot.bench.grounding;

import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.grounding.Relation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Random;

/** What is false although each of its words is harmless and each value true: it is in how they stand together. */
final class TurnedAround {

    private static final Map<Language, List<Entry<Relation, String>>> ALL = read();

    private TurnedAround() {}

    private static Map<Language, List<Entry<Relation, String>>> read() {
        Map<Language, List<Entry<Relation, String>>> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(
                    language,
                    WrittenSentences.read("turned-around", language).entrySet().stream()
                            .flatMap(each -> each.getValue().stream().map(text -> Map.entry(each.getKey(), text)))
                            .toList());
        }
        return all;
    }

    static Entry<Relation, String> any(Language language, Random random) {
        List<Entry<Relation, String>> all = ALL.getOrDefault(language, List.of());
        return all.get(random.nextInt(all.size()));
    }
}
