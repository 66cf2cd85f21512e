package com.surefoot.narration.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.reading.CatalogueWords.Sort;
import com.surefoot.narration.reading.CatalogueWords.Word;
import com.surefoot.narration.reading.rules.RuleReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessingTest {

    private static final CatalogueWords WORDS = new CatalogueWords(
            List.of(),
            List.of(
                    Word.of(Sort.KIND, "zoo", "zoo"),
                    Word.of(Sort.TAG, "quiet", "quiet"),
                    Word.of(Sort.CUISINE, "japanese", "japanese")));

    /** Words are alike if they have the same first letter. */
    private static final Likeness LETTERS = words -> {
        float[] place = new float[26];
        char first = Character.toLowerCase(words.charAt(0));
        if (first >= 'a' && first <= 'z') {
            place[first - 'a'] = 1;
        }
        return place;
    };

    private final Guessing guessing = new Guessing(Optional.of(LETTERS));

    private Optional<Point> guess(String said, Language language) {
        return guessing.guess(said, language, WORDS).map(found -> found.getKey());
    }

    @Test
    void whatIsAlikeIsGuessedIfTheCatalogueHasIt() {
        assertThat(guess("zebras", Language.ENGLISH)).contains(new Point.Taste("zoo"));
        assertThat(guess("quokkas", Language.ENGLISH)).contains(new Point.Taste("quiet"));
        assertThat(guess("jiaozi", Language.ENGLISH)).contains(new Point.Cuisine("japanese"));
        assertThat(guess("zèbres", Language.FRENCH)).contains(new Point.Taste("zoo"));
        // museums and markets are on the lists, but not in this catalogue
        assertThat(guess("mummies", Language.ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"42, ENGLISH", "' ', ENGLISH", "zebras, CHINESE"})
    void whatIsNoTasteIsNotGuessed(String said, Language language) {
        assertThat(guess(said, language)).isEmpty();
    }

    @Test
    void longTalkIsNoTaste() {
        assertThat(guess("z".repeat(81), Language.ENGLISH)).isEmpty();
        assertThat(guess("z".repeat(80), Language.ENGLISH)).isPresent();
    }

    @Test
    void withoutLikenessNothingIsGuessed() {
        assertThat(Guessing.NONE.guess("zebras", Language.ENGLISH, WORDS)).isEmpty();
    }

    @Test
    void aGuessIsToldAndTakenForNothingSaid() {
        // given
        Clock clock = Clock.fixed(Instant.parse("2027-03-01T10:00:00Z"), ZoneOffset.UTC);
        Conversation conversation =
                new Conversation(List.of(new RuleReader(Language.ENGLISH)), () -> WORDS, guessing, clock);

        // when
        Reading reading = conversation.read("zebrafinches", Optional.of(Language.ENGLISH), SoFar.NOTHING);

        // then
        assertThat(reading.notUnderstood()).containsExactly(new Span(0, 12));
        assertThat(reading.guesses()).containsExactly(new Guess(new Span(0, 12), new Point.Taste("zoo"), 1));
        assertThat(reading.draft()).isEqualTo(Draft.EMPTY);
    }

    @Test
    void likenessIsThatOfDirections() {
        assertThat(Likeness.compare(new float[] {1, 0}, new float[] {3, 0})).isEqualTo(1);
        assertThat(Likeness.compare(new float[] {1, 0}, new float[] {0, 2})).isZero();
        assertThat(Likeness.compare(new float[] {0, 0}, new float[] {0, 2})).isZero();
        assertThatThrownBy(() -> new Guess(new Span(0, 1), new Point.Taste("zoo"), 1.5))
                .hasMessageContaining("Maybe");
    }
}
