package com.surefoot.narration.reading.rules;

import com.surefoot.narration.reading.CatalogueWords;
import com.surefoot.narration.reading.CatalogueWords.Sort;
import com.surefoot.narration.reading.CatalogueWords.Word;
import com.surefoot.narration.reading.Listening;
import com.surefoot.narration.reading.Point;
import com.surefoot.narration.reading.rules.Phrases.Found;
import com.surefoot.narration.reading.rules.Phrases.Meaning;
import com.surefoot.travel.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Marks each word of a text by what it stands for. */
final class Marker {

    private static final int SHORTEST_TYPO = 4;
    private static final int LONG_NAME = 8;
    /** More names than this are not mistyped in one text. */
    private static final int MOST_TYPOS = 20;

    private static final Found NONE = new Found(0, List.of());
    /** What one likes, by the catalogue's sorts. */
    private static final Map<Code, Sort> LIKED =
            Map.of(Code.KIND, Sort.KIND, Code.TAG, Sort.TAG, Code.CUISINE, Sort.CUISINE);

    private static final Set<Code> PROPER = EnumSet.of(Code.SIGHT, Code.CITY, Code.RESTAURANT, Code.NAMEDHOTEL);

    private final Vocabulary vocabulary;
    private final CatalogueWords words;
    private final Inserted inserted;
    private final String text;
    private final List<Token> tokens;
    private final boolean shouting;
    private final Set<String> cities;
    private int typos;

