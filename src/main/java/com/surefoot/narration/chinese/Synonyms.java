package com.surefoot.narration.chinese;

import com.surefoot.narration.chinese.PlaceWords.Meaning;
import com.surefoot.narration.grounding.HandWritten;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everyday words for a catalogue's own; each only counts where the catalogue has the other. */
final class Synonyms {

    /**
     * One of the catalogue's words.
     *
     * @param everyday what people say for it
     */
    private record Entry(String own, List<String> everyday) {}

    private static final Map<Meaning, List<Entry>> ENTRIES = entries();

    private Synonyms() {}

    private static Map<Meaning, List<Entry>> entries() {
        Map<Meaning, List<Entry>> entries = new EnumMap<>(Meaning.class);
        for (String line : HandWritten.lines("/narration/reading/everyday-zh.txt")) {
            int space = line.indexOf(' ');
            int colon = line.indexOf(": ");
            Meaning meaning = Meaning.valueOf(line.substring(0, space));
            Entry entry = new Entry(
                    line.substring(space + 1, colon),
                    Arrays.asList(line.substring(colon + 2).strip().split("; ", -1)));
            entries.merge(meaning, List.of(entry), Synonyms::joined);
        }
        return entries;
    }

    private static List<Entry> joined(List<Entry> some, List<Entry> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** The words of a catalogue and all everyday words for them; where both claim a word, it is the catalogue's. */
    static PlaceWords with(PlaceWords words) {
        PlaceWords all = words;
        for (Map.Entry<Meaning, List<Entry>> entry : ENTRIES.entrySet()) {
            Map<String, String> known = words.own(entry.getKey());
            Map<String, String> more = new LinkedHashMap<>();
            for (Entry each : entry.getValue()) {
                if (known.containsKey(each.own)) {
                    each.everyday.forEach(word -> more.putIfAbsent(word, known.getOrDefault(each.own, each.own)));
                }
            }
            all = all.with(entry.getKey(), more);
        }
        return all;
    }
}
