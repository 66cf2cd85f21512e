package com.surefoot.narration.reading;

import com.surefoot.narration.grounding.HandWritten;
import com.surefoot.narration.grounding.Language;
import com.surefoot.travel.Names;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells by its most frequent words in which language a text is written. */
public final class LanguageGuess {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> ENGLISH = words("en");
    private static final Set<String> FRENCH = words("fr");
    /** A Chinese sign says about as much as half a word, and names of cities may stand in any text. */
    private static final int SIGNS_A_WORD = 2;

    private LanguageGuess() {}

    private static Set<String> words(String language) {
        return HandWritten.lines("/narration/reading/frequent-%s.txt".formatted(language)).stream()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .collect(Collectors.toSet());
    }

    /** English if nothing speaks for another one. */
    public static Language of(String text) {
        List<String> words = NO_LETTERS.splitAsStream(text).map(Names::fold).toList();
        long english = words.stream().filter(ENGLISH::contains).count();
        long french = words.stream().filter(FRENCH::contains).count();
        long chinese = text.codePoints()
                        .filter(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN)
                        .count()
                / SIGNS_A_WORD;
        if (chinese > Math.max(english, french)) {
            return Language.CHINESE;
        }
        return french > english ? Language.FRENCH : Language.ENGLISH;
    }
}
