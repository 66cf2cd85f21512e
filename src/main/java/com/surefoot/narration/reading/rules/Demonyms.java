package com.surefoot.narration.reading.rules;

import com.surefoot.narration.reading.CatalogueWords;
import com.surefoot.narration.reading.CatalogueWords.Sort;
import com.surefoot.narration.reading.CatalogueWords.Word;
import com.surefoot.travel.Names;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** French adjectives of countries and parts of them, behind cities: "trois villes californiennes". */
final class Demonyms {

    private static final Grammar CITIES = Grammar.of("CITIES (?<a>[UNKNOWN CUISINE])");
    private static final Pattern ENDING =
            Pattern.compile("(?:i?en|i?enne|ais|aise|ain|aine|ane?|ande?|ois|oise|ole?|ne?)s?|i?ques?");
    /** How many letters an adjective has in common with the name. */
    private static final int SHORTEST_STEM = 4;

    private Demonyms() {}

    /** Makes each the country it is about. */
    static void read(Sheet sheet, Context context) {
        if (context.isFrench()) {
            sheet.forEach(CITIES, fit -> land(
                            Names.fold(context.written(fit.mark("a"))),
                            context.listening().words())
                    .ifPresent(land -> sheet.set(fit.at("a"), fit.mark("a").as(Code.LAND, land))));
        }
    }

    private static Optional<String> land(String adjective, CatalogueWords words) {
        return words.list(Sort.LAND)
                .filter(word -> stem(adjective, word) >= SHORTEST_STEM)
                .max(Comparator.comparing((Word word) -> stem(adjective, word)).thenComparing(Word::meant))
                .map(Word::meant);
    }

    /** How many letters they have in common; none if the rest is no ending of an adjective. */
    private static int stem(String adjective, Word land) {
        String name = Names.fold(land.written());
        int common = 0;
        while (common < Math.min(name.length(), adjective.length())
                && name.charAt(common) == adjective.charAt(common)) {
            common++;
        }
        String rest = adjective.substring(common);
        boolean ends =
                ENDING.matcher(rest).matches() || ENDING.matcher("i" + rest).matches();
        return ends ? common : 0;
    }
}
