package com.surefoot.narration.telling;

import static com.surefoot.fixtures.SmallWorld.EASTBURG;
import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static com.surefoot.fixtures.SmallWorld.WESTBURG;
import static com.surefoot.fixtures.SmallWorld.ZONE;
import static com.surefoot.fixtures.SmallWorld.eur;
import static com.surefoot.fixtures.SmallWorld.lodging;
import static com.surefoot.fixtures.SmallWorld.restaurant;
import static com.surefoot.fixtures.SmallWorld.ride;
import static com.surefoot.fixtures.SmallWorld.sight;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Approach;
import com.surefoot.itinerary.Day;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Meal;
import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.Night;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.Stay;
import com.surefoot.itinerary.Visit;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.grounding.Spoken.Said;
import com.surefoot.narration.telling.Explanation.Paragraph;
import com.surefoot.narration.telling.Explanation.Topic;
import com.surefoot.narration.telling.TripToTell.LeftOut;
import com.surefoot.narration.telling.TripToTell.Rival;
import com.surefoot.sights.Restaurant;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Journey;
import com.surefoot.transport.incity.Stage;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Distance;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NarratorTest {

    private static final Leg OUT = new Leg(ride(true, FRIDAY, "08:00", 120, "50"), 2, Optional.empty());
    private static final Leg BACK = new Leg(ride(false, SUNDAY, "18:00", 120, "40"), 2, Optional.empty());
    private static final Stay STAY = new Stay(lodging().get(0), 1, new DateRange(FRIDAY, SUNDAY));
    private static final Visit VISIT = new Visit(
            sight("museum", 1, 1, "Mo-Su 09:00-18:00", "12", 100),
            at(FRIDAY, "11:00"),
            at(FRIDAY, "13:00"),
            2,
            Optional.of(walk("10:30")));
    private static final Restaurant INN = restaurant("inn", 1, 2, "Mo-Su 10:00-23:00", "20");
    private static final Meal DINNER = new Meal(
            MealKind.DINNER,
            INN.place(),
            Optional.of(INN),
            at(FRIDAY, "18:30"),
            at(FRIDAY, "19:45"),
            eur("40"),
            Optional.empty());

    private static ZonedDateTime at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(ZONE);
    }

    private static Approach walk(String start) {
        Stage stage = new Stage(
                InCityMode.WALK,
                OUT.endsAt(),
                sight("museum", 1, 1, "Mo-Su 09:00-18:00", "12", 100).place(),
                Duration.ofMinutes(20),
                new Distance(1_500),
                eur("0"),
                0);
        return new Approach(at(FRIDAY, start), new Journey(InCityMode.WALK, List.of(stage)), eur("0"));
    }

    private static Itinerary itinerary() {
        Night first = new Night(STAY, at(FRIDAY, "21:00"), at(FRIDAY.plusDays(1), "09:00"), Optional.empty());
        Night second = new Night(STAY, at(FRIDAY.plusDays(1), "21:00"), at(SUNDAY, "09:00"), Optional.empty());
        return new Itinerary(
                WESTBURG,
                List.of(EASTBURG),
                new Party(2, 0),
                List.of(STAY),
                List.of(
                        new Day(FRIDAY, List.<Activity>of(OUT, VISIT, DINNER, first)),
                        new Day(FRIDAY.plusDays(1), List.<Activity>of(second)),
                        new Day(SUNDAY, List.<Activity>of(BACK))));
    }

    private static Map<String, Double> confidences() {
        Map<String, Double> confidences = new HashMap<>();
        confidences.put(OUT.id() + "@" + FRIDAY, 0.97);
        confidences.put(BACK.id() + "@" + SUNDAY, 0.96);
        confidences.put(STAY.offer().id() + "@" + FRIDAY, 0.94);
        confidences.put("museum@" + FRIDAY, 0.99);
        confidences.put("inn@" + FRIDAY, 0.72);
        return confidences;
    }

    private static TripToTell trip(Rival... rivals) {
        return new TripToTell(
                itinerary(),
                confidences(),
                Optional.of(0.61),
                List.of(rivals),
                List.of(new LeftOut("tower@" + FRIDAY, "The Tower", 0.31)));
    }

    private static List<String> texts(Explanation explanation, Topic topic) {
        return explanation.paragraphs().stream()
                .filter(paragraph -> paragraph.topic() == topic)
                .flatMap(paragraph -> paragraph.sentences().stream())
                .map(said -> said.text().replaceAll("[\\u00a0\\u202f]", " ").replace("Friday, ", "Friday "))
                .toList();
    }

    private static Explanation told(Language language, Tone tone, double least, Rival... rivals) {
        return new Narrator().tell(trip(rivals), new Audience(language, language.locale(), tone, least));
    }

    @Test
    void aTripIsToldDayByDay() {
        // when
        Explanation told = told(Language.ENGLISH, Tone.TRAVELLER, 0);

        // then
        assertThat(texts(told, Topic.DAY))
                .startsWith("Take train %s from %s at 08:00."
                        .formatted(OUT.offer().number(), OUT.startsAt().name()))
                .contains(
                        "You get to Sight museum on foot in 20 minutes.",
                        "Visit Sight museum from 11:00 until 13:00.",
                        "Have dinner at Restaurant inn at 18:30.");
        assertThat(told.paragraphs().stream().flatMap(paragraph -> paragraph.day().stream()))
                .containsExactly(FRIDAY, SUNDAY);
        assertThat(told.dropped()).isZero();
    }

    @Test
    void whatSpeaksForItIsComputed() {
        // given: one that costs more and walks less, and one that costs more and walks more
        Rival dearer = new Rival(eur("2000"), Optional.of(0.5), new Distance(100));
        Rival both = new Rival(eur("2000"), Optional.of(0.8), new Distance(9_000));

        // then
        assertThat(texts(told(Language.ENGLISH, Tone.AGENCY, 0, dearer, both), Topic.WHY))
                .contains("This is the cheapest of the 3 trips.")
                .noneMatch(text -> text.contains("surest"))
                .noneMatch(text -> text.contains("on foot"));
        assertThat(texts(told(Language.ENGLISH, Tone.AGENCY, 0, dearer), Topic.WHY))
                .contains("This is the surest of the 2 trips.");
        assertThat(texts(told(Language.ENGLISH, Tone.AGENCY, 0, both), Topic.WHY))
                .contains("Of the 2 trips, this is the one with the shortest ways on foot, 1.5 km in all.");
    }

    @Test
    void whatComesUpToItTakesTheSuperlativeAway() {
        // given
        Rival same = new Rival(itinerary().total(), Optional.of(0.61), new Distance(1_500));

        // then
        assertThat(texts(told(Language.ENGLISH, Tone.AGENCY, 0, same), Topic.WHY))
                .noneMatch(text -> text.contains("est of"));
    }

    @Test
    void aLowerBoundIsNotToldAsAChance() {
        // given
        TripToTell uncalibrated = new TripToTell(
                itinerary(),
                confidences(),
                Optional.empty(),
                List.of(new Rival(eur("2000"), Optional.of(0.1), new Distance(9_000))),
                List.of());

        // then
        assertThat(texts(
                        new Narrator().tell(uncalibrated, new Audience(Language.ENGLISH, Locale.UK, Tone.AGENCY, 0)),
                        Topic.WHY))
                .noneMatch(text -> text.contains("sure"));
    }

    @Test
    void whatIsLeastSureAndWhatWasLeftOutIsTold() {
        // when
        Explanation told = told(Language.ENGLISH, Tone.TRAVELLER, 0);

        // then
        assertThat(texts(told, Topic.CAUTION)).containsExactly("Restaurant inn is 72% sure to work out as planned.");
        assertThat(texts(told, Topic.LEFT_OUT))
                .containsExactly("We left out The Tower, because it was too uncertain (31%).");
    }

    @Test
    void whatIsNotSureEnoughIsCountedAndNotSaid() {
        // when
        Explanation told = told(Language.ENGLISH, Tone.TRAVELLER, 0.9);

        // then: nor what all of it costs, since the dinner is a part of that
        assertThat(texts(told, Topic.DAY)).noneMatch(text -> text.contains("inn"));
        assertThat(told.dropped()).isEqualTo(4);
        assertThat(told.paragraphs().stream().map(Paragraph::sentences).flatMap(List::stream))
                .extracting(Said::confidence)
                .allMatch(confidence -> confidence >= 0.9);
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void everyLanguageAndToneTellsAllOfIt(Tone tone) {
        for (Language language : Language.values()) {
            Explanation told = told(language, tone, 0, new Rival(eur("2000"), Optional.of(0.5), new Distance(9_000)));
            assertThat(told.dropped()).as("%s %s", language, tone).isZero();
            assertThat(told.paragraphs())
                    .extracting(Paragraph::topic)
                    .containsExactly(Topic.WHY, Topic.DAY, Topic.DAY, Topic.CAUTION, Topic.LEFT_OUT);
        }
    }
}
