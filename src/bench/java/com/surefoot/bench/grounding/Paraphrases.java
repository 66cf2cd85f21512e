package com.surefoot.bench.grounding;

import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.grounding.Relation;
import java.util.List;
import java.util.Map;

/** True sentences as a model may put them, in its own words: none of them is the built-in narrator's. */
final class Paraphrases {

    private Paraphrases() {}

    static Map<Relation, List<String>> of(Language language) {
        return WrittenSentences.read("paraphrases", language);
    }
}
