package com.surefoot.narration.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.narration.chinese.ChineseTripReader;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.reading.CatalogueWords.Sort;
import com.surefoot.narration.reading.CatalogueWords.Word;
import com.surefoot.narration.reading.rules.RuleReader;
import com.surefoot.travel.Area;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** English and French with names and words of a Chinese catalogue in them. */
class InsertedChineseTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final CatalogueWords WORDS = words();

    private static CatalogueWords words() {
        List<City> cities = List.of(city("Shenzhen", "深圳"), city("Shanghai", "上海"));
        List<Word> words = new ArrayList<>(CatalogueListing.words(cities));
        words.add(new Word(Sort.SIGHT, "上海迪士尼度假区", "上海迪士尼度假区", "shanghai"));
        words.add(new Word(Sort.SIGHT, "外滩", "外滩", "shanghai"));
        words.add(new Word(Sort.RESTAURANT, "南翔馒头店(豫园店)", "南翔馒头店(豫园店)", "shanghai"));
        words.add(new Word(Sort.HOTEL, "和平饭店", "和平饭店", "shanghai"));
        words.add(new Word(Sort.HOTEL, "Fairmont Peace Hotel", "和平饭店", "shanghai"));
        words.add(new Word(Sort.FEATURE, "免费停车", "免费停车", "shanghai"));
        words.add(Word.of(Sort.FEATURE, "parking", "parking"));
        words.add(Word.of(Sort.KIND, "公园", "公园"));
        words.add(Word.of(Sort.CUISINE, "川菜", "川菜"));
        return new CatalogueWords(cities, words);
    }

    private static City city(String name, String local) {
        return new City(
                new CityId(name.toLowerCase(java.util.Locale.ROOT)),
                name,
                local,
                Set.of(),
                "CN",
                Optional.empty(),
                new Area(new GeoPoint(31, 121), Distance.ofKilometres(10)),
                ZoneId.of("Asia/Shanghai"),
                Currency.getInstance("CNY"));
    }

    private static Understood read(Language language, String text) {
        return new RuleReader(language, new ChineseTripReader()).read(text, Listening.afresh(WORDS, MONDAY));
    }

    private static Draft draft(String text) {
        return Draft.EMPTY.with(read(Language.ENGLISH, text).heard());
    }

    private static List<Demand> demands(String text) {
        return draft(text).wanted().map(wanted -> wanted.requirement().demand()).toList();
    }

    @Test
    void citiesAreFoundByTheirChineseNames() {
        // when
        Draft draft = draft("Current location: 深圳. A solo trip to 上海 for 4 days");

        // then
        assertThat(draft.find(Point.Origin.class)).contains(new Point.Origin("Shenzhen"));
        assertThat(draft.find(Point.Towns.class)).contains(new Point.Towns(List.of("Shanghai"), true));
    }

    @ParameterizedTest
    @CsvSource({"visit 去外滩逛逛, 外滩", "visit 去迪士尼玩, 迪士尼", "I'd love to see 迪士尼, 迪士尼", "we want the 外滩, 外滩"})
    void sightsAreFoundWithTheWordsThatLeadThereAndByPartsOfTheirNames(String text, String sight) {
        // when
        Draft draft = draft("In Shanghai " + text);

        // then
        assertThat(draft.list(Point.MustSee.class)).containsExactly(new Point.MustSee(sight));
    }

    @Test
    void theTextAroundSaysWhatIsWantedOfThem() {
        // when
        Draft draft = draft("In 上海 no 川菜 please, and a hotel within 2 km of 外滩");

        // then
        assertThat(draft.points()).contains(new Point.NotCuisine("川菜"));
        assertThat(draft.list(Point.MustSee.class)).isEmpty();
        assertThat(draft.wanted().map(wanted -> wanted.requirement().demand()))
                .containsExactly(new LodgingDemand.Near("外滩", Distance.ofKilometres(2)));
    }

    @Test
    void restaurantsAndHotelsAreCalledByTheirNames() {
        // when
        List<Demand> demands = demands("In 上海 we want to eat at 南翔馒头店(豫园店) and sleep at the Fairmont Peace Hotel");

        // then
        assertThat(demands)
                .containsExactlyInAnyOrder(
                        new MealDemand.Restaurants(Choice.all(Set.of("南翔馒头店(豫园店)"))),
                        new LodgingDemand.Properties(Choice.all(Set.of("和平饭店"))));
    }

    @Test
    void englishWordsStandForTheCataloguesOwn() {
        // when
        Draft draft = draft("In Shanghai: parks, Sichuan food, and a hotel with free parking");

        // then
        assertThat(draft.points()).contains(new Point.Taste("公园"), new Point.Cuisine("川菜"));
        assertThat(draft.wanted().map(wanted -> wanted.requirement().demand()))
                .containsExactly(new LodgingDemand.Features(Choice.all(Set.of("免费停车"))));
    }

    @Test
    void whatHotelsOfOtherCitiesOfferIsNotMeant() {
        // when
        List<Demand> demands = demands("In Shenzhen a hotel with free parking");

        // then
        assertThat(demands).containsExactly(new LodgingDemand.Features(Choice.all(Set.of("parking"))));
    }

    @Test
    void frenchIsReadLikewise() {
        // when
        Understood understood = read(Language.FRENCH, "de 深圳 à 上海, visiter 外滩, un parc");

        // then
        assertThat(understood.heard().stream().map(Heard::point))
                .contains(new Point.Origin("Shenzhen"), new Point.MustSee("外滩"), new Point.Taste("公园"));
        assertThat(understood.notUnderstood()).isEmpty();
    }

    @Test
    void chineseThatNobodyUnderstandsIsTold() {
        // given
        String text = "In Shanghai we want 乱七八糟";

        // when
        Understood understood = read(Language.ENGLISH, text);

        // then
        assertThat(understood.notUnderstood().stream().map(span -> text.substring(span.from(), span.to())))
                .isNotEmpty()
                .allMatch("乱七八糟"::contains);
    }

    @Test
    void manyInsertedRunsAreReadInGoodTime() {
        // given
        String text = "see 乱七八糟 a ".repeat(300);

        // when
        long begun = System.nanoTime();
        Understood understood = read(Language.ENGLISH, text);

        // then
        assertThat(understood.heard()).isEmpty();
        assertThat((System.nanoTime() - begun) / 1_000_000_000.0).isLessThan(5);
    }
}
