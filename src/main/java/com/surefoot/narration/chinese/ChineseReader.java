package com.surefoot.narration.chinese;

import static java.util.Objects.requireNonNull;

import com.surefoot.narration.chinese.PlaceWords.Meaning;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads a wish for a trip written in Chinese, in lists of requirements as well as in everyday sentences. It knows no
 * names of its own: those of the catalogue are passed in, and the longest that fits is taken.
 */
public final class ChineseReader {

    private static final Pattern ONE_OF =
            Pattern.compile("(?:任意|其中|至少|任选|任何)[一1]?(?:个|项|条|种)|任一|二选一|满足(?:其中)?[一1](?:个|项|条)");
    private static final Pattern NUMBERED = Pattern.compile("^\\s*(?:[0-9]{1,2}|[一二三四五六七八九十])\\s*[.、)：:]\\s*(?![0-9])");
    private static final Pattern SENTENCES = Pattern.compile("[\\n\\r。！？!?；;]+");
    private static final Pattern ENDED = Pattern.compile("[。！？!?\\n]\\s*$");
    private static final Pattern COMMA = Pattern.compile("[,，]");
    private static final Pattern EITHER = Pattern.compile("要么");
    /** What introduces a list of which one will do, if it is not numbered. */
    private static final Pattern LISTED =
            Pattern.compile("^.*(?:" + ONE_OF.pattern() + ")[^：:。\\d]{0,8}[：:](?=\\s*[^\\s1-9一二①])");

    /** More catalogues of cities are not kept at hand. */
    private static final int MOST_KEPT = 100;

    private final PlaceWords cities;
    private final WordIndex cityIndex;
    private final IdentityHashMap<PlaceWords, WordIndex> indexes = new IdentityHashMap<>();
    private final Function<String, PlaceWords> placeWords;
    private final Currency currency;

    /**
     * A reader for a catalogue.
     *
     * @param cities every name a city goes by
     * @param placeWords the words of a city, by one of its names; none for a city that is not in the catalogue
     * @param currency of amounts without one
     */
    public ChineseReader(Collection<String> cities, Function<String, PlaceWords> placeWords, Currency currency) {
        this(PlaceWords.none().with(Meaning.CITY, cities), placeWords, currency);
    }

    /** The same, for cities of which each name is known with the catalogue's own. */
    ChineseReader(PlaceWords cities, Function<String, PlaceWords> placeWords, Currency currency) {
        this.cities = requireNonNull(cities, "cities");
        this.cityIndex = new WordIndex(cities);
        this.placeWords = requireNonNull(placeWords, "placeWords");
        this.currency = requireNonNull(currency, "currency");
    }

    /** Everything that can be made out; an empty draft of a text that says nothing. */
    public ChineseDraft read(String text) {
        return hear(text, 1, 1).draft();
    }

    /**
     * The same, with where it stands.
     *
     * @param people if the text does not say how many
     * @param days if the text does not say how long
     */
    ChineseHearing hear(String text, int people, int days) {
        ChineseHeader glance = ChineseHeader.of(Spoken.without(MarkedText.of(text, cityIndex)));
        PlaceWords words = glance.destination().map(placeWords).orElseGet(() -> placeWords.apply(""));
        WordIndex index = index(words);
        MarkedText marked = Spoken.without(MarkedText.of(text, index));
        // now that names of places are known, cities within them are none
        ChineseHeader header = ChineseHeader.of(marked).orElse(glance);
        MoneyRule money = new MoneyRule(
                currency,
                header.party().map(ChineseParty::all).orElse(people),
                header.days().orElse(days));
        SentenceReader sentences = new SentenceReader(marked, money, header.origin());
        List<Told> told = Gathered.of(read(new Part(marked.text(), 0), sentences), marked);
        return new ChineseHearing(marked, header, told, sentences.notUnderstood(), sentences.residue());
    }

    /** Of the words of a city and the names of all cities; kept, since it takes long to make. */
    private WordIndex index(PlaceWords words) {
        synchronized (indexes) {
            if (indexes.size() >= MOST_KEPT) {
                indexes.clear();
            }
            return indexes.computeIfAbsent(words, found -> new WordIndex(found.with(cities)));
        }
    }

    private static List<Told> read(Part text, SentenceReader sentences) {
        List<Part> lines = text.split(SENTENCES);
        boolean oneOf = ONE_OF.matcher(text.text()).find()
                && lines.stream().filter(ChineseReader::isNumbered).count() > 1;
        List<Told> told = new ArrayList<>();
        List<List<Told>> alternatives = new ArrayList<>();
        boolean listed = false;
        for (Part line : lines) {
            List<Part> list = line.split(LISTED);
            Part item = list.get(list.size() - 1);
            List<Told> read = sentence(item.behind(NUMBERED), sentences);
            listed = item.at() > line.at()
                    || (listed
                            && !ENDED.matcher(text.text().substring(0, line.at()))
                                    .find());
            if (listed || (oneOf && isNumbered(line))) {
                alternatives.add(read);
            } else {
                told.addAll(read);
            }
        }
        told.addAll(Alternatives.anyOf(alternatives));
        return told;
    }

    private static boolean isNumbered(Part line) {
        return NUMBERED.matcher(line.text()).find();
    }

    private static List<Told> sentence(Part sentence, SentenceReader sentences) {
        return EITHER.matcher(sentence.text()).find() ? either(sentence, sentences) : sentences.read(sentence);
    }

    /** {@code 要么…，要么…}. */
    private static List<Told> either(Part sentence, SentenceReader sentences) {
        boolean led = EITHER.matcher(sentence.text()).lookingAt();
        List<Part> parts = sentence.split(EITHER);
        List<Told> told = new ArrayList<>(led ? List.of() : sentences.read(parts.get(0)));
        List<Part> options = new ArrayList<>(parts.subList(led ? 0 : 1, parts.size()));
        // the last ends with its clause: what follows is said in any case
        List<Part> last = options.isEmpty()
                ? List.of()
                : options.remove(options.size() - 1).split(COMMA);
        last.stream().limit(1).forEach(options::add);
        told.addAll(Alternatives.anyOf(options.stream().map(sentences::read).toList()));
        last.stream().skip(1).map(sentences::read).forEach(told::addAll);
        return told;
    }
}
