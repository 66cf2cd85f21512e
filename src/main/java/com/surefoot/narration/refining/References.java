package com.surefoot.narration.refining;

import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.narration.refining.PresentElement.Sort;
import com.surefoot.transport.TransportMode;
import com.surefoot.travel.City;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what words mean in a trip: by name, by what it is, by its day, by its place in the order. */
final class References {

    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    private final RefiningWords words;
    private final TripBrief brief;
    private final PresentTrip trip;
    private final List<City> cities;
    private Optional<Sort> found = Optional.empty();
    private Optional<Sort> spokenOf = Optional.empty();

    /** @param known cities, of which those of the trip count */
    References(RefiningWords words, TripBrief brief, PresentTrip trip, List<City> known) {
        this.cities = known.stream()
                .filter(city -> trip.elements().stream()
                        .anyMatch(element -> element.city().equals(Optional.of(city.id()))))
                .toList();
        this.words = words;
        this.brief = brief;
        this.trip = trip;
    }

    /** What a phrase means; of several things that are listed, all. Empty if any of it means nothing. */
    Optional<Reference> find(String phrase) {
        Optional<Reference> whole = findSingle(phrase);
        Optional<Reference> meant = whole.isPresent() ? whole : findListed(phrase);
        meant.ifPresent(what -> found = Optional.of(what.first().sort()).filter(what::isOnly));
        return meant;
    }

    /** What was looked for last was spoken of: who says {@code the other one} after it means another of that sort. */
    void settle() {
        spokenOf = found.or(() -> spokenOf);
    }

    private Optional<Reference> findListed(String phrase) {
        List<String> parts = words.split(phrase);
        Set<PresentElement> all = new LinkedHashSet<>();
        boolean sure = true;
        for (String part : parts) {
            Optional<Reference> found = parts.size() < 2 ? Optional.empty() : findSingle(part);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            sure &= !found.get().isAmbiguous();
            all.addAll(found.get().elements());
        }
        return Optional.of(new Reference(List.copyOf(all), sure));
    }

    private Optional<Reference> findSingle(String phrase) {
        Optional<Reference> named = byName(words.withoutEnds("small", phrase), true);
        if (named.isPresent()) {
            return named;
        }
        Qualifiers said = Qualifiers.of(phrase, words, brief.dates().listDays(), cities);
        if (said.head().isEmpty()) {
            return said.isBare() ? Optional.empty() : unnamed(said);
        }
        return head(said).flatMap(found -> narrow(found, said));
    }

    private Optional<Reference> unnamed(Qualifiers said) {
        if (said.way().isPresent()) {
            return narrow(new Reference(trip.list(Sort.RIDE).toList(), false), said);
        }
        if (said.isOnlyCity()) {
            return spokenOf.flatMap(sort -> narrow(new Reference(trip.list(sort).toList(), false), said));
        }
        List<PresentElement> things = trip.elements().stream()
                .filter(element -> element.sort() == Sort.VISIT || (said.nth() == 0 && element.sort() == Sort.MEAL))
                .toList();
        return things.isEmpty() ? Optional.empty() : narrow(new Reference(things, true), said);
    }

    private Optional<Reference> head(Qualifiers said) {
        return noun(said.head())
                .or(() -> kind(said.head()))
                .or(() -> byName(said.head(), false))
                .or(() -> reference(
                        trip.elements().stream().filter(element -> element.isOf(Set.of(said.head()))), false));
    }

    private Optional<Reference> noun(String head) {
        return pronoun(head)
                .or(() -> words.find("noun", head))
                .flatMap(noun -> reference(elements(noun), noun.equals("HOTEL")))
                .or(() -> words.find("nouns", head).flatMap(noun -> reference(elements(noun), true)));
    }

    private Optional<String> pronoun(String head) {
        return words.find("pronoun", head)
                .flatMap(any -> spokenOf)
                .map(sort -> sort == Sort.STAY ? "HOTEL" : sort.name());
    }

    private Stream<PresentElement> elements(String noun) {
        return switch (noun) {
            case "HOTEL" -> trip.list(Sort.STAY);
            case "RIDE" -> trip.list(Sort.RIDE);
            case "STATION" -> trip.list(Sort.RIDE).filter(ride -> !isFlight(ride));
            case "AIRPORT" -> trip.list(Sort.RIDE).filter(References::isFlight);
            case "MEAL" -> trip.list(Sort.MEAL);
            case "VISIT" -> trip.list(Sort.VISIT);
            case "ALL" -> trip.elements().stream();
            default -> special(noun);
        };
    }

