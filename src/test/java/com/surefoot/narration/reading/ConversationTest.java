package com.surefoot.narration.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.reading.rules.RuleReader;
import com.surefoot.travel.DateRange;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationTest {

    private static final Clock MONDAY = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    private static final List<Reader> READERS =
            List.of(new RuleReader(Language.ENGLISH), new RuleReader(Language.FRENCH));
    private final Conversation conversation = new Conversation(READERS, ReadingCatalogue::words, Guessing.NONE, MONDAY);

    private Reading say(Reading before, String text) {
        return conversation.read(
                text,
                Optional.of(before.language()),
                new SoFar(before.draft(), before.question().map(Question::asked)));
    }

    private Reading say(String text) {
        return conversation.read(text, Optional.empty(), SoFar.NOTHING);
    }

    @Test
    void eachAnswerIsReadInTheLightOfItsQuestion() {
        // given
        Reading where = say("I need a holiday");
        assertThat(asked(where)).isEqualTo(Asked.DESTINATION);

        // when
        Reading from = say(where, "Germany");
        Reading cities = say(from, "three");
        Reading when = say(cities, "Vienna");
        Reading howLong = say(when, "the 5th of May");
        Reading who = say(howLong, "8");
        Reading ready = say(who, "two");

        // then
        assertThat(asked(from)).isEqualTo(Asked.CITIES);
        assertThat(asked(cities)).isEqualTo(Asked.ORIGIN);
        assertThat(asked(when)).isEqualTo(Asked.DATES);
        assertThat(asked(howLong)).isEqualTo(Asked.END);
        assertThat(asked(who)).isEqualTo(Asked.PARTY);
        TripBrief brief = ready.brief().orElseThrow();
        assertThat(brief.origin()).isEqualTo("Vienna");
        assertThat(brief.destination()).isEqualTo(new Destination.Region("Germany", 3));
        assertThat(brief.dates()).isEqualTo(new DateRange(LocalDate.of(2026, 5, 5), LocalDate.of(2026, 5, 12)));
        assertThat(brief.party().adults()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "two days longer, please | 2026-05-04 | 2026-05-11",
                "make it a day shorter | 2026-05-04 | 2026-05-08",
                "no, make it four days | 2026-05-04 | 2026-05-07",
                "actually from the 6th of May | 2026-05-06 | 2026-05-09",
                "we have to be back on 8 May | 2026-05-04 | 2026-05-08"
            })
    void aCorrectionTakesThePlaceOfWhatWasSaid(String correction, LocalDate from, LocalDate to) {
        // given
        Reading before = say("From Paris to Berlin, 4 to 9 May, two adults");

        // when
        Reading after = say(before, correction);

        // then
        assertThat(after.brief().orElseThrow().dates()).isEqualTo(new DateRange(from, to));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Paris to Berlin in June | the 5th | 2026-06-05",
                "Paris to Berlin in June | from the 5th to the 8th | 2026-06-05",
                "Paris to Berlin the week after Easter | Friday | 2026-04-10",
                "Paris to Berlin on 4 June for three days | the 12th, sorry | 2026-06-12",
                "Paris to Berlin from 4 to 6 June | leave on Friday instead | 2026-06-05",
                "De Paris à Berlin en juin | le 5 | 2026-06-05"
            })
    void aDayIsReadInTheLightOfWhatIsKnownOfTheDays(String first, String then, LocalDate start) {
        // given
        Reading before = say(first);

        // when
        Reading after = say(before, then);

        // then
        assertThat(after.draft().find(Point.Start.class)).contains(new Point.Start(start));
    }

    @Test
    void aDayOfTheWeekThatIsOneOfTheTripDoesNotMoveIt() {
        // given
        Reading before = say("Paris to Berlin from 4 to 7 June, two adults");

        // when
        Reading after = say(before, "dinner at 8 pm on Saturday");

        // then
        assertThat(after.brief().orElseThrow().dates())
                .isEqualTo(before.brief().orElseThrow().dates());
        assertThat(after.notUnderstood()).containsExactly(new Span(18, 26));
    }

    @Test
    void aDayOfTheWeekInAMonthIsNoDay() {
        // given
        Reading before = say("Paris to Berlin in June for two");

        // when
        Reading after = say(before, "on a Friday");

        // then
        assertThat(asked(after)).isEqualTo(Asked.START);
        assertThat(after.notUnderstood()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"two | 2", "just me | 1", "me and my wife | 2", "two, no wait, three | 3", "2 adults | 2"})
    void whoComesWithChildrenIsAskedHowManyAdultsThereAre(String answer, int adults) {
        // given
        Reading before = say("To Berlin with the kids (5 and 9), from Paris, 5 to 8 June");
        assertThat(asked(before)).isEqualTo(Asked.ADULTS);

        // when
        Reading after = say(before, answer);

        // then
        assertThat(after.brief().orElseThrow().party()).isEqualTo(new Party(adults, 2, List.of(5, 9)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"I don't know yet", "not sure", "whenever"})
    void whoDoesNotKnowIsAskedAgain(String answer) {
        // given
        Reading before = say("Paris to Berlin in June for two");

        // when
        Reading after = say(before, answer);

        // then
        assertThat(after.draft()).isEqualTo(before.draft());
        assertThat(asked(after)).isEqualTo(Asked.START);
    }

    @Test
    void aDayThatCanBeEitherIsAskedAbout() {
        // when
        Reading reading = say("From Paris to Berlin on 03/04 for 3 days, two of us");

        // then
        assertThat(asked(reading)).isEqualTo(Asked.START);
        assertThat(say(reading, "3 April").brief().orElseThrow().dates().first())
                .isEqualTo(LocalDate.of(2026, 4, 3));
    }

    @Test
    void everyQuestionIsAskedInTheLanguageOfTheTraveller() {
        // when
        Reading reading = say("Je voudrais aller à Vienne avec mes parents, s'il vous plaît");

        // then
        assertThat(reading.language()).isEqualTo(Language.FRENCH);
        assertThat(reading.question().orElseThrow().text()).isEqualTo("D’où partez-vous ?");
    }

    @Test
    void daysThatHaveGoneByMeanwhileAreAskedForAgain() {
        // given
        Draft old = Draft.EMPTY
                .with(new Point.Origin("Paris"))
                .with(new Point.Towns(List.of("Berlin"), true))
                .with(new Point.Start(LocalDate.of(2025, 5, 4)))
                .with(new Point.Length(3));

        // when
        Reading reading =
                conversation.read("two adults", Optional.of(Language.ENGLISH), new SoFar(old, Optional.empty()));

        // then
        assertThat(asked(reading)).isEqualTo(Asked.START);
    }

    @Test
    void whatAReaderMakesUpIsNotBelieved() {
        // given
        Reader dreaming = new Reader() {
            @Override
            public Language language() {
                return Language.ENGLISH;
            }

            @Override
            public Understood read(String text, Listening listening) {
                Point past = new Point.Start(LocalDate.of(1999, 1, 1));
                Point essay = new Point.MustSee("x".repeat(500));
                return new Understood(List.of(new Heard(past, 0, 3), new Heard(essay, 4, 7)), List.of());
            }
        };

        // when
        Reading reading = new Conversation(List.of(dreaming), ReadingCatalogue::words, Guessing.NONE, MONDAY)
                .read("any text", Optional.of(Language.ENGLISH), SoFar.NOTHING);

        // then
        assertThat(reading.heard()).isEmpty();
        assertThat(reading.notUnderstood()).containsExactly(new Span(0, 3), new Span(4, 7));
        assertThat(reading.draft()).isEqualTo(Draft.EMPTY);
    }

    @Test
    void aLanguageNobodyReadsIsNotUnderstood() {
        // when
        Reading reading = new Conversation(List.of(), ReadingCatalogue::words, Guessing.NONE, MONDAY)
                .read("to Paris", Optional.of(Language.ENGLISH), SoFar.NOTHING);

        // then
        assertThat(reading.notUnderstood()).containsExactly(new Span(0, 8));
    }

    @Test
    void textsThatAreTooLongAreRefused() {
        assertThatThrownBy(() -> say("a".repeat(Conversation.LONGEST_TEXT + 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4001", "Maybe");
    }

    private static Asked asked(Reading reading) {
        return reading.question().orElseThrow().asked();
    }
}
