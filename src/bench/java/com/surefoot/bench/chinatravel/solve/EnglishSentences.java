package com.surefoot.bench.chinatravel.solve;

import com.surefoot.bench.chinatravel.catalogue.MemoryCatalogue;
import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.narration.chinese.ChineseTripReader;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.reading.CatalogueListing;
import com.surefoot.narration.reading.CatalogueWords;
import com.surefoot.narration.reading.Draft;
import com.surefoot.narration.reading.DraftBrief;
import com.surefoot.narration.reading.Listening;
import com.surefoot.narration.reading.Reader;
import com.surefoot.narration.reading.rules.RuleReader;
import com.surefoot.travel.City;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads English sentences as it is done for travellers who plan with this catalogue. */
final class EnglishSentences {

    private final MemoryCatalogue catalogue;
    private final CatalogueWords words;
    private final Reader reader = new RuleReader(Language.ENGLISH, new ChineseTripReader());

    EnglishSentences(MemoryCatalogue catalogue) {
        this.catalogue = catalogue;
        this.words = new CatalogueListing(catalogue, catalogue, catalogue, Clock.systemUTC()).get();
    }

    Said read(String sentence) {
        Listening listening = Listening.afresh(words, MemoryCatalogue.FIRST_DAY);
        return new Said(Draft.EMPTY.with(reader.read(sentence, listening).heard()));
    }

    /** What a sentence says. */
    final class Said {

        private final Draft draft;
        private final DraftBrief brief;

        private Said(Draft draft) {
            this.draft = draft;
            this.brief = new DraftBrief(draft, words);
        }

        List<Requirement> requirements() {
            return new DraftRequirements(draft, words).list();
        }

        /** Where from, where to, for how long and who, as far as it is said. */
        Map<String, String> head() {
            Map<String, String> head = new TreeMap<>();
            brief.origin().ifPresent(origin -> head.put("start_city", local(origin)));
            cities().ifPresent(cities -> head.put("target_city", cities));
            brief.length().ifPresent(days -> head.put("days", days.toString()));
            brief.party().ifPresent(party -> head.put("people", String.valueOf(party.size())));
            return head;
        }

        private Optional<String> cities() {
            return brief.destination()
                    .filter(Destination.Cities.class::isInstance)
                    .map(Destination.Cities.class::cast)
                    .map(cities -> cities.names().stream()
                            .map(EnglishSentences.this::local)
                            .collect(Collectors.joining(", ")));
        }
    }

    private String local(String city) {
        return catalogue.findCity(city).map(City::localName).orElse(city);
    }
}
