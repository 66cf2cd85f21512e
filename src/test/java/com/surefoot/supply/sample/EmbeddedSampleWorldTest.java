package com.surefoot.supply.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.lodging.HouseRule;
import com.surefoot.lodging.Property;
import com.surefoot.lodging.RoomType;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.grounding.Quote;
import com.surefoot.sights.OpeningHours;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.supply.RecordingSink;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.TimeWindow;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a newcomer finds in the sample world. */
class EmbeddedSampleWorldTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final Set<String> KINDS = Set.of(
            "museum",
            "gallery",
            "palace",
            "church",
            "monument",
            "viewpoint",
            "park",
            "garden",
            "square",
            "neighbourhood",
            "market",
            "zoo",
            "cemetery",
            "bridge",
            "theatre",
            "library",
            "memorial",
            "science",
            "cruise",
            "street");

    private static final RecordingSink SINK = new RecordingSink();

    @BeforeAll
    static void readWorld() throws IOException {
        SampleWorld.embedded().writeTo(SINK);
        System.out.println("sample world: " + SINK.counts());
    }

    static Stream<City> cities() {
        return SINK.cities().keySet().stream();
    }

    @Test
    void thereAreFourCities() {
        assertThat(cities()).extracting(City::name).containsExactly("Paris", "Amsterdam", "Berlin", "Vienna");
    }

    @ParameterizedTest
    @MethodSource("cities")
    void everyCityIsRichEnoughForATrip(City city) {
        // given
        List<Property> properties = of(city, Property.class, Property::city);

        // when / then
        assertThat(of(city, Sight.class, Sight::city)).hasSizeGreaterThanOrEqualTo(25);
        assertThat(of(city, Restaurant.class, Restaurant::city)).hasSizeGreaterThanOrEqualTo(25);
        assertThat(properties).hasSizeGreaterThanOrEqualTo(15);
        assertThat(properties).allSatisfy(property -> {
            assertThat(property.roomTypes()).hasSizeGreaterThan(1);
            assertThat(property.offers().count())
                    .isGreaterThan(property.roomTypes().size());
        });
        assertThat(properties)
                .flatExtracting(Property::roomTypes)
                .extracting(RoomType::sleeps)
                .contains(1, 2, 4);
    }

    @ParameterizedTest
    @MethodSource("cities")
    void apartmentsAreNotForASingleNightNorForParties(City city) {
        // given
        List<Property> apartments = of(city, Property.class, Property::city).stream()
                .filter(property -> property.kind().equals("apartment"))
                .toList();

        // when / then
        assertThat(apartments).isNotEmpty().allSatisfy(apartment -> {
            assertThat(apartment.forbids()).contains(HouseRule.PARTIES, HouseRule.SMOKING);
            assertThat(apartment.offers()).allMatch(offer -> offer.ratePlan().minimumNights() == 2);
        });
    }

    @ParameterizedTest
    @MethodSource("cities")
    void petsAreNotBothWelcomeAndForbidden(City city) {
        assertThat(of(city, Property.class, Property::city))
                .noneMatch(property -> property.features().contains("pets")
                        && property.forbids().contains(HouseRule.PETS));
    }

    @ParameterizedTest
    @MethodSource("cities")
    void everyWordOnASightIsKnown(City city) {
        assertThat(of(city, Sight.class, Sight::city)).allSatisfy(sight -> {
            assertThat(KINDS).contains(sight.kind());
            assertThat(sight.tags()).isNotEmpty();
            assertThat(sight.about().lines()).hasSize(3).allMatch(line -> line.length() <= 120);
        });
    }

    @ParameterizedTest
    @MethodSource("cities")
    void whatIsSaidOfASightMayBeQuotedInFrenchAndChinese(City city) {
        assertThat(of(city, Sight.class, Sight::city)).allSatisfy(sight -> {
            List<Language> quoted = sight.about()
                    .lines()
                    .flatMap(line -> Quote.find(line).stream())
                    .map(Quote::language)
                    .toList();
            assertThat(quoted).as(sight.id()).contains(Language.FRENCH, Language.CHINESE);
        });
    }

    @ParameterizedTest
    @MethodSource("cities")
    void inventedPropertiesSayThatTheyAreSamples(City city) {
        assertThat(SampleWorld.SOURCE.sample()).isTrue();
        assertThat(of(city, Property.class, Property::city))
                .allMatch(property -> property.place().name().endsWith(" (sample)"));
    }

    @ParameterizedTest
    @MethodSource("cities")
    void everySightIsOpenSomeDayOfEveryWeekInSummer(City city) {
        assertThat(of(city, Sight.class, Sight::city)).allSatisfy(sight -> assertThat(
                        MONDAY.datesUntil(MONDAY.plusWeeks(1)).flatMap(day -> windows(sight.hours(), day)))
                .isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("cities")
    void everyMealFindsAPlaceOnEveryWeekday(City city) {
        // given
        List<Restaurant> restaurants = of(city, Restaurant.class, Restaurant::city);
        Map<String, LocalTime> meals =
                Map.of("breakfast", LocalTime.of(8, 15), "lunch", LocalTime.of(12, 30), "dinner", LocalTime.of(19, 0));

        // when / then
        meals.forEach((meal, time) -> MONDAY.datesUntil(MONDAY.plusWeeks(1)).forEach(day -> assertThat(restaurants)
                .as("%s on %s in %s", meal, day.getDayOfWeek(), city.name())
                .anyMatch(restaurant -> serves(restaurant, day, time))));
    }

    private static boolean serves(Restaurant restaurant, LocalDate day, LocalTime time) {
        TimeWindow meal = new TimeWindow(day.atTime(time), day.atTime(time).plusMinutes(45));
        return windows(restaurant.hours(), day).anyMatch(window -> window.encloses(meal));
    }

    private static Stream<TimeWindow> windows(OpeningHours hours, LocalDate day) {
        return hours.windowsOn(day).stream();
    }

    @ParameterizedTest
    @MethodSource("cities")
    void theMetroReachesWhatThereIsToSee(City city) {
        // given
        CityTravel travel = SINK.cities().entrySet().stream()
                .filter(entry -> entry.getKey().equals(city))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        Predicate<Sight> near = sight -> travel.metro()
                .flatMap(metro -> metro.findNearest(sight.place().point()))
                .map(station -> station.place()
                                .point()
                                .distanceTo(sight.place().point())
                                .kilometres()
                        < 1.5)
                .orElse(false);
        List<Sight> sights = of(city, Sight.class, Sight::city);

        // when / then
        assertThat(sights.stream().filter(near).count()).isGreaterThan(sights.size() * 8L / 10);
    }

    @Test
    void idsAreUnique() {
        assertThat(SINK.all(Property.class)).extracting(Property::id).doesNotHaveDuplicates();
        assertThat(SINK.all(Sight.class)).extracting(Sight::id).doesNotHaveDuplicates();
        assertThat(SINK.all(Restaurant.class)).extracting(Restaurant::id).doesNotHaveDuplicates();
    }

    private static <T> List<T> of(City city, Class<T> kind, Function<T, CityId> cityOf) {
        return SINK.all(kind).stream()
                .filter(piece -> cityOf.apply(piece).equals(city.id()))
                .toList();
    }
}
