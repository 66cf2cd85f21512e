package com.surefoot.narration.grounding;

import static com.surefoot.narration.grounding.Language.CHINESE;
import static com.surefoot.narration.grounding.Language.ENGLISH;
import static com.surefoot.narration.grounding.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.narration.grounding.Sentence.FactRef;
import com.surefoot.narration.grounding.Spoken.Dropped;
import com.surefoot.narration.grounding.Spoken.Said;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceGateTest {

    private final SentenceGate gate = new SentenceGate(Told.TRIP, 0.9);

    private static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }

    private Objection objection(Sentence sentence) {
        Spoken spoken = gate.say(sentence);
        assertThat(spoken).as(sentence.template()).isInstanceOf(Dropped.class);
        return ((Dropped) spoken).objection();
    }

    private Objection objection(Relation relation, String subject, String template) {
        return objection(Told.sentence(ENGLISH, relation, subject, template));
    }

    static Stream<Arguments> truths() {
        return Stream.of(
                Arguments.of(
                        ENGLISH,
                        Relation.LEAVES,
                        "train",
                        "Your {kind} {name} leaves {from} at {start} on {day}.",
                        "Your train ES 249 leaves Paris Est at 07:20 on Friday 4 June."),
                Arguments.of(
                        ENGLISH,
                        Relation.ARRIVES,
                        "train",
                        "{name} arrives in {to} at {end}!",
                        "ES 249 arrives in Wien Hbf at 19:05!"),
                Arguments.of(
                        ENGLISH,
                        Relation.SLEEPS,
                        "graben",
                        "You stay at {name} in {to} for {count}.",
                        "You stay at Hotel am Graben in Vienna for 2 nights."),
                Arguments.of(
                        ENGLISH,
                        Relation.COSTS,
                        "graben",
                        "{name} costs {price} in all.",
                        "Hotel am Graben costs €220.00 in all."),
                Arguments.of(
                        ENGLISH,
                        Relation.SEES,
                        "albertina",
                        "Then explore {name} from {start} until {end}.",
                        "Then explore Albertina from 10:00 until 12:30."),
                Arguments.of(
                        ENGLISH,
                        Relation.GOES,
                        "to-figl",
                        "Get to {to} {kind} in {duration} ({distance}).",
                        "Get to Figlmüller on foot in 11 minutes (850 m)."),
                Arguments.of(
                        ENGLISH, Relation.IS_SURE, "albertina", "{name} is {chance} sure.", "Albertina is 97% sure."),
                Arguments.of(
                        ENGLISH,
                        Relation.TRIP_COSTS_LEAST,
                        "trip",
                        "This is the cheapest of the {count}.",
                        "This is the cheapest of the 3 trips."),
                Arguments.of(
                        FRENCH,
                        Relation.LEAVES,
                        "train",
                        "Votre {kind} {name} quitte {from} à {start} le {day}.",
                        "Votre train ES 249 quitte Paris Est à 7 h 20 le vendredi 4 juin."),
                Arguments.of(
                        FRENCH,
                        Relation.COSTS,
                        "graben",
                        "{name} coûte {price} en tout.",
                        "Hotel am Graben coûte 220,00 € en tout."),
                Arguments.of(
                        FRENCH,
                        Relation.SEES,
                        "albertina",
                        "Visitez l'{name} de {start} jusqu'à {end}.",
                        "Visitez l’Albertina de 10 h jusqu’à 12 h 30."),
                Arguments.of(
                        CHINESE,
                        Relation.LEAVES,
                        "train",
                        "{day}，您乘坐{name}于{start}从{from}出发。",
                        "6月4日星期五，您乘坐ES 249于07:20从Paris Est出发。"),
                Arguments.of(
                        CHINESE,
                        Relation.SEES,
                        "albertina",
                        "{day}{start}到{end}参观{name}。",
                        "6月5日星期六10:00到12:30参观Albertina。"),
                Arguments.of(CHINESE, Relation.TRIP_COSTS, "trip", "行程总价为{price}。", "行程总价为€838.29。"));
    }

    @ParameterizedTest
    @MethodSource("truths")
    void whatIsSoIsSaid(Language language, Relation relation, String subject, String template, String said) {
        // when
        Spoken spoken = gate.say(Told.sentence(language, relation, subject, template));

        // then
        assertThat(spoken).isInstanceOf(Said.class);
        assertThat(plain(((Said) spoken).text()).replace("Friday, ", "Friday ")).isEqualTo(said);
    }

    @Test
    void aSentenceIsAsSureAsItsClaim() {
        assertThat(gate.say(Told.sentence(ENGLISH, Relation.IS_SURE, "albertina", "{name} is {chance} sure.")))
                .isInstanceOfSatisfying(
                        Said.class, said -> assertThat(said.confidence()).isEqualTo(0.978));
    }

    @Test
    void whatIsNotSureEnoughIsNotSaid() {
        assertThat(objection(Relation.SEES, "prater", "You visit {name}.")).isEqualTo(Objection.NOT_SURE_ENOUGH);
    }

    @Test
    void whatNobodyClaimsIsNotSaid() {
        assertThat(objection(Relation.SEES, "graben", "You visit {name}.")).isEqualTo(Objection.NOT_CLAIMED);
        assertThat(objection(Relation.TRIP_IS_SUREST, "trip", "This is the surest of the {count}."))
                .isEqualTo(Objection.NOT_CLAIMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You visit {name} at 11:00.",
                "You visit {name} at １１:００.",
                "You visit {name} at ⑪.",
                "You visit {name} at eleven.",
                "You visit {name} on Sunday.",
                "You visit {name} in March.",
                "You visit {name} for $5.",
                "You visit {name} and the Belvedere.",
                "You never visit {name}.",
                "You do not visit {name}.",
                "You visit {name} twice.",
                "You visit {name}, the best museum.",
                "You visit every {name}.",
                "You visit {name} tomorrow.",
                "You visit {name}th.",
                "You visit mini{name}.",
                "You visit {name}.5",
                "You visit -{name}.",
                "You visit {name} ½.",
                "You visit {name} 十.",
                "You visit {name}?",
                "You visit {name} at \u0664.",
                "You visit {name} n\u043ew.",
                "You visit {name}\u0338.",
                "You vi\u0301sit {name}.",
                "You visit {name}\u202e.",
                "You visit {name}\nand then.",
                "<b>You visit {name}.</b>",
            })
    void anythingElseThanSafeWordsIsNotSaid(String template) {
        assertThat(objection(Relation.SEES, "albertina", template)).isEqualTo(Objection.UNSAFE_WORD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LEAVES|train|{name} leaves {to} at {start}.",
                "LEAVES|train|{name} leaves from {to} for {from} at {start}.",
                "ARRIVES|train|{name} arrives in {from} at {end}.",
                "SEES|albertina|You visit {name} from {end} until {start}.",
                "SEES|albertina|You visit {name} until {start}.",
                "GOES|to-figl|You get from {to} to {from}.",
                "GOES|to-figl|You get to {to} from {from} to {from}.",
                "TRIP_COSTS_LEAST|trip|The cheapest trip for {count}."
            })
    void aTrueValueInTheWrongPlaceIsNotSaid(Relation relation, String subject, String template) {
        assertThat(objection(relation, subject, template)).isEqualTo(Objection.MISPLACED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH|SEES|albertina|{name} ends at {start}.",
                "ENGLISH|SEES|albertina|Your time ends at {name} at {start}.",
                "ENGLISH|LEAVES|train|Leave the {kind} {name} at {start}.",
                "ENGLISH|LEAVES|train|You depart the {name} at {start}.",
                "ENGLISH|LEAVES|train|Welcome to {to} at {start} with {name}!",
                "ENGLISH|LEAVES|train|Be there at {start} with {name}.",
                "ENGLISH|ARRIVES|train|At {end} with {name} from {from}.",
                "ENGLISH|ARRIVES|train|Get in the {name} at {end}.",
                "ENGLISH|ARRIVES|train|You reach the {name} at {end}.",
                "ENGLISH|GOES|to-figl|You reach {to} at {start}.",
                "ENGLISH|GOES|to-figl|At {start} you get to {to}.",
                "ENGLISH|GOES|to-figl|You walk to {to} in {duration}.",
                "ENGLISH|GOES|to-figl|Go to {to} for over {distance}.",
                "ENGLISH|EATS|figl|You dine at {name}.",
                "ENGLISH|COSTS|graben|Everyone will pay {price} for {name}.",
                "ENGLISH|TRIP_COSTS|trip|Everyone, pay {price}!",
                "ENGLISH|TRIP_COSTS_LEAST|trip|This is the least cheapest of the {count}.",
                "ENGLISH|TRIP_COSTS_LEAST|trip|It is at least {price}, of the {count}.",
                "ENGLISH|LEFT_OUT|naschmarkt|We had to go to the {name}.",
                "ENGLISH|LEFT_OUT|naschmarkt|{name} was left out because it was too sure.",
                "FRENCH|TRIP_COSTS_LEAST|trip|C'est le voyage le plus cher des {count}.",
                "FRENCH|TRIP_COSTS_LEAST|trip|C'est le prix le moins bas des {count}.",
                "FRENCH|LEFT_OUT|naschmarkt|{name} a été écarté, car trop sûr.",
                "FRENCH|EATS|figl|Dînez chez {name}.",
                "FRENCH|GOES|to-figl|Vous marchez jusqu'à {to} en {duration}.",
                "FRENCH|ARRIVES|train|Vous atteignez le {name} à {end}.",
                "CHINESE|GOES|to-figl|于{start}到达{to}。",
                "CHINESE|GOES|to-figl|走到{to}需{duration}。",
                "CHINESE|ARRIVES|train|{end}从{from}乘坐{name}到{to}。",
                "CHINESE|ARRIVES|train|您于{end}乘坐{name}到达{to}。",
                "CHINESE|LEAVES|train|{name}于{start}起飞。",
            })
    void safeWordsThatSaySomethingElseAreNotSaid(
            Language language, Relation relation, String subject, String template) {
        assertThat(gate.say(Told.sentence(language, relation, subject, template)))
                .isInstanceOfSatisfying(Dropped.class, dropped -> assertThat(dropped.objection())
                        .isNotIn(Objection.NOT_CLAIMED, Objection.NO_SUCH_FACT, Objection.NOT_NAMED));
    }

    @Test
    void wordsOfAnotherRelationAreNotSaid() {
        assertThat(objection(Relation.LEAVES, "train", "{name} arrives at {start}."))
                .isEqualTo(Objection.UNSAFE_WORD);
        assertThat(objection(Relation.SEES, "albertina", "You leave {name} at {start}."))
                .isEqualTo(Objection.MISPLACED);
        assertThat(objection(Relation.TRIP_COSTS, "trip", "The cheapest trip costs {price}."))
                .isEqualTo(Objection.UNSAFE_WORD);
    }

    @Test
    void factsOfSeveralThingsAreNotPutTogether() {
        // given: the hours of the lunch under the name of the museum
        Map<String, FactRef> slots = new HashMap<>();
        slots.put("name", new FactRef("albertina", Role.NAME));
        slots.put("start", new FactRef("figl", Role.START));

        // then
        assertThat(objection(new Sentence(ENGLISH, Relation.SEES, "albertina", "You visit {name} at {start}.", slots)))
                .isEqualTo(Objection.OTHER_SUBJECT);
    }

    @Test
    void aFactThatTheClaimDoesNotHaveIsNotSaid() {
        assertThat(objection(Relation.SEES, "albertina", "You visit {name} for {price}."))
                .isEqualTo(Objection.NO_SUCH_FACT);
        assertThat(objection(Relation.SEES, "albertina", "You visit {name} at {whatever}."))
                .isEqualTo(Objection.NO_SUCH_FACT);
    }

    @Test
    void whatIsMeantHasToBeNamed() {
        assertThat(objection(Relation.SEES, "albertina", "You visit it at {start}."))
                .isEqualTo(Objection.NOT_NAMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"You visit {name", "You visit }{name}", "You {visit it} {name}", "{{name}}"})
    void whatIsNoTemplateIsNotSaid(String template) {
        assertThat(objection(Relation.SEES, "albertina", template)).isEqualTo(Objection.NO_TEMPLATE);
    }

    @Test
    void aQuestionIsSaidIfItIsAnswered() {
        assertThat(gate.say(Told.sentence(
                        ENGLISH, Relation.SEES, "albertina", "When do we visit {name}? On {day}, at {start}!")))
                .isInstanceOf(Said.class);
        assertThat(objection(Relation.SEES, "albertina", "You visit {name} at {start}?"))
                .isEqualTo(Objection.UNSAFE_WORD);
        assertThat(gate.say(Told.sentence(
                        ENGLISH, Relation.TRIP_COSTS_LEAST, "trip", "Which of {count} is the cheapest? This one!")))
                .isInstanceOf(Said.class);
        assertThat(objection(Relation.TRIP_COSTS_LEAST, "trip", "The cheapest of {count}? So please!"))
                .isEqualTo(Objection.UNSAFE_WORD);
    }

    @Test
    void quotesAroundAValueAndDashesBetweenValuesDoNotHarm() {
        assertThat(gate.say(
                        Told.sentence(ENGLISH, Relation.SEES, "albertina", "\u201c{name}\u201d: {start}\u2013{end}.")))
                .isInstanceOfSatisfying(
                        Said.class, said -> assertThat(said.text()).isEqualTo("Albertina: 10:00 \u2013 12:30."));
        assertThat(objection(Relation.SEES, "albertina", "You \u201cvisit\u201d {name}."))
                .isEqualTo(Objection.UNSAFE_WORD);
        assertThat(objection(Relation.SEES, "albertina", "Visit {name}: -{duration}."))
                .isEqualTo(Objection.UNSAFE_WORD);
    }

    @Test
    void whatIsDeniedTwiceIsNotSaid() {
        assertThat(objection(Relation.LEFT_OUT, "naschmarkt", "{name} was not included, skipped."))
                .isEqualTo(Objection.MISPLACED);
    }

    @Test
    void aSentenceWithoutEndIsNotSaid() {
        assertThat(objection(Relation.SEES, "albertina", "You visit {name} " + "and ".repeat(200)))
                .isEqualTo(Objection.NO_TEMPLATE);
    }
}
