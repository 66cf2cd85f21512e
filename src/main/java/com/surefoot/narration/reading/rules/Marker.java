package com.surefoot.narration.reading.rules;

import com.surefoot.narration.reading.CatalogueWords;
import com.surefoot.narration.reading.Listening;
import com.surefoot.narration.reading.rules.Phrases.Found;
import com.surefoot.narration.reading.rules.Phrases.Meaning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Marks each word of a text by what it stands for. */
final class Marker {

    private static final Set<Code> PROPER = EnumSet.of(Code.SIGHT, Code.CITY, Code.RESTAURANT, Code.NAMEDHOTEL);

    private final Vocabulary vocabulary;
    private final CatalogueWords words;
    private final Inserted inserted;
    private final String text;
    private final List<Token> tokens;
    private final boolean shouting;
    private final OwnWords own;
    private final Typos typos;

    Marker(Vocabulary vocabulary, Listening listening, Inserted inserted, String text) {
        this.vocabulary = vocabulary;
        this.words = listening.words();
        this.inserted = inserted;
        this.text = text;
        this.tokens = Tokens.of(text);
        this.shouting = text.equals(text.toUpperCase(Locale.ROOT));
        this.own = new OwnWords(listening, vocabulary, tokens);
        this.typos = new Typos(words, shouting || !namesAreCapital());
    }

    /** Whether some word has a capital letter that does not begin a sentence. */
    private boolean namesAreCapital() {
        return IntStream.range(1, tokens.size())
                .anyMatch(i -> isCapital(i)
                        && Character.isLetter(tokens.get(i - 1).folded().codePointAt(0)));
    }

    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Found known = vocabulary.find(tokens, at);
            Found name = own.there(vocabulary.findName(words, tokens, at));
            Found found = isName(name, known, at) ? name : known;
            int run = run(at);
            List<Mark> foreign = run > found.length() ? inserted(at, run) : List.of();
            int length = foreign.isEmpty() ? Math.max(1, found.length()) : run;
            if (foreign.isEmpty()) {
                Optional<Mark> before = marks.isEmpty() ? Optional.empty() : Optional.of(marks.get(marks.size() - 1));
                marks.add(found.length() == 0 ? other(at, before) : mark(found.meanings(), at, length));
            } else {
                marks.addAll(foreign);
            }
            at += length;
        }
        return marks;
    }

    private List<Mark> inserted(int at, int run) {
        int from = tokens.get(at).from();
        return inserted.marks(text.substring(from, tokens.get(at + run - 1).to()), from);
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
        if (name.length() == known.length() && own.isOwn(name, known.meanings().get(0))) {
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

    /** A restaurant or hotel: they are called by whatever words there are. */
    private static boolean isHouse(Found name) {
        return name.meanings().stream()
                .allMatch(meaning -> meaning.code() == Code.RESTAURANT || meaning.code() == Code.NAMEDHOTEL);
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

    private Mark other(int at, Optional<Mark> before) {
        Token token = tokens.get(at);
        // no city has an article or an owner: "the boxes", "my rome"
        boolean named = before.filter(mark -> mark.is(Code.THE, Code.A, Code.SPEAKER, Code.WE))
                .isEmpty();
        return Figures.mark(token)
                .or(() -> part(token))
                .or(() -> named ? typos.find(token) : Optional.empty())
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
}
