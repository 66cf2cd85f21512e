package com.surefoot.web.standin.ota;

import static java.util.Objects.requireNonNull;

import com.surefoot.lodging.live.Occupancy;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import com.surefoot.web.standin.Fields;
import com.surefoot.web.standin.RefusedException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an {@code OTA_HotelAvailRQ} asks for.
 *
 * @param hotels by their codes; all of the city where there are none
 * @param city its name, where it is asked for one
 * @param country of the city, by its two letters; empty for any
 */
record Question(Set<String> hotels, String city, String country, DateRange stay, List<Candidate> candidates) {

    static final String NAMESPACE = "http://www.opentravel.org/OTA/2003/05";

    private static final String ADULT = "10";
    private static final int MOST_ROOMS = 9;

    /**
     * Rooms for the same sleepers.
     *
     * @param rph what the answer refers to them by
     * @param quantity how many rooms
     */
    record Candidate(String rph, int quantity, Occupancy sleepers) {

        Candidate {
            requireNonNull(rph, "rph");
            requireNonNull(sleepers, "sleepers");
            if (quantity < 1 || quantity > MOST_ROOMS) {
                throw new IllegalArgumentException(
                        "Quantity is %d. Maybe ask for 1 to %d rooms?".formatted(quantity, MOST_ROOMS));
            }
        }
    }

    Question {
        hotels = Set.copyOf(hotels);
        requireNonNull(city, "city");
        requireNonNull(country, "country");
        requireNonNull(stay, "stay");
        candidates = List.copyOf(candidates);
    }

    /** @throws RefusedException if something is missing or of another form */
    static Question read(Element message) {
        if (!message.name().equals("OTA_HotelAvailRQ") || !message.space().equals(NAMESPACE)) {
            throw Refusals.unreadable("The message is a %s of '%s'. Maybe send an OTA_HotelAvailRQ of %s?"
                    .formatted(shown(message.name()), shown(message.space()), NAMESPACE));
        }
        Element criterion = message.find(
                        "AvailRequestSegments", "AvailRequestSegment", "HotelSearchCriteria", "Criterion")
                .orElseThrow(() -> Refusals.missing("There is no Criterion. Maybe it is in another segment?"));
        try {
            return of(criterion);
        } catch (IllegalArgumentException e) {
            throw Refusals.invalid(String.valueOf(e.getMessage()));
        }
    }

    private static String shown(String text) {
        return text.length() > NAMESPACE.length() ? text.substring(0, NAMESPACE.length()) + "…" : text;
    }

    private static Question of(Element criterion) {
        Set<String> hotels = criterion.list("HotelRef").stream()
                .map(hotel -> hotel.attribute("HotelCode"))
                .collect(Collectors.toSet());
        String city = criterion.find("Address", "CityName").map(Element::text).orElse("");
        if (hotels.isEmpty() && city.isEmpty()) {
            throw Refusals.missing("There is neither a HotelRef nor a CityName. Maybe add one?");
        }
        Element range = criterion
                .find("StayDateRange")
                .orElseThrow(() -> Refusals.missing("There is no StayDateRange. Maybe add it?"));
        return new Question(
                hotels,
                city,
                criterion
                        .find("Address", "CountryName")
                        .map(country -> country.attribute("Code"))
                        .orElse(""),
                new DateRange(
                        Fields.date("Start", range.attribute("Start")), Fields.date("End", range.attribute("End"))),
                candidates(criterion));
    }

    private static List<Candidate> candidates(Element criterion) {
        List<Candidate> candidates = criterion.list("RoomStayCandidates", "RoomStayCandidate").stream()
                .map(Question::candidate)
                .toList();
        int rooms = candidates.stream().mapToInt(Candidate::quantity).sum();
        if (candidates.isEmpty() || rooms > MOST_ROOMS) {
            throw Refusals.missing("%d rooms in %d RoomStayCandidates. Maybe ask for 1 to %d?"
                    .formatted(rooms, candidates.size(), MOST_ROOMS));
        }
        return candidates;
    }

    private static Candidate candidate(Element candidate) {
        int adults = 0;
        List<Integer> ages = new ArrayList<>();
        for (Element guests : candidate.list("GuestCounts", "GuestCount")) {
            int count = number("Count", guests.attribute("Count"));
            if (guests.attribute("AgeQualifyingCode").equals(ADULT)) {
                adults += count;
            } else {
                ages.addAll(Collections.nCopies(count, number("Age", guests.attribute("Age"))));
            }
        }
        String quantity = candidate.attribute("Quantity");
        return new Candidate(
                candidate.attribute("RPH"),
                quantity.isEmpty() ? 1 : number("Quantity", quantity),
                new Occupancy(adults, ages));
    }

    private static int number(String name, String text) {
        if (!text.matches("[0-9]{1,2}")) {
            throw new IllegalArgumentException("%s is '%s'. Maybe it should be a number?".formatted(name, shown(text)));
        }
        return Integer.parseInt(text);
    }

    boolean isIn(City other) {
        return city.isEmpty()
                || (other.isCalled(city)
                        && (country.isEmpty() || other.country().equalsIgnoreCase(country)));
    }

    boolean isAt(String hotel) {
        return hotels.isEmpty() || hotels.contains(hotel);
    }

    /** Who sleeps in each of the rooms. */
    List<Occupancy> rooms() {
        return candidates.stream()
                .flatMap(candidate -> Collections.nCopies(candidate.quantity(), candidate.sleepers()).stream())
                .toList();
    }
}
