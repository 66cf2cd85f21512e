package com.surefoot.narration.telling;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static com.surefoot.narration.telling.Trips.PALACE;
import static com.surefoot.narration.telling.Trips.english;
import static com.surefoot.narration.telling.Trips.leg;
import static com.surefoot.narration.telling.Trips.said;
import static com.surefoot.narration.telling.Trips.told;
import static com.surefoot.narration.telling.Trips.trip;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Day;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Leg;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.grounding.Phrase;
import com.surefoot.narration.telling.Explanation.Topic;
import com.surefoot.narration.telling.TripToTell.Background;
import com.surefoot.narration.telling.TripToTell.Known;
import com.surefoot.narration.telling.TripToTell.LeftOut;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What to watch out for, what was left out, and how days are told whose clocks or dates change. */
class WarningsTest {

    private static final Leg BACK = leg(false, SUNDAY, "18:00", 120, "40.00");

    private static Background knowing(Known... known) {
        return new Background(Optional.empty(), List.of(known), Set.of(BACK.id()), Set.of("art"));
    }

    private static Known hours(Duration age, int against) {
        return new Known(PALACE, Phrase.HOURS, Optional.of(age), 2, against, true);
    }

    @Test
    void whatIsUnsureIsToldWithWhatItRestsOn() {
        // given
        TripToTell trip = told(trip(), 0.8, List.of(), List.of(), knowing(hours(Duration.ofDays(200), 0)));

        // then
        assertThat(english(trip, Topic.CAUTION))
                .contains("The chance that Upper Palace works out as planned is 80%.")
                .contains("Last confirmation of the opening hours of Upper Palace: 7 months ago, by 2 sources.");
    }

    @Test
    void whatIsDisputedUnpricedClosedOrLastIsTold() {
        // given
        TripToTell trip = told(trip(), 0.95, List.of(), List.of(), knowing(hours(Duration.ofHours(3), 1)));

        // then
        assertThat(english(trip, Topic.CAUTION))
                .containsExactly(
                        "W1800 is the last direct train of the day to Westburg Station in our timetables.",
                        "Sources disagree on the opening hours of Upper Palace.",
                        "The price of Upper Palace is unknown.",
                        "Upper Palace is closed on Sunday 6 June.");
        assertThat(english(trip, Topic.WHY)).contains("The known prices come to €320.00 for 2 travellers.");
    }

    @Test
    void whatNobodyConfirmsIsToldWhereItIsTheReason() {
        // given
        Known unseen = new Known(PALACE, Phrase.HOURS, Optional.empty(), 0, 0, true);

        // then
        assertThat(english(told(trip(), 0.5, List.of(), List.of(), knowing(unseen)), Topic.CAUTION))
                .contains("Unconfirmed: the opening hours of Upper Palace.");
    }

    @Test
    void whatWasSeenLongAgoIsToldThoughItIsSure() {
        assertThat(english(
                        told(trip(), 0.99, List.of(), List.of(), knowing(hours(Duration.ofDays(100), 0))),
                        Topic.CAUTION))
                .contains("Last confirmation of the opening hours of Upper Palace: 4 months ago, by 2 sources.");
        assertThat(english(
                        told(trip(), 0.99, List.of(), List.of(), knowing(hours(Duration.ofDays(10), 0))),
                        Topic.CAUTION))
                .noneMatch(text -> text.contains("confirmation"));
    }

