package com.surefoot.narration.chinese;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.demand.AnyOf;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.narration.chinese.PlaceWords.Meaning;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a wish for a trip written in Chinese, in lists of requirements as well as in everyday sentences. It knows no
 * names of its own: those of the catalogue are passed in, and the longest that fits is taken.
 */
public final class ChineseReader {

    private static final Pattern ONE_OF = Pattern.compile("(?:任意|其中|至少|任选|任何)[一1]?(?:个|项|条|种)|任一|二选一|满足一(?:个|项|条)");
    private static final Pattern NUMBERED = Pattern.compile("^\\s*(?:[0-9]{1,2}|[一二三四五六七八九十])\\s*[.、)：:]\\s*(?![0-9])");
    private static final Pattern SENTENCES = Pattern.compile("[\\n\\r。！？!?；;]+");
    private static final Pattern EITHER = Pattern.compile("要么");

    private final PlaceWords cities;
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
        this.cities = PlaceWords.none().with(Meaning.CITY, cities);
        this.placeWords = requireNonNull(placeWords, "placeWords");
        this.currency = requireNonNull(currency, "currency");
    }

    /** Everything that can be made out; an empty draft of a text that says nothing. */
    public ChineseDraft read(String text) {
        ChineseHeader glance = ChineseHeader.of(MarkedText.of(text, cities));
        PlaceWords words = glance.destination().map(placeWords).orElseGet(PlaceWords::none);
        MarkedText marked = MarkedText.of(text, words.with(Meaning.CITY, cities.of(Meaning.CITY)));
        // now that names of places are known, cities within them are none
        ChineseHeader header = ChineseHeader.of(marked).orElse(glance);
        SentenceReader sentences = new SentenceReader(
                marked,
                words,
                new MoneyRule(
                        currency,
                        header.party().map(ChineseParty::all).orElse(1),
                        header.days().orElse(1)),
                header.origin());
        List<Requirement> requirements = requirements(marked.text(), sentences);
        return new ChineseDraft(
                header.origin(),
                header.destination(),
                header.days(),
                header.party().map(ChineseParty::all),
                requirements.stream().distinct().toList(),
                sentences.notUnderstood());
    }

    private static List<Requirement> requirements(String text, SentenceReader sentences) {
        boolean oneOf = ONE_OF.matcher(text).find()
                && SENTENCES
                                .splitAsStream(text)
                                .filter(line -> NUMBERED.matcher(line).find())
                                .count()
                        > 1;
        List<Requirement> requirements = new ArrayList<>();
        List<List<Requirement>> alternatives = new ArrayList<>();
        SENTENCES.splitAsStream(text).filter(line -> !line.isBlank()).forEach(line -> {
            boolean numbered = NUMBERED.matcher(line).find();
            String item = NUMBERED.matcher(line).replaceFirst("");
            List<Requirement> read = EITHER.matcher(item).find() ? either(item, sentences) : sentences.read(item);
            if (oneOf && numbered) {
                alternatives.add(read);
            } else {
                requirements.addAll(read);
            }
        });
        requirements.addAll(anyOf(alternatives));
        return requirements;
    }

    /** {@code 要么…，要么…}. */
    private static List<Requirement> either(String sentence, SentenceReader sentences) {
        String[] parts = EITHER.split(sentence);
        List<Requirement> requirements = new ArrayList<>(sentences.read(parts[0]));
        requirements.addAll(anyOf(Stream.of(parts).skip(1).map(sentences::read).toList()));
        return requirements;
    }

    /** One of these has to be met; what a single alternative asks for goes together. */
    private static List<Requirement> anyOf(List<List<Requirement>> alternatives) {
        List<List<Requirement>> known =
                alternatives.stream().filter(read -> !read.isEmpty()).toList();
        if (known.isEmpty()) {
            return List.of();
        }
        List<List<Requirement>> clauses = List.of(List.of());
        for (List<Requirement> alternative : known) {
            clauses = clauses.stream()
                    .flatMap(clause -> alternative.stream().map(more -> Stream.concat(clause.stream(), Stream.of(more))
                            .toList()))
                    .toList();
        }
        return clauses.stream().map(ChineseReader::anyOfClause).toList();
    }

    private static Requirement anyOfClause(List<Requirement> clause) {
        List<Demand> demands =
                clause.stream().map(Requirement::demand).distinct().toList();
        Demand demand = demands.size() == 1 ? demands.get(0) : new AnyOf(demands);
        return clause.stream()
                .filter(requirement -> !requirement.isMust())
                .findFirst()
                .map(wish -> new Requirement(demand, wish.strength(), ""))
                .orElseGet(() -> Requirement.must(demand, ""));
    }
}
