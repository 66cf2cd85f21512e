package com.surefoot.narration.refining;

import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.grounding.Rendering;
import com.surefoot.narration.grounding.Value;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Money;
import com.surefoot.travel.Names;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values of a brief in words and figures, in one language and as in one country. */
final class Values {

    private static final double PERCENT = 100;

    private final Language language;
    private final Rendering rendering;
    private final Patterns patterns;
    private final Surroundings surroundings;
    private final PresentTrip trip;

    Values(Language language, Locale locale, Surroundings surroundings, PresentTrip trip) {
        this.language = language;
        this.rendering = new Rendering(language, locale);
        this.patterns = Patterns.of(language);
        this.surroundings = surroundings;
        this.trip = trip;
    }

    String of(Money money) {
        return rendering.of(new Value.Sum(money));
    }

    String of(LocalDate day) {
        return rendering.of(new Value.Day(day));
    }

    String of(LocalTime time) {
        return rendering.of(new Value.Clock(time));
    }

    String of(Duration duration) {
        return rendering.of(new Value.Length(duration));
    }

    String of(Distance distance) {
        return rendering.of(new Value.Distance(Math.toIntExact(Math.round(distance.metres()))));
    }

    String of(TransportMode mode) {
        return rendering.of(new Value.Ride(mode));
    }

    String of(InCityMode mode) {
        return rendering.of(new Value.Way(mode));
    }

    String percent(int percent) {
        return rendering.of(new Value.Chance(percent / PERCENT));
    }

    /** One end of it, or both. */
    String of(ClockSpan span) {
        boolean hasBegin = span.from().isAfter(LocalTime.MIN);
        boolean hasEnd = span.until().isBefore(LocalTime.of(23, 59));
        if (hasBegin && hasEnd) {
            return span.from().equals(span.until())
                    ? patterns.fill("span.at", "from", of(span.from()))
                    : patterns.fill("span.both", "from", of(span.from()), "until", of(span.until()));
        }
        return hasEnd
                ? patterns.fill("span.until", "until", of(span.until()))
                : patterns.fill("span.from", "from", of(span.from()));
    }

    static boolean binds(ClockSpan span) {
        return span.from().isAfter(LocalTime.MIN) || span.until().isBefore(LocalTime.of(23, 59));
    }

    /** What people call what has an id; the words themselves where nothing has that id. */
    String name(String idOrName) {
        Stream<String> present = trip.elements().stream()
                .filter(element ->
                        element.id().equals(idOrName) || element.thing().equals(idOrName))
                .map(PresentElement::name);
        Stream<String> sights = surroundings.sights().stream()
                .filter(sight -> sight.id().equals(idOrName))
                .map(sight -> sight.place().name());
        Stream<String> restaurants = surroundings.restaurants().stream()
                .filter(restaurant -> restaurant.id().equals(idOrName))
                .map(restaurant -> restaurant.place().name());
        String found = Stream.of(present, sights, restaurants)
                .flatMap(names -> names)
                .findFirst()
                .orElse(idOrName);
        return rendering.of(new Value.Name(found));
    }

    String names(Collection<String> names) {
        return join(names.stream().map(this::name));
    }

    /** Kinds of sights as readers call them, where that is known. */
    String kinds(Set<String> kinds) {
        return join(kinds.stream()
                .map(kind -> patterns.find("kind." + Names.fold(kind)).orElseGet(() -> name(kind))));
    }

    String join(Stream<String> values) {
        return values.collect(Collectors.joining(language == Language.CHINESE ? "、" : ", "));
    }

    /** A word of an enumeration. */
    String word(Enum<?> value) {
        return patterns.get(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }
}
