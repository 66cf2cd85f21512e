package com.surefoot.transport.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.transport.live.Alert.Cause;
import com.surefoot.transport.live.Alert.Effect;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The texts and periods of alerts. */
class AlertWordsTest {

    private static final Instant NOW = Instant.parse("2025-06-02T08:00:00Z");

    @Test
    void aTextIsInTheLanguageThatIsAskedFor() {
        Translations texts = new Translations(Map.of("de", "Streik", "en-US", "Strike", "fr", "Grève", "", "!"));

        assertThat(texts.in(Locale.GERMAN)).contains("Streik");
        assertThat(texts.in(Locale.GERMANY)).contains("Streik");
        assertThat(texts.in(Locale.ENGLISH)).contains("Strike");
        assertThat(texts.in(Locale.UK)).contains("Strike");
        assertThat(texts.in(Locale.FRENCH)).contains("Grève");
    }

    @Test
    void elseItIsInEnglishElseInAnUnnamedLanguageElseInAny() {
        assertThat(new Translations(Map.of("EN", "Strike", "", "!")).in(Locale.JAPANESE))
                .contains("Strike");
        assertThat(new Translations(Map.of("fr", "Grève", "", "!")).in(Locale.JAPANESE))
                .contains("!");
        assertThat(new Translations(Map.of("fr", "Grève")).in(Locale.JAPANESE)).contains("Grève");
        assertThat(Translations.NONE.in(Locale.JAPANESE)).isEmpty();
    }

    @Test
    void ofTwoTextsInOneLanguageTheFirstCounts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("de", "erster");
        texts.put("DE", "zweiter");

        assertThat(new Translations(texts).in(Locale.GERMAN)).contains("erster");
    }

    @Test
    void aPeriodHoldsFromItsStartUntilBeforeItsEnd() {
        Period period = new Period(Optional.of(NOW), Optional.of(NOW.plusSeconds(60)));

        assertThat(period.overlaps(NOW.minusSeconds(9), NOW.minusSeconds(1))).isFalse();
        assertThat(period.overlaps(NOW.minusSeconds(9), NOW)).isTrue();
        assertThat(period.overlaps(NOW.plusSeconds(59), NOW.plusSeconds(99))).isTrue();
        assertThat(period.overlaps(NOW.plusSeconds(60), NOW.plusSeconds(99))).isFalse();
        assertThat(period.overlaps(NOW.minusSeconds(9), NOW.plusSeconds(99))).isTrue();
        assertThat(new Period(Optional.empty(), Optional.empty()).overlaps(NOW, NOW))
                .isTrue();
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Period(Optional.of(NOW), Optional.of(NOW)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(NOW.toString(), "Maybe");
    }

    @Test
    void anAlertHoldsInAnyOfItsPeriodsOrAlways() {
        // given
        Period before = new Period(Optional.empty(), Optional.of(NOW));
        Period after = new Period(Optional.of(NOW.plusSeconds(60)), Optional.empty());

        // then
        assertThat(alert(before, after).holds(NOW.minusSeconds(1), NOW.minusSeconds(1)))
                .isTrue();
        assertThat(alert(before, after).holds(NOW, NOW.plusSeconds(59))).isFalse();
        assertThat(alert(before, after).holds(NOW, NOW.plusSeconds(60))).isTrue();
        assertThat(alert().holds(NOW, NOW)).isTrue();
    }

    @Test
    void anAlertIsForSomebody() {
        Optional<String> none = Optional.empty();

        assertThatThrownBy(() ->
                        new Informed(none, none, Optional.empty(), none, Optional.empty(), Optional.empty(), none))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Alert(
                        "a",
                        "gtfs:test",
                        "feed",
                        List.of(),
                        List.of(),
                        Cause.STRIKE,
                        Effect.NO_SERVICE,
                        Translations.NONE,
                        Translations.NONE,
                        Translations.NONE,
                        NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("'a'", "Maybe");
    }

    private static Alert alert(Period... periods) {
        Informed all = new Informed(
                Optional.of("A"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Alert(
                "a",
                "gtfs:test",
                "feed",
                List.of(periods),
                List.of(all),
                Cause.STRIKE,
                Effect.NO_SERVICE,
                Translations.NONE,
                Translations.NONE,
                Translations.NONE,
                NOW);
    }
}
