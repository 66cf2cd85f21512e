package com.surefoot.narration.reading;

import com.surefoot.narration.grounding.HandWritten;
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
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A catalogue of well-known cities and sights, as a file of the tests lists it. */
public final class ReadingCatalogue {

    private static final CatalogueWords WORDS = read();

    private ReadingCatalogue() {}

    /** Its words. */
    public static CatalogueWords words() {
        return WORDS;
    }

    private static CatalogueWords read() {
        List<City> cities = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        for (String line : HandWritten.lines("/reading/catalogue.txt")) {
            String[] cells = Stream.of(line.split(";", -1)).map(String::strip).toArray(String[]::new);
            Sort sort = Sort.valueOf(cells[0]);
            switch (sort) {
                case CITY -> cities.add(city(cells));
                case SIGHT -> names(cells).forEach(name -> words.add(new Word(sort, name, cells[1], cells[3])));
                default -> list(cells[1]).forEach(word -> words.add(Word.of(sort, word, word)));
            }
        }
        words.addAll(CatalogueListing.words(cities));
        return new CatalogueWords(cities, words);
    }

    private static City city(String[] cells) {
        String id = Names.fold(cells[1]).replace(' ', '-');
        return new City(
                new CityId(id),
                cells[1],
                list(cells[2]).findFirst().orElse(cells[1]),
                list(cells[2]).collect(Collectors.toSet()),
                cells[3],
                new Area(new GeoPoint(50, 10), Distance.ofKilometres(10)),
                ZoneId.of("Europe/Berlin"),
                Currency.getInstance(cells[4]));
    }

    private static Set<String> names(String[] cells) {
        return Stream.concat(Stream.of(cells[1]), list(cells[2])).collect(Collectors.toSet());
    }

    private static Stream<String> list(String cell) {
        return Stream.of(cell.split(",", -1)).map(String::strip).filter(word -> !word.isEmpty());
    }
}