    private Stream<PresentElement> special(String noun) {
        return Stream.of(MealKind.values()).anyMatch(kind -> kind.name().equals(noun))
                ? trip.list(Sort.MEAL).filter(element -> element.meal().equals(Optional.of(MealKind.valueOf(noun))))
                : trip.list(Sort.RIDE)
                        .filter(element -> element.mode().equals(Optional.of(TransportMode.valueOf(noun))));
    }

    private static boolean isFlight(PresentElement ride) {
        return ride.mode().equals(Optional.of(TransportMode.FLIGHT));
    }

    private Optional<Reference> kind(String head) {
        Optional<String> one = words.find("kind", head);
        Optional<String> many = words.find("kinds", head);
        return one.or(() -> many)
                .flatMap(kinds -> reference(
                        trip.elements().stream().filter(element -> element.isOf(Set.of(kinds.split(" ")))),
                        one.isEmpty()));
    }

    /** @param whole whether the phrase has to be all of a name, or hold it */
    private Optional<Reference> byName(String phrase, boolean whole) {
        List<PresentElement> exact = trip.elements().stream()
                .filter(element -> names(element)
                        .anyMatch(name -> phrase.equals(name) || phrase.equals(words.withoutEnds("small", name))))
                .toList();
        if (!exact.isEmpty()) {
            return Optional.of(new Reference(exact, true));
        }
        return whole
                ? Optional.empty()
                : reference(
                        trip.elements().stream()
                                .filter(element -> names(element).anyMatch(name -> isMeant(name, phrase))),
                        false);
    }

    /** A part of a name, or all of it with nothing else that says anything. */
    private boolean isMeant(String name, String phrase) {
        if (Surroundings.isTelling(phrase) && Phrases.holds(name, phrase)) {
            return true;
        }
        return Surroundings.isTelling(name)
                && Phrases.holds(phrase, name)
                && words.withoutEnds(
                                "thing",
                                words.withoutEnds(
                                        "small",
                                        Phrases.pattern(name)
                                                .matcher(phrase)
                                                .replaceFirst(" ")
                                                .strip()))
                        .isEmpty();
    }

    private static Stream<String> names(PresentElement element) {
        return Stream.concat(Stream.of(element.name()), element.otherNames().stream())
                .map(Phrases::fold)
                .filter(name -> !name.isEmpty());
    }

    private static Optional<Reference> reference(Stream<PresentElement> elements, boolean all) {
        List<PresentElement> found = elements.toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(new Reference(found, all));
    }

    private Optional<Reference> narrow(Reference found, Qualifiers said) {
        List<PresentElement> left = new ArrayList<>(found.elements());
        said.day().ifPresent(day -> left.removeIf(element -> !isOn(element, day)));
        said.part().ifPresent(part -> left.removeIf(element -> !isIn(element, part)));
        said.city().ifPresent(city -> left.removeIf(element -> !element.city().equals(Optional.of(city))));
        said.way().ifPresent(way -> left.removeIf(element -> !isRide(element, way)));
        if (said.nth() != 0) {
            int at = said.nth() > 0 ? said.nth() - 1 : left.size() + said.nth();
            return at >= 0 && at < left.size()
                    ? Optional.of(new Reference(List.of(left.get(at)), true))
                    : Optional.empty();
        }
        return left.isEmpty() ? Optional.empty() : Optional.of(new Reference(left, found.all()));
    }

    private static boolean isOn(PresentElement element, LocalDate day) {
        return element.sort() == Sort.STAY || element.day().equals(day);
    }

    private static boolean isIn(PresentElement element, String part) {
        return switch (part) {
            case "MORNING" -> element.start().isBefore(NOON);
            case "AFTERNOON" ->
                !element.start().isBefore(NOON) && element.start().isBefore(EVENING);
            default -> !element.start().isBefore(EVENING);
        };
    }

    private boolean isRide(PresentElement element, String way) {
        List<PresentElement> rides = trip.list(Sort.RIDE).toList();
        return way.equals("OUTBOUND")
                ? element.equals(rides.get(0))
                : brief.roundTrip() && rides.size() > 1 && element.equals(rides.get(rides.size() - 1));
    }
}
