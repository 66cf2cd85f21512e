package com.surefoot.narration.grounding;

import com.surefoot.narration.grounding.Value.Count;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What writers put behind a number although it brings its own word: {@code 3 nights} is said for {@code {count} nights}. */
final class CountedNouns {

    private static final String SAID_ONCE = "COUNTED ";
    private static final String KEPT = "TIMES ";
    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private static final Map<Language, CountedNouns> ALL = new ConcurrentHashMap<>();

    private final Language language;
    private final Map<String, Optional<Pattern>> patterns = new ConcurrentHashMap<>();

    /**
     * What stands behind a number.
     *
     * @param unit what is said with it in place of its own word, with the blank before; empty where that is said
     * @param rest what follows
     */
    record Behind(String unit, String rest) {}

    private CountedNouns(Language language) {
        this.language = language;
    }

    static CountedNouns of(Language language) {
        return ALL.computeIfAbsent(language, CountedNouns::new);
    }

    /**
     * What of a text behind a number is its noun.
     *
     * @param before what stands before the number: a ride that one changes twice is not one that one takes twice
     */
    Behind find(Count count, String before, String behind) {
        Matcher once = matcher(SAID_ONCE + count.of(), before, behind);
        if (once.find()) {
            return new Behind("", behind.substring(once.end() - before.length()));
        }
        Matcher kept = matcher(KEPT + count.of(), before, behind);
        boolean plural = count.number() != 1 || !language.hasSpaces();
        return plural && kept.find()
                ? new Behind(kept.group(), behind.substring(kept.end() - before.length()))
                : new Behind("", behind);
    }

    /** Of what follows only, that can look back. */
    private Matcher matcher(String name, String before, String behind) {
        String text = before + behind;
        return pattern(name)
                .matcher(text)
                .region(before.length(), text.length())
                .useTransparentBounds(true);
    }

    private Pattern pattern(String name) {
        return patterns.computeIfAbsent(
                        name, unknown -> Phrases.of(language).find(unknown).map(this::compile))
                .orElse(NOTHING);
    }

    private Pattern compile(String nouns) {
        return Pattern.compile(
                language.hasSpaces() ? "\\A (?:%s)(?!\\p{L})".formatted(nouns) : "\\A(?:%s)".formatted(nouns),
                Pattern.CASE_INSENSITIVE);
    }
}