    Marker(Vocabulary vocabulary, Listening listening, Inserted inserted, String text) {
        this.vocabulary = vocabulary;
        this.words = listening.words();
        this.inserted = inserted;
        this.text = text;
        this.tokens = Tokens.of(text);
        this.cities = cities(listening);
        this.shouting = text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** The ids of those that are spoken of, now or before. */
    private Set<String> cities(Listening listening) {
        Stream<String> known =
                listening.soFar().find(Point.Towns.class).stream().flatMap(towns -> towns.cities().stream());
        Stream<String> named = IntStream.range(0, tokens.size())
                .mapToObj(at -> vocabulary.findName(words, tokens, at))
                .flatMap(found -> found.meanings().stream())
                .filter(meaning -> meaning.code() == Code.CITY)
                .map(Meaning::value);
        return Stream.concat(known, named)
                .distinct()
                .flatMap(name -> words.findCity(name).stream())
                .map(city -> city.id().value())
                .collect(Collectors.toSet());
    }

    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Found known = vocabulary.find(tokens, at);
            Found name = there(vocabulary.findName(words, tokens, at));
            Found found = isName(name, known, at) ? name : known;
            int run = run(at);
            List<Mark> foreign = run > found.length()
                    ? inserted.marks(
                            text.substring(
                                    tokens.get(at).from(),
                                    tokens.get(at + run - 1).to()),
                            tokens.get(at).from())
                    : List.of();
            if (!foreign.isEmpty()) {
                marks.addAll(foreign);
                at += run;
                continue;
            }
            int length = Math.max(1, found.length());
            marks.add(found.length() == 0 ? other(at) : mark(found.meanings(), at, length));
            at += length;
        }
        return marks;
    }

    /** How many Chinese signs begin there without a gap. */
    private int run(int at) {
        int end = at;
        while (end < tokens.size()
                && Character.UnicodeScript.of(tokens.get(end).folded().codePointAt(0)) == Character.UnicodeScript.HAN
                && (end == at || tokens.get(end).from() == tokens.get(end - 1).to())) {
            end++;
        }
        return end - at;
    }

    /** A name that is an everyday word as well is one only with a capital letter. */
    private boolean isName(Found name, Found known, int at) {
        if (name.length() == 0 || name.length() < known.length()) {
            return false;
        }
        if (name.length() == known.length() && isOwn(name, known.meanings().get(0))) {
            return true;
        }
        if (name.length() == 1 && known.length() == 0 && isHouse(name)) {
            return isCapital(at) && !shouting && at > 0;
        }
        boolean proper = name.meanings().stream().anyMatch(meaning -> PROPER.contains(meaning.code()));
        if (known.length() == name.length() && name.length() > 1) {
            return proper;
        }
        if (known.length() == name.length()) {
            return proper
                    && isCapital(at)
                    && !shouting
                    && known.meanings().get(0).code() == Code.IDLE
                    && at > 0;
        }
        return true;
    }

    /** The catalogue's own word where it does not have the one that is usual elsewhere. */
    private boolean isOwn(Found name, Meaning usual) {
        Code own = name.meanings().get(0).code();
        if (own == Code.FEATURE) {
            return usual.code() == Code.FEATURE || usual.code() == Code.RULE || usual.code() == Code.ROOM;
        }
        return LIKED.containsKey(own)
                && LIKED.containsKey(usual.code())
                && words.findMeant(Objects.requireNonNull(LIKED.get(usual.code())), usual.value())
                        .isEmpty();
    }

    /** A restaurant or hotel: they are called by whatever words there are. */
    private static boolean isHouse(Found name) {
        return name.meanings().stream()
                .allMatch(meaning -> meaning.code() == Code.RESTAURANT || meaning.code() == Code.NAMEDHOTEL);
    }

    /** Without what only hotels of other cities offer. */
    private Found there(Found name) {
        List<Meaning> there = name.meanings().stream()
                .filter(this::isThere)
                .sorted(Comparator.comparing(meaning -> !isOfCity(meaning)))
                .toList();
        return there.isEmpty() ? NONE : new Found(name.length(), there);
    }

    private boolean isThere(Meaning meaning) {
        return meaning.code() != Code.FEATURE
                || cities.isEmpty()
                || words.find(meaning.value()).stream()
                        .filter(word -> word.sort() == Sort.FEATURE)
                        .anyMatch(word -> word.city().isEmpty() || cities.contains(word.city()));
    }

    private boolean isOfCity(Meaning meaning) {
        return words.find(meaning.value()).stream().anyMatch(word -> cities.contains(word.city()));
    }

    private boolean isCapital(int at) {
        return tokens.get(at).capital();
    }

    private Mark mark(List<Meaning> meanings, int at, int length) {
        Meaning meaning = meanings.stream()
                .min(Comparator.comparing((Meaning one) -> one.code() != Code.CITY))
                .orElseThrow();
        return new Mark(
                meaning.code(),
                meaning.value(),
                tokens.get(at).from(),
                tokens.get(at + length - 1).to(),
                isCapital(at));
    }

    private Mark other(int at) {
        Token token = tokens.get(at);
        return Figures.mark(token)
                .or(() -> part(token))
                .or(() -> typo(token))
                .orElseGet(() -> new Mark(Code.UNKNOWN, token.folded(), token.from(), token.to(), token.capital()));
    }

    /** A word that only one sight has in its name. */
    private Optional<Mark> part(Token token) {
        return token.capital()
                ? vocabulary
                        .findSight(words, token.folded())
                        .map(sight -> new Mark(Code.SIGHT, sight, token.from(), token.to(), true))
                : Optional.empty();
    }

    private Optional<Mark> typo(Token token) {
        String written = token.folded();
        int shortest = token.capital() && !shouting ? SHORTEST_TYPO : SHORTEST_TYPO + 1;
        if (written.length() < shortest || typos >= MOST_TYPOS || !Character.isLetter(written.charAt(0))) {
            return Optional.empty();
        }
        typos++;
        int most = written.length() < LONG_NAME ? 1 : 2;
        LevenshteinDistance distance = new LevenshteinDistance(most + 1);
        return words.list(Sort.CITY)
                .filter(word -> word.written().length() >= SHORTEST_TYPO)
                .filter(word -> isTypo(written, Names.fold(word.written()), most, distance))
                .min(Comparator.comparing((Word word) -> distance.apply(written, Names.fold(word.written())))
                        .thenComparing(Word::meant))
                .map(word -> new Mark(Code.CITY, word.meant(), token.from(), token.to(), token.capital()));
    }

    /** So few letters are wrong, or two stand in each other's place. */
    private static boolean isTypo(String written, String name, int most, LevenshteinDistance distance) {
        if (written.charAt(0) != name.charAt(0)) {
            return false;
        }
        int apart = distance.apply(written, name);
        return (apart >= 0 && apart <= most) || swapped(written, name);
    }

    private static boolean swapped(String written, String name) {
        if (written.length() != name.length()) {
            return false;
        }
        int first = 0;
        while (first < name.length() && written.charAt(first) == name.charAt(first)) {
            first++;
        }
        return first + 1 < name.length()
                && written.charAt(first) == name.charAt(first + 1)
                && written.charAt(first + 1) == name.charAt(first)
                && written.substring(first + 2).equals(name.substring(first + 2));
    }
}
