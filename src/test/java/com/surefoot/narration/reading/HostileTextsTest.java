package com.surefoot.narration.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.reading.rules.RuleReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody writes who wants to travel. */
class HostileTextsTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(10);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final List<Reader> READERS =
            List.of(new RuleReader(Language.ENGLISH), new RuleReader(Language.FRENCH));

    static Stream<String> repeated() {
        return Stream.of(
                        "1 ",
                        "1,",
                        "1-",
                        "no ",
                        "not no ",
                        "two ",
                        "hundred thousand ",
                        "from ",
                        "to Paris ",
                        "Paris ",
                        "and ",
                        "3 may ",
                        "may ",
                        "1/2 ",
                        "€",
                        "€1 ",
                        "(",
                        "( 3 ",
                        "a a ",
                        "kids 1, ",
                        "with my wife and ",
                        "no museums, ",
                        "du 1 au ",
                        "le 1 ",
                        "de ",
                        "9am ",
                        "at most 3 km ",
                        "x",
                        "Xyzzy ",
                        "\uD83D\uDE00",
                        "é",
                        "第",
                        "2026-",
                        "1.",
                        "1 000 ",
                        "'",
                        "the ",
                        "first ",
                        "five days ",
                        "from 1 to ")
                .map(part -> part.repeat(Conversation.LONGEST_TEXT / part.length()));
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void whatRepeatsToTheEndIsReadAtOnce(String text) {
        for (Reader reader : READERS) {
            Understood understood = assertTimeoutPreemptively(
                    AT_ONCE, () -> reader.read(text, Listening.afresh(ReadingCatalogue.words(), MONDAY)));
            check(text, understood);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void wordsInAnyOrderNeverBreakAReader(long seed) {
        List<String> words = Stream.of(
                        "from to in at no not only and or but , . ; ( ) - 3 2026 31 99999999999 1.5 €900 3/4 2026-02-30 may"
                                + " march monday next last weekend easter week days two kids aged adults wife we I me my baby room"
                                + " double beds hotel Paris Berlin München Louvre Germany museum parks italian vegan by train"
                                + " fly metro walk km hours before after 9am 25:99 noon pm most least sure 95 % % per night"
                                + " budget free return one-way du au le de pas sans et chambre nuits personnes départ retour")
                .flatMap(line -> Stream.of(line.split(" ")))
                .toList();
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            String text = random.ints(1 + random.nextInt(40), 0, words.size())
                    .mapToObj(words::get)
                    .collect(Collectors.joining(" "));
            for (Reader reader : READERS) {
                Understood understood = reader.read(text, Listening.afresh(ReadingCatalogue.words(), MONDAY));
                check(text, understood);
            }
        }
    }

    /** Everything stands within the text, and what comes of it can be planned or is asked about. */
    private static void check(String text, Understood understood) {
        assertThat(understood.heard()).allMatch(heard -> heard.to() <= text.length());
        assertThat(understood.notUnderstood()).allMatch(span -> span.to() <= text.length());
        Plausible plausible = new Plausible(MONDAY);
        Draft draft = Draft.EMPTY.with(plausible.of(understood).heard());
        DraftBrief brief = new DraftBrief(draft, ReadingCatalogue.words());
        if (DraftBrief.findMissing(draft, ReadingCatalogue.words()).isEmpty()) {
            assertThat(brief.brief().dates().days()).isPositive();
        }
        understood.heard().forEach(heard -> Chips.of(Language.ENGLISH).of(heard.point(), "said"));
    }
}
