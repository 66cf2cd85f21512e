package com.surefoot.narration.english;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many people a text says travel. */
public final class EnglishParty {

    private static final String N = Numerals.PATTERN;
    private static final String SELF = "\\b(?:myself|me|I)\\b";
    private static final String OTHERS =
            "(?:friends?|colleagues?|co-?workers?|others?|companions?|buddies|kids?|children|child|sons?|daughters?|siblings?|brothers?|sisters?|cousins?|people|classmates?|relatives|family members)";
    private static final String ONE_OTHER =
            "(?:wife|husband|partner|spouse|girlfriend|boyfriend|friend|mother|mom|father|dad|brother|sister|son|daughter|colleague|companion|fianc[eé]e?)";
    private static final String PEOPLE =
            "(?:people|persons?|individuals?|travell?ers?|adults?|guests?|friends|passengers?|tourists?|members|participants?|folks|pax|in total|in all|altogether|of us|colleagues|kids|children|seniors|students|buddies)";
    private static final String NOT_PEOPLE =
            "(?![-\\s]*(?:full\\s+|whole\\s+|different\\s+|distinct\\s+|separate\\s+|unique\\s+|consecutive\\s+)*(?:days?|nights?|weeks?|months?|cit(?:y|ies)|towns?|destinations?|places|stops|hundred|thousand|of the|rooms?|dollars|USD)\\b)(?![,.]?\\d)";

    private static final Pattern GROUP = of(
            "\\b(?:group|party|family|team|crew|band|total|pack|squad|headcount|groups|parties)\\s+(?:size\\s+)?of\\s+(?:about\\s+)?(?<n>"
                    + N + ")");
    private static final Pattern SELF_AND_MANY = of(SELF
            + "(?:,|\\s+and|\\s+plus|\\s+with|,\\s+along\\s+with)\\s+(?:my\\s+|our\\s+)?(?<n>" + N
            + ")\\s+(?:\\w+\\s+)?" + OTHERS + "|(?<m>" + N + ")\\s+(?:\\w+\\s+)?" + OTHERS + "\\s+and\\s+" + SELF);
    private static final Pattern SELF_AND_ONE = of(SELF + "\\s+(?:and|plus|with)\\s+(?:my|a)\\s+(?:\\w+\\s+)?"
            + ONE_OTHER + "\\b|\\b(?:my|a)\\s+(?:\\w+\\s+)?" + ONE_OTHER + "\\s+and\\s+" + SELF);
    private static final Pattern SUM = of("(?<n>" + N + ")\\s+adults?(?:,|\\s+and|\\s+with|\\s+plus)\\s+(?<m>" + N
            + ")\\s+(?:\\w+\\s+)?(?:children|child|kids?|infants?|teenagers?|seniors?)\\b");
    private static final Pattern COUNTED = of("(?<n>" + N + ")[-\\s]+(?:\\w+\\s+)?" + PEOPLE + "\\b");
    private static final Pattern FOR_MANY =
            of("\\bfor\\s+(?:just\\s+|only\\s+|the\\s+)?(?<n>" + N + ")\\b" + NOT_PEOPLE);
    private static final Pattern PAIR = of(
            "\\b(?:couple|pair|duo|twosome)\\b(?!\\s+of\\s+(?:days|nights|weeks|cities|towns|places|destinations|different))|\\bboth\\s+of\\s+us\\b|\\bhoneymoon");
    private static final Pattern TRIO = of("\\b(?:trio|threesome)\\b");
    private static final Pattern QUARTET = of("\\b(?:quartet|foursome)\\b");
    private static final Pattern SOLO = of(
            "\\bsolo\\b|\\balone\\b|\\bby myself\\b|\\bon my own\\b|\\bsingle[-\\s](?:person|travell?er|individual)|\\bjust (?:for )?(?:me|myself)\\b|\\bindividual travell?er");

    private EnglishParty() {}

    private static Pattern of(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    /** How many travel, if the text says so; the surest wording wins. */
    public static OptionalInt find(String text) {
        OptionalInt counted = first(GROUP, text, 0);
        counted = counted.isPresent() ? counted : first(SELF_AND_MANY, text, 1);
        counted = counted.isPresent() ? counted : both(text);
        counted = counted.isPresent() ? counted : first(COUNTED, text, 0);
        counted = counted.isPresent() ? counted : named(text);
        return counted.isPresent() ? counted : first(FOR_MANY, text, 0);
    }

    private static OptionalInt named(String text) {
        if (SOLO.matcher(text).find()) {
            return OptionalInt.of(1);
        }
        if (SELF_AND_ONE.matcher(text).find() || PAIR.matcher(text).find()) {
            return OptionalInt.of(2);
        }
        if (TRIO.matcher(text).find()) {
            return OptionalInt.of(3);
        }
        return QUARTET.matcher(text).find() ? OptionalInt.of(4) : OptionalInt.empty();
    }

    private static OptionalInt both(String text) {
        Matcher matcher = SUM.matcher(text);
        return matcher.find() ? people(number(matcher.group("n")) + number(matcher.group("m"))) : OptionalInt.empty();
    }

    private static OptionalInt first(Pattern pattern, String text, int besides) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return OptionalInt.empty();
        }
        String count = matcher.group("n");
        return people(number(count == null ? matcher.group("m") : count) + besides);
    }

    private static OptionalInt people(long count) {
        return count >= 1 && count <= 1_000 ? OptionalInt.of(Math.toIntExact(count)) : OptionalInt.empty();
    }

    private static long number(String text) {
        return Numerals.find(text).orElse(0);
    }
}
