package com.surefoot.bench.travelplanner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the wishes about rooms, rules, meals and transport that a sentence words in many ways. */
final class WishWords {

    private static final List<String> CUISINES =
            List.of("Chinese", "American", "Italian", "Mexican", "Indian", "Mediterranean", "French");

    private static final String NOT =
            "\\b(?:no|not|non|never|without|avoid\\w*|exclud\\w*|refrain\\w*|rather than|instead of|other than|opposed to|except\\w*|against|cannot|unable|skip\\w*|dislike|rul(?:e|ing) out|free of|opt(?:ing)? out|abstain\\w*|forgo\\w*|steer\\w* clear)\\b|n[o'’]t\\b|\\banything but\\b";
    private static final String FLY =
            "(?:\\bfly(?:ing)?\\b|\\bflights?\\b|\\bair[- ]?(?:travel|planes?|lines?|transport\\w*)\\b|\\bplanes?\\b|\\bby air\\b)";
    private static final String DRIVE =
            "(?:\\bself[- ]?driv\\w*|\\bdriv(?:e|ing)\\b|\\b(?:rent\\w*|hir\\w*)\\s+(?:a\\s+)?(?:car|vehicle)s?|\\bcar rentals?\\b|\\bbehind the wheel\\b|\\brental cars?\\b|\\bown car\\b)";
    private static final String GAP = "(?:(?!\\bbut\\b|" + FLY + "|" + DRIVE + ")[^.;,]){0,60}?";
    private static final String REFUSED = "(?:(?!\\bbut\\b|" + FLY + "|" + DRIVE
            + ")[^.;,]){0,40}?(?:\\bnot\\b|n['’]t\\b|\\bavoid\\w*|\\bexclud\\w*|\\boff the table|\\bout of the question|\\boff[- ]limits|\\bruled out)";
    private static final Pattern NO_FLIGHT = of(
            "(?:" + NOT + ")" + GAP + FLY + "|" + FLY + REFUSED
                    + "|\\bflight[- ]free\\b|\\b(?:ground|land)(?:-based)?[- ](?:transport\\w*|travel)|\\b(?:only|solely|exclusively) (?:by (?:land|road|car)|ground)");
    private static final Pattern NO_DRIVING = of("(?:" + NOT + ")" + GAP + DRIVE + "|" + DRIVE + REFUSED);

    private static final String ROOM =
            "(?:rooms?|homes?|houses?|apartments?|apts?|places?|accommodations?|units?|propert\\w+|lodgings?|suites?|spaces?|villas?|flats?|residences?|rentals?)";
    private static final Pattern ENTIRE = of(
            "\\b(?:entire|whole)\\s+(?:\\w+\\s+)?" + ROOM + "\\b|\\b" + ROOM
                    + "\\b[^.;]{0,40}\\b(?:be|are|is|were|as)\\s+entire\\b|\\b(?:place|house|home|apartment)s?\\s+(?:all\\s+)?to\\s+ourselves");
    private static final Pattern PRIVATE = of("\\bprivate\\s+(?:\\w+\\s+)?" + ROOM + "\\b|\\b" + ROOM
            + "\\b[^.;]{0,40}\\bprivate\\b|\\bprivate\\b[^.;]{0,20}\\b" + ROOM);
    private static final Pattern NOT_SHARED = of(
            "(?:" + NOT + ")(?:(?!\\b(?:and|but)\\b)[^.;,]){0,45}?\\bshar(?:ed?|ing)\\b|\\bunshared\\b"
                    + "|\\bshar(?:ed|ing)\\b[^.;,]{0,40}?(?:\\bnot\\b|n['’]t\\b|\\bavoid\\w*|\\bunacceptable|\\bout of the question|\\boff the table)");
    private static final Pattern SHARED =
            of("\\bshared?\\b[^.;]{0,20}" + ROOM + "|\\b" + ROOM + "\\b[^.;]{0,30}\\bshar(?:ed|ing)\\b|\\bdorm");

