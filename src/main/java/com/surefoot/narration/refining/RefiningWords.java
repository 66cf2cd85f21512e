package com.surefoot.narration.refining;

import static java.util.Objects.requireNonNull;

import com.surefoot.narration.grounding.HandWritten;
import com.surefoot.narration.grounding.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words and phrases of a language in which trips are refined, written by hand. A line is a section, what its phrases stand
 * for, and the phrases, as {@code day MONDAY: monday, mon}; or a rule, an intent and a pattern, as
 * {@code rule KEEP: keep {what}}, where a name in braces stands for any words.
 */
final class RefiningWords {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");
    private static final Pattern NAMED = Pattern.compile("\\(\\?<([a-z]+)>");

    /** Where things are named, which may be several, or have words in their names that part phrases elsewhere. */
    private static final Set<String> NAMING = Set.of("what", "for", "other", "place");

    /** Any words, and any words with a name. */
    private static final Pattern OPEN = Pattern.compile("\\.[+{]");

    private static final Pattern NAMED_ANY = Pattern.compile("\\(\\?<[a-z]+>\\.\\+\\?\\)");
    private static final Map<Language, RefiningWords> ALL = all();

    private final Language language;
    private Pattern between = Pattern.compile("");
    private final Map<String, List<Entry>> sections = new HashMap<>();
    private final Map<Intent, List<Rule>> rules = new EnumMap<>(Intent.class);
    private final Map<String, String> sayings = new HashMap<>();

    /**
     * A pattern and the names of the words in it that may be any.
     *
     * @param open whether there are words in it that may be any but are no names of things
     */
    private record Rule(Pattern pattern, List<String> slots, boolean open) {

        static Rule of(String written) {
            String pattern = SLOT.matcher(written).replaceAll("(?<$1>.+?)");
            List<String> slots =
                    NAMED.matcher(pattern).results().map(slot -> slot.group(1)).toList();
            boolean open = !NAMING.containsAll(slots)
                    || OPEN.matcher(NAMED_ANY.matcher(pattern).replaceAll("")).find();
            return new Rule(Pattern.compile(pattern), slots, open);
        }

        /** @param between parts phrases; no phrase is among words that say nothing */
        Optional<Said> match(String text, Pattern between) {
            Matcher matcher = pattern.matcher(text);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            Map<String, String> found = new HashMap<>();
            char[] rest = text.toCharArray();
            for (String slot : slots) {
                String value = matcher.group(slot);
                if (value != null) {
                    found.put(slot, value.strip());
                }
                if (value != null && NAMING.contains(slot)) {
                    Arrays.fill(rest, matcher.start(slot), matcher.end(slot), '_');
                }
            }
            return open && between.matcher(new String(rest)).find()
                    ? Optional.empty()
                    : Optional.of(new Said(text, found));
        }
    }

    /** A phrase and what it stands for. */
    record Entry(String phrase, String meaning) {}

    private RefiningWords(Language language) {
        this.language = language;
    }

    static RefiningWords of(Language language) {
        return requireNonNull(ALL.get(language), "language");
    }

    private static Map<Language, RefiningWords> all() {
        Map<Language, RefiningWords> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            RefiningWords words = new RefiningWords(language);
            HandWritten.lines("/narration/refining/" + language.code() + ".txt").forEach(words::add);
            words.sections
                    .values()
                    .forEach(entries -> entries.sort(Comparator.comparing(
                            (Entry entry) -> -entry.phrase().length())));
            words.between = Pattern.compile(words.say("BETWEEN"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            all.put(language, words);
        }
        return all;
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        String[] name = line.substring(0, colon).strip().split(" ", 2);
        String rest = line.substring(colon + 1).strip();
        if (name[0].equals("rule")) {
            rules.computeIfAbsent(Intent.valueOf(name[1]), intent -> new ArrayList<>())
                    .add(Rule.of(rest));
            return;
        }
        if (name[0].equals("say")) {
            sayings.put(name[1], rest);
            return;
        }
        List<Entry> entries = sections.computeIfAbsent(name[0], section -> new ArrayList<>());
        Stream.of(rest.split(",", -1))
                .map(Phrases::fold)
                .filter(phrase -> !phrase.isEmpty())
                .forEach(phrase -> entries.add(new Entry(phrase, name.length == 1 ? "" : name[1])));
    }

    Language language() {
        return language;
    }

    /** The phrases of a section, the longest first. */
    List<Entry> list(String section) {
        return sections.getOrDefault(section, List.of());
    }

    /** What all of a phrase stands for in a section. */
    Optional<String> find(String section, String phrase) {
        return list(section).stream()
                .filter(entry -> entry.phrase().equals(phrase))
                .map(Entry::meaning)
                .findFirst();
    }

    /** What a phrase within some text stands for, the longest first. */
    Optional<Entry> findWithin(String section, String text) {
        return list(section).stream()
                .filter(entry -> Phrases.holds(text, entry.phrase()))
                .findFirst();
    }

    /** Every way in which some text says what is intended. */
    Stream<Said> match(Intent intent, String text) {
        Pattern phrases = between();
        return rules.getOrDefault(intent, List.of()).stream().flatMap(rule -> rule.match(text, phrases).stream());
    }

    /** What parts phrases. */
    Pattern between() {
        return between;
    }

    /** A sentence to the reader. */
    String say(String key) {
        return requireNonNull(sayings.get(key), key);
    }

    /** The parts of a list. */
    List<String> split(String text) {
        String between = list("and").stream()
                .map(entry -> Phrases.pattern(entry.phrase()).pattern())
                .collect(Collectors.joining("|"));
        return Stream.of(text.split("[,\u3001]|" + between, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Some text without the words at its ends that say nothing by themselves. */
    String withoutEnds(String section, String text) {
        String left = text.strip();
        boolean found = true;
        while (found) {
            found = false;
            for (Entry entry : list(section)) {
                String shorter = withoutEnd(left, entry.phrase());
                found |= !shorter.equals(left);
                left = shorter;
            }
        }
        return left;
    }

    private static String withoutEnd(String text, String phrase) {
        boolean apart = !Phrases.isHan(phrase) && !phrase.endsWith("'") && !phrase.startsWith("'");
        String gap = apart ? " " : "";
        if (text.equals(phrase)) {
            return "";
        }
        if (text.startsWith(phrase + gap)) {
            return text.substring(phrase.length() + gap.length()).strip();
        }
        return text.endsWith(gap + phrase)
                ? text.substring(0, text.length() - phrase.length() - gap.length())
                        .strip()
                : text;
    }
}
