package com.surefoot.narration.reading.rules;

import com.surefoot.narration.grounding.HandWritten;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.reading.CatalogueWords;
import com.surefoot.narration.reading.CatalogueWords.Sort;
import com.surefoot.narration.reading.rules.Phrases.Found;
import com.surefoot.narration.reading.rules.Phrases.Meaning;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a language that were written by hand, and beside them those of a catalogue. */
final class Vocabulary {

    private static final int SHORTEST_PART = 5;
    private static final char ALL_FORMS = '*';
    private static final Pattern EITHER = Pattern.compile("\\(([^()]*)\\)");

    /** Made once: there are tens of thousands of phrases. */
    private static final Map<Language, Vocabulary> ALL = new ConcurrentHashMap<>();

    private final Phrases own = new Phrases();
    /** Who asks again for the same catalogue need not wait for its words to be sorted. */
    private final Map<CatalogueWords, Names> names = Collections.synchronizedMap(new WeakHashMap<>());

    /**
     * The names of a catalogue.
     *
     * @param sights by a word that is in the name of one of them alone
     */
    private record Names(Phrases phrases, Map<String, String> sights) {}

    /** What people say for a catalogue's own words. */
    private final List<Everyday> everyday;

    /**
     * One of the words some catalogue has.
     *
     * @param phrases what people say for it
     */
    private record Everyday(Sort sort, String meant, List<String> phrases) {

        /** A line as {@code KIND 公园: park; parks}. */
        static Everyday parse(String line) {
            int space = line.indexOf(' ');
            int colon = line.indexOf(": ");
            return new Everyday(
                    Sort.valueOf(line.substring(0, space)),
                    line.substring(space + 1, colon),
                    List.of(line.substring(colon + 2).strip().split("; ", -1)));
        }
    }

    static Vocabulary of(Language language) {
        return ALL.computeIfAbsent(language, Vocabulary::new);
    }

    private Vocabulary(Language language) {
        everyday = HandWritten.lines("/narration/reading/everyday-%s.txt".formatted(language.code())).stream()
                .map(Everyday::parse)
                .toList();
        HandWritten.lines("/narration/reading/words-%s.txt".formatted(language.code()))
                .forEach(this::add);
    }

    /**
     * A line as {@code MONTH 3: march; mar} or {@code IDLE: please; trip}; a value may have colons, with no space behind. A
     * star behind a French verb stands for all its forms, and brackets around "a|b" for each of them.
     */
    private void add(String line) {
        int colon = line.indexOf(": ");
        String[] head = line.substring(0, colon).strip().split(" ", 2);
        Meaning meaning = new Meaning(Code.valueOf(head[0]), head.length == 1 ? "" : head[1].strip());
        for (String phrase : line.substring(colon + 1).split(";", -1)) {
            forms(phrase.strip()).forEach(form -> own.add(form, meaning));
        }
    }

    /** All that a phrase stands for: "(whole|entire) (flat|house)" are four. */
    private static Stream<String> forms(String phrase) {
        Matcher either = EITHER.matcher(phrase);
        if (either.find()) {
            return Stream.of(either.group(1).split("\\|", -1))
                    .map(each -> phrase.substring(0, either.start()) + each + phrase.substring(either.end()))
                    .flatMap(Vocabulary::forms);
        }
        int star = phrase.indexOf(ALL_FORMS);
        if (star < 0) {
            return Stream.of(phrase);
        }
        int verb = Math.max(phrase.lastIndexOf(' ', star), phrase.lastIndexOf('\'', star)) + 1;
        return Conjugation.of(phrase.substring(verb, star))
                .map(form -> phrase.substring(0, verb) + form + phrase.substring(star + 1));
    }

    /** The longest phrase at a place that is not a name. */
    Found find(List<Token> tokens, int at) {
        return own.find(tokens, at);
    }

    /** The longest name or word of the catalogue at a place. */
    Found findName(CatalogueWords words, List<Token> tokens, int at) {
        return namesOf(words).phrases().find(tokens, at);
    }

    /** The only sight with this word in its name. */
    Optional<String> findSight(CatalogueWords words, String word) {
        return Optional.ofNullable(namesOf(words).sights().get(word)).filter(sight -> !sight.isEmpty());
    }

    private Names namesOf(CatalogueWords words) {
        return names.computeIfAbsent(words, some -> new Names(phrases(some), sights(some)));
    }

    private static Map<String, String> sights(CatalogueWords words) {
        Map<String, String> sights = new HashMap<>();
        words.list(Sort.SIGHT).forEach(word -> Tokens.of(word.written()).stream()
                .map(Token::folded)
                .filter(part -> part.length() >= SHORTEST_PART)
                .forEach(part -> sights.merge(part, word.meant(), (one, other) -> one.equals(other) ? one : "")));
        return sights;
    }

    private Phrases phrases(CatalogueWords words) {
        Phrases phrases = new Phrases();
        for (CatalogueWords.Word word : words.list()) {
            Meaning meaning = new Meaning(code(word.sort()), word.meant());
            phrases.add(word.written(), meaning);
            phrases.add(word.written().replaceAll("['’]s\\b", "s").replace(".", " "), meaning);
        }
        for (Everyday each : everyday) {
            words.findMeant(each.sort(), each.meant())
                    .map(meant -> new Meaning(code(each.sort()), meant))
                    .ifPresent(meaning -> each.phrases().forEach(phrase -> phrases.add(phrase, meaning)));
        }
        return phrases;
    }

    private static Code code(Sort sort) {
        return sort == Sort.HOTEL ? Code.NAMEDHOTEL : Code.valueOf(sort.name());
    }
}
