package com.surefoot.web.standin.duffel;

import static java.util.Objects.requireNonNull;

import com.surefoot.transport.tickets.Travellers;
import com.surefoot.web.standin.Fields;
import com.surefoot.web.standin.Handle;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What is asked for at {@code /air/offer_requests}.
 *
 * @param slices one for each way
 * @param cabin in which class, by Duffel's name; empty for any
 */
record Question(List<Way> slices, Travellers passengers, String cabin) {

    private static final int MOST_SLICES = 2;
    private static final int WAY = 3;
    private static final int ADULT = 18;

    /** What the sandbox sells. */
    private static final String ECONOMY = "economy";

    private static final Set<String> CABINS = Set.of("", ECONOMY, "premium_economy", "business", "first");

    /** A way on a day, by codes. */
    record Way(String origin, String destination, LocalDate day) {

        Way {
            requireNonNull(day, "day");
            if (!origin.matches("[A-Z]{3}") || !destination.matches("[A-Z]{3}") || origin.equals(destination)) {
                throw new IllegalArgumentException(
                        "origin is '%s' and destination is '%s'. Maybe they should be two different IATA codes?"
                                .formatted(shown(origin), shown(destination)));
            }
        }
    }

    Question {
        slices = List.copyOf(slices);
        requireNonNull(passengers, "passengers");
        if (slices.isEmpty() || slices.size() > MOST_SLICES || !CABINS.contains(cabin)) {
            throw new IllegalArgumentException("%d slices in cabin_class '%s'. Maybe ask for 1 or %d slices in economy?"
                    .formatted(slices.size(), shown(cabin), MOST_SLICES));
        }
    }

    private static String shown(String text) {
        return text.length() > ADULT ? text.substring(0, ADULT) + "…" : text;
    }

    /** @throws IllegalArgumentException if something is missing or of another form */
    static Question read(Fields body) {
        Fields data = body.object("data");
        return new Question(
                data.objects("slices").stream().map(Question::way).toList(),
                travellers(data.objects("passengers")),
                data.findText("cabin_class").orElse(""));
    }

    private static Way way(Fields slice) {
        return new Way(
                slice.findText("origin").orElse("").toUpperCase(Locale.ROOT),
                slice.findText("destination").orElse("").toUpperCase(Locale.ROOT),
                slice.date("departure_date"));
    }

    private static Travellers travellers(List<Fields> passengers) {
        int adults = 0;
        List<Integer> ages = new ArrayList<>();
        for (Fields passenger : passengers) {
            OptionalInt age = passenger.findNumber("age");
            if (age.isEmpty() && !passenger.findText("type").orElse("").equals("adult")) {
                throw new IllegalArgumentException(
                        "A passenger has neither the type adult nor an age. Maybe one is missing?");
            }
            if (age.orElse(ADULT) >= ADULT) {
                adults++;
            } else {
                ages.add(age.getAsInt());
            }
        }
        return new Travellers(adults, ages);
    }

    /** Whether there is anything in its class. */
    boolean isEconomy() {
        return cabin.isEmpty() || cabin.equals(ECONOMY);
    }

    /** The id of the request. */
    String write() {
        List<String> parts = new ArrayList<>(List.of(passengers.toString(), cabin));
        slices.forEach(way ->
                parts.addAll(List.of(way.origin(), way.destination(), way.day().toString())));
        return Handle.write(parts.toArray(String[]::new));
    }

    /** Nothing if it is no id that was given out. */
    static Optional<Question> find(String id) {
        return Handle.find(id, 2 + WAY).or(() -> Handle.find(id, 2 + 2 * WAY)).flatMap(Question::of);
    }

    private static Optional<Question> of(List<String> parts) {
        try {
            List<Way> slices = new ArrayList<>();
            for (int i = 2; i < parts.size(); i += WAY) {
                slices.add(new Way(parts.get(i), parts.get(i + 1), LocalDate.parse(parts.get(i + 2))));
            }
            return Optional.of(new Question(slices, OfferHandle.travellers(parts.get(0)), parts.get(1)));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
