package com.surefoot.narration.telling;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.MealKind;
import com.surefoot.narration.grounding.Claim;
import com.surefoot.narration.grounding.Claims;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.grounding.Phrase;
import com.surefoot.narration.grounding.Quote;
import com.surefoot.narration.grounding.Relation;
import com.surefoot.narration.grounding.Role;
import com.surefoot.narration.grounding.Scale;
import com.surefoot.narration.grounding.Sentence;
import com.surefoot.narration.grounding.Sentence.FactRef;
import com.surefoot.narration.grounding.SentenceGate;
import com.surefoot.narration.grounding.Spoken;
import com.surefoot.narration.grounding.Spoken.Said;
import com.surefoot.narration.grounding.Value;
import com.surefoot.narration.grounding.Value.Counted;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
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

class TemplatesTest {

    private static final String SUBJECT = "it";

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
            case CHANCE -> new Value.Chance(0.5);
            case NEEDED -> new Value.Chance(0.9);
            case KIND -> kind(relation);
            case OTHER -> other(relation);
            case DIFFERENCE -> new Value.Difference(Scale.MOMENT, true, new Value.Length(Duration.ofHours(2)));
            case AGO -> new Value.Ago(Duration.ofDays(200));
            case WHY -> new Value.Fixed(Phrase.NOTHING_KNOWN);
            case ASKED -> new Value.Wanted(Phrase.ASKED_DATES, Optional.empty());
            case INSTEAD -> new Value.Wanted(Phrase.ASKED_BUDGET, Optional.of(new Value.Count(2, Counted.ROOMS)));
            case ROOMS -> new Value.Count(1, Counted.ROOMS);
            case TERMS -> new Value.Fixed(Phrase.WITH_BREAKFAST);
            case QUOTE -> new Value.Quoted(new Quote("A bust of the queen in the hall.", Language.ENGLISH));
        };
    }

    private static Value other(Relation relation) {
        return relation.roles().contains(Role.DIFFERENCE)
                ? new Value.Fixed(Phrase.THRIFTY_TRIP)
                : new Value.Name("Oberes Belvedere");
    }

    private static Value kind(Relation relation) {
        return switch (relation) {
            case TRIP_IS -> new Value.Fixed(Phrase.FULL_TRIP);
            case CONFIRMED, UNCONFIRMED, DISPUTED, NEEDS_CHECK -> new Value.Fixed(Phrase.HOURS);
            case ROOM_IS -> new Value.Name("Twin");
            case EATS, EATS_IN -> new Value.Meal(MealKind.LUNCH);
            case GOES -> new Value.Way(InCityMode.METRO);
            default -> new Value.Ride(TransportMode.TRAIN);
        };
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void allThatWasWrittenByHandMayBeSaid(Language language) {
        // given
        SentenceGate gate = new SentenceGate(
                new Claims(Stream.of(Relation.values()).map(TemplatesTest::full).toList()), 0);
        List<String> dropped = new ArrayList<>();

        // when
        Templates.list(language).forEach((relation, templates) -> {
            for (String template : templates) {
                Spoken spoken = gate.say(sentence(language, relation, template));
                if (!(spoken instanceof Said)) {
                    dropped.add(template + " " + spoken);
                }
            }
        });

        // then
        assertThat(dropped).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachToneCanTellEachClaimThatATripIsMadeOf(Language language) {
        for (Tone tone : Tone.values()) {
            for (Relation relation : Relation.values()) {
                assertThat(Templates.of(language).find(tone, full(relation)).isPresent())
                        .as("%s %s", tone, relation)
                        .isEqualTo(tells(tone, relation));
            }
        }
    }

    /** Agencies get no colour and no ways; they alone book. */
    private static boolean tells(Tone tone, Relation relation) {
        return switch (relation) {
            case GOES, QUOTED, CALLED -> tone != Tone.AGENCY;
            case COSTS, REFERENCE -> tone == Tone.AGENCY;
            default -> true;
        };
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSameIsNotSaidInTheSameWordsTwiceInARow(Language language) {
        for (Relation relation : List.of(Relation.SEES, Relation.EATS, Relation.COSTS_THAN, Relation.RESTS)) {
            List<String> said = Stream.of(0, 1, 2, 3)
                    .map(turn -> Templates.of(language)
                            .find(Tone.TRAVELLER, full(relation), turn)
                            .orElseThrow()
                            .template())
                    .toList();
            for (int turn = 1; turn < said.size(); turn++) {
                assertThat(said.get(turn)).isNotEqualTo(said.get(turn - 1));
            }
        }
    }

    private static Sentence sentence(Language language, Relation relation, String template) {
        Map<String, FactRef> slots = new HashMap<>();
        Stream.of(Role.values()).forEach(role -> slots.put(role.slot(), new FactRef(SUBJECT, role)));
        return new Sentence(language, relation, SUBJECT, template, slots);
    }
}
