package com.surefoot.narration.telling;

import static com.surefoot.fixtures.SmallWorld.EASTBURG;
import static com.surefoot.fixtures.SmallWorld.EUR;
import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SOURCE;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static com.surefoot.fixtures.SmallWorld.WESTBURG;
import static com.surefoot.fixtures.SmallWorld.ZONE;
import static com.surefoot.fixtures.SmallWorld.lodging;
import static com.surefoot.fixtures.SmallWorld.place;
import static com.surefoot.fixtures.SmallWorld.ride;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Day;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Night;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.Stay;
import com.surefoot.itinerary.Visit;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.telling.Explanation.Topic;
import com.surefoot.narration.telling.TripToTell.Background;
import com.surefoot.narration.telling.TripToTell.LeftOut;
import com.surefoot.narration.telling.TripToTell.Rival;
import com.surefoot.sights.OpeningHours;
import com.surefoot.sights.Sight;
import com.surefoot.transport.TransportOffer;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Price;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A weekend in Eastburg of a ride there, a visit, a night and a ride back, and what is told of it. */
final class Trips {

    static final String PALACE = "palace@" + FRIDAY;

    private Trips() {}

    static ZonedDateTime at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(ZONE);
    }

    /** Its ticket has no price, and on Sundays it is closed. */
    static Sight palace(String about) {
        return new Sight(
                "palace",
                SOURCE,
                EASTBURG.id(),
                place("Upper Palace", 1, 1),
                "Oberes Schloss",
                "palace",
                Set.of("art"),
                OpeningHours.parse("Mo-Sa 09:00-18:00"),
                Duration.ZERO,
                Price.unknown(EUR),
                Duration.ofMinutes(60),
                Duration.ofMinutes(180),
                80,
                true,
                about);
    }

    static Visit visit(String about) {
        return new Visit(palace(about), at(FRIDAY, "12:00"), at(FRIDAY, "14:00"), 2, Optional.empty());
    }

    static Leg leg(boolean out, LocalDate day, String departs, int minutes, String price) {
        return new Leg(ride(out, day, departs, minutes, price), 2, Optional.empty());
    }

    /** A ride that arrives by another clock, with so many changes. */
    static Leg leg(LocalDate day, String departs, int minutes, ZoneId zone, int changes) {
        TransportOffer plain = ride(true, day, departs, minutes, "40.00");
        return new Leg(
                new TransportOffer(
                        plain.id(),
                        plain.mode(),
                        plain.number(),
                        plain.product(),
                        plain.operator(),
                        plain.from(),
                        plain.to(),
                        plain.departure(),
                        plain.arrival().withZoneSameInstant(zone),
                        plain.price(),
                        1,
                        changes,
                        plain.source()),
                2,
                Optional.empty());
    }

    static Itinerary trip(Leg out, List<Visit> visits, int room, Leg back) {
        Stay stay = new Stay(lodging().get(room), 1, new DateRange(FRIDAY, SUNDAY));
        Night night = new Night(stay, at(FRIDAY, "21:00"), at(FRIDAY.plusDays(1), "09:00"), Optional.empty());
        List<Activity> friday = new ArrayList<>(List.of(out));
        friday.addAll(visits);
        friday.add(night);
        return new Itinerary(
                WESTBURG,
                List.of(EASTBURG),
                new Party(2, 0),
                List.of(stay),
                List.of(new Day(FRIDAY, friday), new Day(SUNDAY, List.of(back))));
    }

    static Itinerary trip() {
        return trip(
                leg(true, FRIDAY, "08:00", 120, "50.00"),
                List.of(visit("Baroque palace of the prince in the old gardens.")),
                0,
                leg(false, SUNDAY, "18:00", 120, "40.00"));
    }

    /** With everything as sure as that. */
    static TripToTell told(Itinerary trip, double sure, List<Rival> rivals, List<LeftOut> leftOut, Background known) {
        Map<String, Double> confidences = trip.days().stream()
                .flatMap(day -> day.activities().stream().map(activity -> DayClaims.id(activity, day.date())))
                .distinct()
                .collect(Collectors.toMap(id -> id, id -> sure));
        return new TripToTell(trip, confidences, Optional.of(sure), rivals, leftOut, known);
    }

    static TripToTell told(Itinerary trip) {
        return told(trip, 0.95, List.of(), List.of(), Background.NONE);
    }

    static Explanation said(TripToTell trip, Language language, Tone tone) {
        return new Narrator().tell(trip, new Audience(language, language.locale(), tone, 0));
    }

    static List<String> texts(Explanation told, Topic topic) {
        return told.paragraphs().stream()
                .filter(paragraph -> paragraph.topic() == topic)
                .flatMap(paragraph -> paragraph.sentences().stream())
                .map(said -> said.text().replaceAll("[\\u00a0\\u202f]", " ").replace("day, ", "day "))
                .toList();
    }

    static List<String> english(TripToTell trip, Topic topic) {
        return texts(said(trip, Language.ENGLISH, Tone.TRAVELLER), topic);
    }
}
