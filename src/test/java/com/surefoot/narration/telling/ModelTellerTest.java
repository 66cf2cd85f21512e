package com.surefoot.narration.telling;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.model.FakeModel;
import com.surefoot.narration.model.LanguageModel;
import com.surefoot.narration.model.Limits;
import com.surefoot.narration.model.Request;
import com.surefoot.narration.model.Scribe;
import com.surefoot.narration.telling.Explanation.Author;
import com.surefoot.narration.telling.Explanation.Paragraph;
import com.surefoot.narration.telling.Explanation.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModelTellerTest {

    private static final Audience ENGLISH =
            new Audience(Language.ENGLISH, Language.ENGLISH.locale(), Tone.TRAVELLER, 0);

    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofMinutes(2);

    /** In other words than the narrator's. */
    private static final String EXPLORE = "Then explore {name}, from {start} until {end}.";

    private static String honest(Request request) {
        return Scribe.answer(
                Scribe.read(request),
                claim -> claim.sentence(claim.relation().equals("SEES") ? EXPLORE : claim.example()));
    }

    private static FakeModel saying(Function<Scribe.Claim, String> sentence) {
        return FakeModel.of(request -> Scribe.answer(Scribe.read(request), sentence));
    }

    private static Explanation told(LanguageModel model) {
        return new ModelTeller(model, Limits.USUAL, 1, Weekend.THREADS).tell(Weekend.plain(), ENGLISH);
    }

    private static Explanation builtIn() {
        return new Narrator().tell(Weekend.plain(), ENGLISH);
    }

    @Test
    void itsOwnWordsAreHeard() {
        // when
        Explanation told = told(FakeModel.of(ModelTellerTest::honest));

        // then
        assertThat(told.author()).isEqualTo(Author.MODEL);
        assertThat(told.rejected()).isZero();
        assertThat(Weekend.texts(told)).contains("Then explore Sight museum, from 11:00 until 13:00.");
        assertThat(Weekend.texts(told)).hasSameSizeAs(Weekend.texts(builtIn()));
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void theSentenceItIsShownIsRightInEveryLanguageAndTone(Tone tone) {
        for (Language language : Language.values()) {
            // given
            Audience audience = new Audience(language, language.locale(), tone, 0);

            // when
            Explanation told = new ModelTeller(
                            saying(claim -> claim.sentence(claim.example())), Limits.USUAL, 1, Weekend.THREADS)
                    .tell(Weekend.plain(), audience);

            // then
            assertThat(told.author()).as("%s %s", language, tone).isEqualTo(Author.MODEL);
            assertThat(told.rejected()).isZero();
            assertThat(told.paragraphs())
                    .isEqualTo(new Narrator().tell(Weekend.plain(), audience).paragraphs());
        }
    }

    @Test
    void whatItLeavesOutIsSaidAllTheSame() {
        // given: it has no word for what is unsure or left out
        FakeModel model = saying(
                claim -> claim.relation().equals("IS_SURE") || claim.relation().equals("LEFT_OUT")
                        ? ""
                        : claim.sentence(claim.example()));

        // when
        Explanation told = told(model);

        // then
        assertThat(told.author()).isEqualTo(Author.MODEL);
        assertThat(told.paragraphs()).extracting(Paragraph::topic).contains(Topic.CAUTION, Topic.LEFT_OUT);
        assertThat(told.paragraphs()).isEqualTo(builtIn().paragraphs());
    }

    @Test
    void theOrderIsThatOfTheTrip() {
        // given: it begins at the end
        FakeModel model = FakeModel.of(request -> {
            List<Scribe.Claim> claims = new ArrayList<>(Scribe.read(request));
            Collections.reverse(claims);
            return Scribe.answer(claims, claim -> claim.sentence(claim.example()));
        });

        // then
        assertThat(told(model).author()).isEqualTo(Author.MODEL);
        assertThat(told(model).paragraphs()).isEqualTo(builtIn().paragraphs());
    }

    @Test
    void aFewSentencesThatDoNotPassAreReplaced() {
        // given: it says what a sight is like, which nobody has computed
        FakeModel model = saying(claim -> claim.relation().equals("SEES")
                ? claim.sentence("The wonderful {name} is free on every Sunday.")
                : claim.sentence(claim.example()));

        // when
        Explanation told = told(model);

        // then
        assertThat(told.author()).isEqualTo(Author.MODEL);
        assertThat(told.rejected()).isOne();
        assertThat(Weekend.texts(told))
                .contains("Visit Sight museum from 11:00 until 13:00.")
                .noneMatch(text -> text.contains("wonderful"));
    }

    @Test
    void whoMostlyWritesWhatDoesNotPassIsNotUsed() {
        // given
        FakeModel model = saying(claim ->
                claim.relation().equals("SEES") ? claim.sentence(EXPLORE) : claim.sentence("It is all yours for $5."));

        // when
        Explanation told = told(model);

        // then
        assertThat(told.author()).isEqualTo(Author.BUILT_IN);
        assertThat(told.rejected()).isGreaterThan(3);
        assertThat(told.paragraphs()).isEqualTo(builtIn().paragraphs());
    }

    @Test
    void whoTellsHardlyAnythingIsNotUsed() {
        // given: one paragraph of five
        FakeModel model = saying(claim -> claim.relation().equals("SEES") ? claim.sentence(EXPLORE) : "");

        // then
        assertThat(told(model).author()).isEqualTo(Author.BUILT_IN);
        assertThat(told(FakeModel.of(request -> "")).author()).isEqualTo(Author.BUILT_IN);
    }

    @Test
    void whatDoesNotComeAnyMoreIsToldByTheNarratorAndCounted() {
        // given: it breaks off three sentences before its end
        FakeModel model = FakeModel.of(request -> {
                    List<Scribe.Claim> claims = Scribe.read(request);
                    return Scribe.answer(
                            claims.subList(0, claims.size() - 3),
                            claim -> claim.sentence(claim.relation().equals("SEES") ? EXPLORE : claim.example()));
                })
                .breakingOff();

        // when
        Explanation told = told(model);

        // then
        assertThat(told.author()).isEqualTo(Author.MODEL);
        assertThat(told.filledIn()).isEqualTo(3);
        assertThat(Weekend.texts(told))
                .contains("Then explore Sight museum, from 11:00 until 13:00.")
                .hasSameSizeAs(Weekend.texts(builtIn()));
        assertThat(told(FakeModel.of(ModelTellerTest::honest)).filledIn()).isZero();
    }

    @Test
    void theTripsOfAnAnswerAreToldAtTheSameTime() {
        // given: it says nothing before it was asked about each of three
        CountDownLatch asked = new CountDownLatch(3);
        FakeModel model = FakeModel.of(request -> {
            asked.countDown();
            try {
                assertThat(asked.await(60, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            return honest(request);
        });

        // when
        List<Explanation> told = new ModelTeller(model, new Limits(LONG, LONG, LONG, 3_000), 3, Weekend.THREADS)
                .tellAll(
                        List.of(Weekend.plain(), Weekend.named("Ring", "tower", "bar", "The Zoo"), Weekend.plain()),
                        ENGLISH);

        // then: in their order
        assertThat(told).extracting(Explanation::author).containsOnly(Author.MODEL);
        assertThat(Weekend.texts(told.get(1))).anyMatch(text -> text.contains("Hotel Ring"));
        assertThat(told.get(0)).isEqualTo(told.get(2));
    }

    @Test
    void aModelThatKeepsToNoTimeIsNotWaitedFor() {
        // given: whoever waits for it waits for ever
        CountDownLatch never = new CountDownLatch(1);
        FakeModel model = FakeModel.of(request -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return "";
        });
        Limits brief = new Limits(SHORT, SHORT, SHORT, 200);

        // then
        assertThat(new ModelTeller(model, brief, 2, Weekend.THREADS)
                        .tellAll(List.of(Weekend.plain(), Weekend.plain()), ENGLISH))
                .containsExactly(builtIn(), builtIn());
    }

    @Test
    void whoWritesOnlyNonsenseIsNotHeardOut() {
        // given
        String lie = Scribe.sentence("SEES", "a1", "Five stars, {name} costs 5 euros.");
        FakeModel model = FakeModel.of(request -> lie.repeat(10_000));

        // when
        Explanation told = told(model);

        // then: as soon as more was dropped than could be said
        assertThat(told.author()).isEqualTo(Author.BUILT_IN);
        assertThat(model.pieces()).isLessThan(500);
    }

    @Test
    void aSentenceMayNotTakeTheValuesOfAnother() {
        // given: the hotel costs what the dinner starts at, and so on
        String other =
                "{\"relation\":\"%s\",\"subject\":\"%s\",\"template\":\"%s\",\"slots\":{\"name\":{\"subject\":\"%s\",\"role\":\"NAME\"}}}";
        FakeModel model = saying(claim -> other.formatted(
                claim.relation(), claim.subject(), claim.example().replace("\"", ""), "a1"));

        // when
        Explanation told = told(model);

        // then
        assertThat(told.paragraphs()).isEqualTo(builtIn().paragraphs());
        assertThat(told.rejected()).isPositive();
    }

    @Test
    void slotsMayBeNamedOtherwise() {
        // given
        FakeModel model = saying(claim -> claim.relation().equals("SEES")
                ? "{\"relation\":\"sees\",\"subject\":\"%s\",\"template\":\"Visit {what} from {start} until {end}.\",\"slots\":{\"what\":\"NAME\",\"end\":{\"role\":\"END\"}},\"mood\":[1]}"
                        .formatted(claim.subject())
                : claim.sentence(claim.example()));

        // then
        assertThat(told(model).rejected()).isZero();
    }

    @Test
    void whatThereIsNotCannotBeStated() {
        // given
        FakeModel model = FakeModel.of(
                request -> honest(request)
                        + Scribe.sentence("COSTS", "a1", "{name} costs {price}.")
                        + Scribe.sentence("SEES", "a99", "Visit {name}.")
                        + Scribe.sentence("FLIES", "a1", "{name}")
                        + "{\"relation\":\"SEES\",\"subject\":\"a1\",\"template\":\"{x}\",\"slots\":{\"x\":\"NOTHING\"}}"
                        + "{\"relation\":\"SEES\",\"subject\":\"a1\",\"template\":\"{x}\",\"slots\":{\"x\":{\"subject\":\"a99\",\"role\":\"NAME\"}}}");

        // then
        assertThat(told(model).rejected()).isEqualTo(5);
    }

    @Test
    void itLearnsNamesAndKindsAndNoFigures() {
        // when
        FakeModel model = FakeModel.of(ModelTellerTest::honest);
        told(model);

        // then
        assertThat(model.asked().data())
                .startsWith("<<<DATA\n")
                .endsWith("\nDATA>>>")
                .contains(
                        "\"name\":\"Hotel Graben\"",
                        "\"kind\":\"dinner\"",
                        "\"must\":\"{name}\",\"may\":\"{day} {start} {end} {duration}\"")
                .doesNotContain("2027", "11:00", "EUR", "99", "0.72");
        assertThat(model.asked().instruction())
                .contains("somebody who is going to take this trip", "\nSEES:\n- ", "  {start} <- ", "  ! ")
                .doesNotContain("%TONE%", "%WORDS%", "\nCOSTS: ");
        assertThat(model.asked().schema().json()).contains("\"sentences\"");
    }

    @Test
    void itIsNotOfferedWhatIsNotSureEnough() {
        // given
        FakeModel model = FakeModel.of(ModelTellerTest::honest);
        Audience demanding = new Audience(Language.ENGLISH, Language.ENGLISH.locale(), Tone.TRAVELLER, 0.9);

        // when
        Explanation told = new ModelTeller(model, Limits.USUAL, 1, Weekend.THREADS).tell(Weekend.plain(), demanding);

        // then: but it is counted
        assertThat(model.asked().data()).doesNotContain("\"EATS\"");
        assertThat(told.author()).isEqualTo(Author.MODEL);
        assertThat(told.dropped())
                .isEqualTo(new Narrator().tell(Weekend.plain(), demanding).dropped())
                .isPositive();
    }

    @Test
    void oneMoreThanItMayTellAtOnceIsToldWithoutIt() {
        // given: while one is told, another comes
        List<ModelTeller> teller = new ArrayList<>();
        List<Explanation> meanwhile = new ArrayList<>();
        FakeModel model = FakeModel.of(request -> {
            meanwhile.add(teller.get(0).tell(Weekend.plain(), ENGLISH));
            return honest(request);
        });
        teller.add(new ModelTeller(model, Limits.USUAL, 1, Weekend.THREADS));

        // when
        Explanation first = teller.get(0).tell(Weekend.plain(), ENGLISH);
        Explanation next = teller.get(0).tell(Weekend.plain(), ENGLISH);

        // then
        assertThat(List.of(first, next)).extracting(Explanation::author).containsOnly(Author.MODEL);
        assertThat(meanwhile).extracting(Explanation::author).containsExactly(Author.BUILT_IN, Author.BUILT_IN);
    }
}