    private static final Map<String, Pattern> RULES = rules();
    private static final Pattern REFUSAL =
            of("(?:\\b(?:no|non|not|without|don['’]t|won['’]t|free of)[\\s-]+(?:\\w+\\s+){0,2})$");
    private static final Pattern DOUBLE = of("prohibit|forbid|\\bban|restrict|mind|issue|problem|object");
    private static final int LEAD = 40;

    private WishWords() {}

    private static Pattern of(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    private static Map<String, Pattern> rules() {
        String allow =
                "\\b(?:allow|permit|welcom|accept|receiv|invit|host|hav|entertain|throw|hold)\\w*(?:\\s+\\w+){0,3}?\\s+";
        Map<String, Pattern> rules = new LinkedHashMap<>();
        rules.put("smoking", of("\\bsmok(?:e|ing|ers?)\\b"));
        rules.put(
                "parties",
                of("\\bparties\\b(?!\\s+of\\b)|\\bparty(?:ing|[- ]friendly|goers)|" + allow
                        + "(?:a\\s+)?party\\b(?!\\s+of)"));
        rules.put(
                "children under 10",
                of(
                        "\\bchild(?:ren)?\\b|\\bkids?\\b|\\btoddlers?\\b|\\binfants?\\b|\\b(?:under|below|younger than)\\s+(?:the\\s+age\\s+of\\s+)?(?:10|ten)\\b"));
        rules.put("pets", of("\\bpets?\\b|\\bdogs?\\b|\\bcats?\\b|\\bfurry\\b|\\banimals?\\b|\\bpuppy\\b"));
        rules.put("visitors", of("(?<!\\d )\\bvisitors?\\b|" + allow + "guests?\\b|\\bovernight guests?\\b"));
        return rules;
    }

    /** The house rule that is mentioned first and not denied. */
    static Optional<String> findHouseRule(String sentence) {
        String rule = null;
        int at = Integer.MAX_VALUE;
        for (Map.Entry<String, Pattern> each : RULES.entrySet()) {
            int found = firstAffirmed(each.getValue(), sentence);
            if (found < at) {
                at = found;
                rule = each.getKey();
            }
        }
        return Optional.ofNullable(rule);
    }

    private static int firstAffirmed(Pattern pattern, String sentence) {
        Matcher matcher = pattern.matcher(sentence);
        while (matcher.find()) {
            String lead = sentence.substring(Math.max(0, matcher.start() - LEAD), matcher.start());
            if (!REFUSAL.matcher(lead).find() || DOUBLE.matcher(lead).find()) {
                return matcher.start();
            }
        }
        return Integer.MAX_VALUE;
    }

    /** The cuisines asked for. */
    static Set<String> cuisines(String sentence) {
        Set<String> found = new TreeSet<>();
        for (String cuisine : CUISINES) {
            Pattern pattern = of("(?<!South )(?<!North )(?<!Latin )\\b" + cuisine
                    + "\\b(?!\\s+(?:cit(?:y|ies)|road|state|airlines?|trip|tour|travell?er))");
            if (pattern.matcher(sentence).find()) {
                found.add(cuisine);
            }
        }
        return found;
    }

    /** The kind of room; the plainest wording wins. */
    static Optional<String> findRoomType(String sentence) {
        if (ENTIRE.matcher(sentence).find()) {
            return Optional.of("entire room");
        }
        if (PRIVATE.matcher(sentence).find()) {
            return Optional.of("private room");
        }
        if (NOT_SHARED.matcher(sentence).find()) {
            return Optional.of("not shared room");
        }
        return SHARED.matcher(sentence).find() ? Optional.of("shared room") : Optional.empty();
    }

    /** What is refused as transport; the first if both are. */
    static Optional<String> findTransportation(String sentence) {
        String text = sentence.toLowerCase(Locale.ROOT);
        int flight = start(NO_FLIGHT, text);
        int driving = start(NO_DRIVING, text);
        if (flight == driving) {
            return Optional.empty();
        }
        return Optional.of(flight < driving ? "no flight" : "no self-driving");
    }

    private static int start(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.start() : Integer.MAX_VALUE;
    }
}
