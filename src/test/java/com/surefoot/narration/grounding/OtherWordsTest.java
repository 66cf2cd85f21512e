package com.surefoot.narration.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.MealKind;
import com.surefoot.narration.grounding.Sentence.FactRef;
import com.surefoot.narration.grounding.Spoken.Said;
import com.surefoot.narration.grounding.Value.Counted;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sentences that others wrote: true ones in other words, and false ones in harmless words. */
class OtherWordsTest {

    private static final String SUBJECT = "it";
    private static final double MOST = 0.99;

    private final SentenceGate gate = new SentenceGate(
            new Claims(Stream.of(Relation.values()).map(OtherWordsTest::full).toList()), 0);

    private static Claim full(Relation relation) {
        return new Claim(
                relation,
                SUBJECT,
                relation.roles().stream().collect(Collectors.toMap(Function.identity(), role -> value(relation, role))),
                1);
    }

    private static Value value(Relation relation, Role role) {
        return switch (role) {
            case NAME -> new Value.Name("Albertina");
            case FROM -> new Value.Name("Paris Est");
            case TO -> new Value.Name("Wien Hbf");
            case DAY -> new Value.Day(LocalDate.of(2027, 6, 4));
            case START -> new Value.Clock(LocalTime.of(9, 5));
            case END -> new Value.Clock(LocalTime.of(10, 45));
            case DURATION -> new Value.Length(Duration.ofMinutes(100));
            case DISTANCE -> new Value.Distance(1_240);
            case PRICE -> new Value.Sum(new Money(838_29, Currency.getInstance("EUR")));
            case COUNT -> new Value.Count(3, Counted.TRIPS);
            case CHANCE, NEEDED -> new Value.Chance(0.5);
            case KIND -> kind(relation);
            case OTHER ->
                relation.roles().contains(Role.DIFFERENCE)
                        ? new Value.Fixed(Phrase.THRIFTY_TRIP)
                        : new Value.Name("Belvedere");
            case DIFFERENCE -> new Value.Difference(Scale.SIGHTS, true, new Value.Count(2, Counted.SIGHTS));
            case AGO -> new Value.Ago(Duration.ofDays(3));
            case WHY -> new Value.Fixed(Phrase.NOTHING_KNOWN);
            case ASKED, INSTEAD -> new Value.Wanted(Phrase.ASKED_BUDGET, Optional.empty());
            case ROOMS -> new Value.Count(2, Counted.ROOMS);
            case TERMS -> new Value.Fixed(Phrase.ROOM_ONLY);
            case QUOTE -> new Value.Quoted(new Quote("A palace in a garden.", Language.ENGLISH));
        };
    }

    private static Value kind(Relation relation) {
        return switch (relation) {
            case EATS, EATS_IN -> new Value.Meal(MealKind.LUNCH);
            case TRIP_IS -> new Value.Fixed(Phrase.FULL_TRIP);
            case CONFIRMED, UNCONFIRMED, DISPUTED, NEEDS_CHECK -> new Value.Fixed(Phrase.HOURS);
            case GOES -> new Value.Way(InCityMode.METRO);
            default -> new Value.Ride(TransportMode.TRAIN);
        };
    }

    private static List<Sentence> read(String name, Language language) {
        Map<String, FactRef> slots = new HashMap<>();
        Stream.of(Role.values()).forEach(role -> slots.put(role.slot(), new FactRef(SUBJECT, role)));
        return HandWritten.lines("/grounding/%s-%s.txt".formatted(name, language.code())).stream()
                .map(line -> line.split(": ?", 2))
                .map(line -> new Sentence(language, Relation.valueOf(line[0]), SUBJECT, line[1], slots))
                .toList();
    }

    private List<String> said(List<Sentence> sentences) {
        return sentences.stream()
                .filter(sentence -> gate.say(sentence) instanceof Said)
                .map(Sentence::template)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsSoIsSaidInOtherWords(Language language) {
        // given
        List<Sentence> sentences = read("paraphrases", language);

        // then
        assertThat(said(sentences)).hasSizeGreaterThanOrEqualTo((int) Math.ceil(MOST * sentences.size()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsTurnedAroundIsNotSaid(Language language) {
        assertThat(said(read("turned-around", language))).isEmpty();
    }
}
