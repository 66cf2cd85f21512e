package com.surefoot.narration.telling;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static com.surefoot.fixtures.SmallWorld.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.telling.Explanation.Topic;
import com.surefoot.narration.telling.SavedToTell.Kind;
import com.surefoot.narration.telling.SavedToTell.Part;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SavedToTellTest {

    private static Part part(
            Kind kind, String name, LocalDate day, String from, String to, double sure, boolean failed) {
        return new Part(
                name + "@" + day,
                kind,
                name,
                Trips.at(day, from).toOffsetDateTime(),
                Trips.at(kind == Kind.STAY ? SUNDAY : day, to).toOffsetDateTime(),
                eur("40.00"),
                sure,
                failed);
    }

    private static SavedToTell saved(double confidence) {
        return new SavedToTell(
                confidence,
                eur("400.00"),
                eur("412.50"),
                List.of(
                        part(Kind.RIDE, "E0800", FRIDAY, "08:00", "10:00", 0.97, false),
                        part(Kind.VISIT, "Upper Palace", FRIDAY, "12:00", "14:00", 0.95, false),
                        part(Kind.MEAL, "The Inn", FRIDAY, "18:00", "19:00", 0.94, false),
                        part(Kind.STAY, "Hotel h1", FRIDAY, "21:00", "09:00", 0.4, true)));
    }

    private static Explanation told(Language language, double least) {
        return new Narrator().tell(saved(0.61), new Audience(language, language.locale(), Tone.TRAVELLER, least));
    }

    @Test
    void whatIsKeptOfATripIsTold() {
        // when
        Explanation told = told(Language.ENGLISH, 0);

        // then
        assertThat(Trips.texts(told, Topic.WHY))
                .containsExactly(
                        "The trip costs €412.50 in all.",
                        "Since you saved it, it costs €12.50 more.",
                        "The whole trip is 61% sure to work out as planned.");
        assertThat(Trips.texts(told, Topic.DAY))
                .containsExactly(
                        "E0800 leaves at 08:00.",
                        "E0800 arrives at 10:00.",
                        "Visit Upper Palace from 12:00 until 14:00.",
                        "You eat at The Inn at 18:00.",
                        "Hotel h1 for 2 nights.");
        assertThat(Trips.texts(told, Topic.CAUTION))
                .containsExactly("Hotel h1 has to be replaced.", "Hotel h1 is 40% sure to work out as planned.");
    }

    @Test
    void nobodyIsToldThatATripIsNotSureAtAll() {
        // given
        Audience reader = new Audience(Language.ENGLISH, Language.ENGLISH.locale(), Tone.HOST, 0);

        // when
        Explanation told = new Narrator().tell(saved(0.009), reader);

        // then
        assertThat(Trips.texts(told, Topic.WHY)).isNotEmpty().noneMatch(text -> text.contains("%"));
    }

    @Test
    void whatIsNotSureEnoughAnyMoreIsNotTold() {
        assertThat(Trips.texts(told(Language.ENGLISH, 0.9), Topic.DAY)).noneMatch(text -> text.contains("Hotel"));
        assertThat(Trips.texts(told(Language.ENGLISH, 0.9), Topic.CAUTION)).contains("Hotel h1 has to be replaced.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsToldInEveryLanguage(Language language) {
        assertThat(told(language, 0).dropped()).isZero();
        assertThat(Trips.texts(told(language, 0), Topic.DAY)).hasSize(5);
    }
}
