package com.surefoot.bench.travelplanner;

import com.surefoot.narration.reading.CatalogueListing;
import com.surefoot.narration.reading.CatalogueWords;
import com.surefoot.narration.reading.CatalogueWords.Sort;
import com.surefoot.narration.reading.CatalogueWords.Word;
import com.surefoot.travel.Area;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Names;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The data's cities and states as the words of a catalogue. */
final class Gazetteer {

    private static final Area SOMEWHERE = new Area(new GeoPoint(0, 0), Distance.ofKilometres(1));
    private static final List<String> CAPITAL =
            List.of("Washington, D.C.", "Washington D.C.", "Washington, DC", "Washington DC");

    private Gazetteer() {}

    static CatalogueWords words(Tables tables) {
        List<City> cities = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        for (String name : tables.cities()) {
            City city = city(name, tables.findState(name));
            cities.add(city);
            words.addAll(CatalogueListing.names(city));
            spellings(name).forEach(written -> words.add(Word.of(Sort.CITY, written, name)));
        }
        tables.listStates().forEach(state -> words.addAll(CatalogueListing.lands(state)));
        return new CatalogueWords(cities, words);
    }

    private static City city(String name, Optional<String> state) {
        return new City(
                new CityId(Names.fold(name).replaceAll("[^a-z0-9]+", "-")),
                name,
                name,
                Set.of(),
                "US",
                state,
                SOMEWHERE,
                ZoneId.of("America/New_York"),
                Currency.getInstance("USD"));
    }

    private static Set<String> spellings(String name) {
        Set<String> spellings = new HashSet<>();
        spellings.add(name);
        spellings.add(name.replaceFirst("^St\\. ", "Saint "));
        spellings.add(name.replaceFirst("^Fort ", "Ft. "));
        if (name.equals("New York")) {
            spellings.add("New York City");
        }
        if (name.equals("Washington")) {
            spellings.addAll(CAPITAL);
        }
        return spellings;
    }
}
