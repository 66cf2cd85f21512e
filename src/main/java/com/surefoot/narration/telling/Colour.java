package com.surefoot.narration.telling;

import com.surefoot.itinerary.Day;
import com.surefoot.itinerary.Visit;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.grounding.Quote;
import com.surefoot.narration.grounding.Relation;
import com.surefoot.narration.grounding.Role;
import com.surefoot.narration.grounding.Value;
import com.surefoot.narration.grounding.Value.Name;
import com.surefoot.sights.Sight;
import com.surefoot.travel.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What sources say of the sights of a trip, word for word, what suits the traveller's tastes first. That they say so is as sure as
 * the visit is; whether it is so nobody has checked.
 */
final class Colour {

    private final TripToTell trip;
    private final ClaimList claims;

    private record Seen(Sight sight, LocalDate day) {
        String id() {
            return sight.id() + "@" + day;
        }
    }

    Colour(TripToTell trip, ClaimList claims) {
        this.trip = trip;
        this.claims = claims;
    }

    void add() {
        trip.itinerary().days().stream()
                .flatMap(day -> visits(day).stream())
                .sorted(Comparator.comparingLong((Seen seen) -> -liked(seen.sight()))
                        .thenComparingInt(seen -> -seen.sight().prize()))
                .forEach(this::add);
    }

    private static List<Seen> visits(Day day) {
        return day.activities().stream()
                .filter(Visit.class::isInstance)
                .map(visit -> new Seen(((Visit) visit).sight(), day.date()))
                .distinct()
                .toList();
    }

    private long liked(Sight sight) {
        Set<String> tastes = trip.background().tastes();
        return tastes.stream()
                .filter(taste -> Names.same(taste, sight.kind())
                        || sight.tags().stream().anyMatch(tag -> Names.same(taste, tag)))
                .count();
    }

    private void add(Seen seen) {
        Sight sight = seen.sight();
        Name.find(sight.place().name()).ifPresent(name -> {
            quoted(sight)
                    .ifPresent(quoted -> claims.addElement(
                            Relation.QUOTED,
                            seen.id(),
                            Map.of(
                                    Role.NAME, name,
                                    Role.QUOTE, quoted,
                                    Role.FROM, new Name(sight.source().label()))));
            Name.find(sight.localName())
                    .filter(local -> !Names.same(local.text(), name.text()))
                    .ifPresent(local ->
                            claims.addElement(Relation.CALLED, seen.id(), Map.of(Role.NAME, name, Role.OTHER, local)));
        });
    }

    /** In each language there is a sentence in. Nothing is quoted of a source without a name. */
    private static Optional<Value.Quoted> quoted(Sight sight) {
        List<Quote> quotes = new ArrayList<>();
        Set<Language> unquotable = EnumSet.noneOf(Language.class);
        sight.about().lines().forEach(line -> Quote.find(line)
                .ifPresentOrElse(quotes::add, () -> Quote.language(line).ifPresent(unquotable::add)));
        quotes.forEach(quote -> unquotable.remove(quote.language()));
        return quotes.isEmpty() || Name.find(sight.source().label()).isEmpty()
                ? Optional.empty()
                : Optional.of(new Value.Quoted(quotes, unquotable));
    }
}
