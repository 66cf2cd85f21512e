package com.surefoot.narration.reading.rules;

import com.surefoot.narration.grounding.HandWritten;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.reading.CatalogueWords;
import com.surefoot.narration.reading.rules.Phrases.Found;
import com.surefoot.narration.reading.rules.Phrases.Meaning;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.WeakHashMap;

/** The words of a language that were written by hand, and beside them those of a catalogue. */
final class Vocabulary {

    private final Phrases own = new Phrases();
    /** Who asks again for the same catalogue need not wait for its words to be sorted. */
    private final Map<CatalogueWords, Phrases> names = Collections.synchronizedMap(new WeakHashMap<>());

    Vocabulary(Language language) {
        HandWritten.lines("/narration/reading/words-%s.txt".formatted(language.code()))
                .forEach(this::add);
    }

    /** A line as {@code MONTH 3: march; mar} or {@code IDLE: please; trip}. */
    private void add(String line) {
        int colon = line.indexOf(':');
        String[] head = line.substring(0, colon).strip().split(" ", 2);
        Meaning meaning = new Meaning(Code.valueOf(head[0]), head.length == 1 ? "" : head[1].strip());
        for (String phrase : line.substring(colon + 1).split(";", -1)) {
            own.add(phrase.strip(), meaning);
        }
    }

    /** The longest phrase at a place that is not a name. */
    Found find(List<Token> tokens, int at) {
        return own.find(tokens, at);
    }

    /** The longest name or word of the catalogue at a place. */
    Found findName(CatalogueWords words, List<Token> tokens, int at) {
        return names.computeIfAbsent(words, Vocabulary::phrases).find(tokens, at);
    }

    private static Phrases phrases(CatalogueWords words) {
        Phrases phrases = new Phrases();
        words.list().forEach(word -> phrases.add(word.written(), new Meaning(code(word.sort()), word.meant())));
        return phrases;
    }

    private static Code code(CatalogueWords.Sort sort) {
        return Code.valueOf(sort.name().toUpperCase(Locale.ROOT));
    }
}