    @Test
    void aChangeWithLittleTimeIsTold() {
        // given: on Sunday a ride that arrives eight minutes before the next one leaves
        Leg first = leg(true, SUNDAY, "17:00", 52, "10.00");
        Itinerary plain = trip();
        List<Day> days = List.of(plain.days().get(0), new Day(SUNDAY, List.<Activity>of(first, BACK)));
        Itinerary tight = new Itinerary(plain.origin(), plain.cities(), plain.party(), plain.stays(), days);

        // then
        assertThat(english(told(tight), Topic.CAUTION))
                .contains("It is tight: you have only 8 minutes to spare for W1800 at Eastburg Station.");
        assertThat(english(told(plain), Topic.CAUTION)).noneMatch(text -> text.contains("tight"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Phrase.class,
            names = {
                "NOTHING_KNOWN",
                "SOURCES_DIFFER",
                "TOO_LITTLE_TIME",
                "NOT_SURE_ENOUGH",
                "NOT_CERTIFIED",
                "CERTIFICATE_WITHDRAWN"
            })
    void whatIsLeftOutIsToldWithItsReason(Phrase why) {
        // given
        LeftOut out =
                new LeftOut("tower@" + FRIDAY, "The Tower", 0.31, Optional.of(why), Optional.of("The Old Bridge"));
        TripToTell trip = told(trip(), 0.95, List.of(), List.of(out), Background.NONE);

        // then
        for (Language language : Language.values()) {
            for (Tone tone : Tone.values()) {
                Explanation told = said(trip, language, tone);
                assertThat(told.dropped()).isZero();
                assertThat(Trips.texts(told, Topic.LEFT_OUT)).hasSize(2).allMatch(text -> text.contains("The Tower"));
            }
        }
        assertThat(english(trip, Topic.LEFT_OUT)).contains("In place of The Tower there is The Old Bridge.");
    }

    @Test
    void aRideOverMidnightIntoAnotherZoneIsToldByTheClocksThere() {
        // given
        Leg night = leg(FRIDAY, "22:30", 180, ZoneId.of("Europe/Helsinki"), 1);

        // then
        assertThat(english(told(trip(night, List.of(), 0, BACK)), Topic.DAY))
                .contains(
                        "E2230 takes 1 change on the way.",
                        "You arrive at Eastburg Station at 02:30 on Saturday 5 June with E2230.",
                        "Remember, in Eastburg Station clocks are 1 hour ahead of those in Westburg Station.");
    }

    @Test
    void agenciesGetWhatMattersForBooking() {
        assertThat(Trips.texts(said(told(trip()), Language.ENGLISH, Tone.AGENCY), Topic.DAY))
                .contains(
                        "Hotel h1: 1 room, Double, breakfast included.",
                        "Hotel h1: cancellation is free until 15:00 on Thursday 3 June.",
                        "Hotel h1: €280.00 in all.")
                .anyMatch(text -> text.startsWith("Hotel h1: reference h1/"));
    }

    @Test
    void freeTimeIsTold() {
        assertThat(english(told(trip()), Topic.DAY))
                .contains(
                        "Between Eastburg Station and Upper Palace you have 1 hour 55 minutes for yourself, from 10:05 until 12:00.");
    }

    @Test
    void toWaitForARideIsNotToBeFree() {
        assertThat(english(told(trip()), Topic.DAY))
                .filteredOn(text -> text.contains("for yourself"))
                .isNotEmpty()
                .allMatch(text -> text.contains("etween "))
                .noneMatch(text -> text.contains("until 18:00"));
    }

    @Test
    void colourIsQuotedInTheLanguageOfItsSource() {
        assertThat(english(told(trip()), Topic.COLOUR))
                .containsExactly(
                        "Small world says of Upper Palace: “Baroque palace of the prince in the old gardens.”",
                        "On the spot, Upper Palace is called Oberes Schloss.");
        assertThat(Trips.texts(said(told(trip()), Language.FRENCH, Tone.HOST), Topic.COLOUR))
                .contains("Small world dit d\u2019Upper Palace : « Baroque palace of the prince in the old gardens. »"
                        + " (en anglais)");
        assertThat(Trips.texts(said(told(trip()), Language.ENGLISH, Tone.AGENCY), Topic.COLOUR))
                .isEmpty();
    }

    @Test
    void nobodyIsQuotedAForeignSentenceWhereThereIsOneInTheirLanguage() {
        // given: what the source says in English cannot be quoted, since it has a figure
        TripToTell trip = told(trip(
                leg(true, FRIDAY, "08:00", 120, "40.00"),
                List.of(Trips.visit("Baroque palace of 1723 in the old gardens.\n"
                        + "Le palais baroque du prince dans les vieux jardins.")),
                0,
                BACK));

        // then
        assertThat(english(trip, Topic.COLOUR)).containsExactly("On the spot, Upper Palace is called Oberes Schloss.");
        assertThat(Trips.texts(said(trip, Language.FRENCH, Tone.HOST), Topic.COLOUR))
                .anyMatch(text -> text.contains("« Le palais baroque du prince dans les vieux jardins. »"));
        assertThat(Trips.texts(said(trip, Language.CHINESE, Tone.HOST), Topic.COLOUR))
                .anyMatch(text -> text.contains("vieux jardins"));
    }
}
