package com.surefoot.narration.grounding;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a source, word for word. Nobody has checked what it says, so that only such is quoted as nobody can take for a
 * fact that Surefoot stands behind, or for an order: no figures, prices, hours and superlatives, nothing that speaks to the reader,
 * no addresses.
 *
 * @param text in one line and without quotation marks
 * @param language it is in
 */
public record Quote(String text, Language language) {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 200;

    /** Fewer may be those of yet another language. */
    private static final int FEWEST_SMALL_WORDS = 2;

    /** Letters, and signs that can neither end a quotation nor make a figure, an address or a mark-up. */
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{M} ,.;:'\u2019()\u2013\u2014\u00b7\u3001\u3002-]+");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** As in largest, after the stem of an adjective: rather one word too many than one of them. */
    private static final Pattern ENGLISH_SUPERLATIVE = Pattern.compile("\\p{L}{2,}est");

    private static final Set<String> UNQUOTABLE = unquotable();
    private static final Set<String> ENGLISH =
            Set.of("the", "of", "and", "with", "in", "by", "from", "to", "for", "where", "under", "above", "its");
    private static final Set<String> FRENCH = Set.of(
            "le", "la", "les", "des", "du", "de", "et", "avec", "dans", "une", "un", "par", "sur", "au", "aux", "d",
            "l");

    public Quote {
        if (!isQuotable(text, language)) {
            throw new IllegalArgumentException(
                    "'%s' may not be quoted. Maybe look whether it may first?".formatted(text));
        }
    }

    /** What may be quoted of a source's text: all of it or, if anything in it may not be, nothing. */
    public static Optional<Quote> find(String text) {
        String plain = plain(text);
        return find(plain, words(plain))
                .filter(language -> isQuotable(plain, language))
                .map(language -> new Quote(plain, language));
    }

    /** The language of a text, be it that it may be quoted or not; empty where that is not plain. */
    public static Optional<Language> language(String text) {
        String plain = plain(text);
        return find(plain, words(plain));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\p{C}\\s]+", " ").strip();
    }

    /** In the form in which all that looks alike is alike (NFKC), so that no wide figure passes. */
    private static boolean isQuotable(String written, Language language) {
        String text = Normalizer.normalize(written, Form.NFKC);
        int length = text.codePointCount(0, text.length());
        return length >= SHORTEST
                && length <= LONGEST
                && PLAIN.matcher(text).matches()
                && (language == Language.CHINESE
                        ? UNQUOTABLE.stream()
                                .noneMatch(word -> HAN.matcher(word).find() && text.contains(word))
                        : words(text).stream().noneMatch(word -> isUnquotable(word, language)));
    }

    private static boolean isUnquotable(String word, Language language) {
        return UNQUOTABLE.contains(word)
                || (language == Language.ENGLISH
                        && ENGLISH_SUPERLATIVE.matcher(word).matches());
    }

    /** The language whose small words it has; empty where that is not plain. */
    private static Optional<Language> find(String text, List<String> words) {
        long han = HAN.matcher(text).results().count();
        if (han > 0) {
            return 2 * han
                            >= WORD.matcher(text)
                                    .results()
                                    .mapToInt(word -> word.group().length())
                                    .sum()
                    ? Optional.of(Language.CHINESE)
                    : Optional.empty();
        }
        long english = words.stream().filter(ENGLISH::contains).count();
        long french = words.stream().filter(FRENCH::contains).count();
        if (english == french || Math.max(english, french) < FEWEST_SMALL_WORDS) {
            return Optional.empty();
        }
        return Optional.of(english > french ? Language.ENGLISH : Language.FRENCH);
    }

    private static List<String> words(String text) {
        Matcher words = WORD.matcher(text);
        return words.results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Set<String> unquotable() {
        Set<String> words = new HashSet<>();
        HandWritten.lines("/narration/unquotable.txt")
                .forEach(line -> words.addAll(List.of(line.strip().split(" +"))));
        return words;
    }
}
