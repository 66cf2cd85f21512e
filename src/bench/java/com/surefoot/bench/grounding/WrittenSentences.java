package com.surefoot.bench.grounding;

import com.surefoot.narration.grounding.HandWritten;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.grounding.Relation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Sentences that were written by hand, by what they say: a line for each, with the relation and a template. */
final class WrittenSentences {

    private WrittenSentences() {}

    /** Of a language, as {@code grounding/paraphrases-en.txt} has them. */
    static Map<Relation, List<String>> read(String name, Language language) {
        Map<Relation, List<String>> all = new EnumMap<>(Relation.class);
        for (String line : HandWritten.lines("/grounding/%s-%s.txt".formatted(name, language.code()))) {
            int colon = line.indexOf(':');
            all.computeIfAbsent(Relation.valueOf(line.substring(0, colon)), relation -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        return all;
    }
}
