package com.surefoot.narration.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.itinerary.MealKind;
import com.surefoot.narration.grounding.Value.Counted;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RenderingTest {

    private static String said(String tag, Value value) {
        Language language = Language.find(tag).orElseThrow();
        return new Rendering(language, Locale.forLanguageTag(tag)).of(value).replaceAll("[\\u00a0\\u202f]", " ");
    }

    @ParameterizedTest
    @CsvSource({"en-GB,13:05", "en-US,1:05 PM", "fr-FR,13 h 05", "zh-CN,13:05"})
    void timesAreThoseOfTheCountry(String tag, String said) {
        assertThat(said(tag, new Value.Clock(LocalTime.of(13, 5)))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en-US|Saturday, June 5", "fr-FR|samedi 5 juin", "zh-CN|6月5日星期六"})
    void daysHaveTheirWeekdayAndNoYear(String tag, String said) {
        assertThat(said(tag, new Value.Day(LocalDate.of(2027, 6, 5)))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB|EUR|838.29|€838.29",
                "fr-FR|EUR|1838.29|1 838,29 €",
                "zh-CN|CNY|1838.50|¥1,838.50",
                "en-GB|JPY|1838|JP¥1,838",
                "en-US|USD|5.00|$5.00"
            })
    void moneyHasTheCoinsOfItsCurrency(String tag, String currency, String amount, String said) {
        assertThat(said(tag, new Value.Sum(Money.parse(amount, Currency.getInstance(currency)))))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "en,0,0 minutes",
        "en,1,1 minute",
        "en,60,1 hour",
        "en,135,2 hours 15 minutes",
        "fr,0,0 minute",
        "fr,61,1 heure 1",
        "fr,150,2 heures 30",
        "zh,5,5分钟",
        "zh,125,2小时5分钟"
    })
    void timesThatThingsTakeAreInHoursAndMinutes(String tag, int minutes, String said) {
        assertThat(said(tag, new Value.Length(Duration.ofMinutes(minutes)))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en|999|999 m", "en|1449|1.4 km", "fr|12000|12,0 km", "zh|850|850米", "zh|2500|2.5公里"})
    void waysAreInMetresOrKilometres(String tag, int metres, String said) {
        assertThat(said(tag, new Value.Distance(metres))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"0,0%", "0.9999,99%", "1,100%", "0.505,50%"})
    void nothingIsSaidToBeSurerThanItIs(double probability, String said) {
        assertThat(said("en", new Value.Chance(probability))).isEqualTo(said);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWordIsSaidAndNoTwoAlike(Language language) {
        assertWords(
                language, Stream.of(TransportMode.values()).map(Value.Ride::new).toList());
        assertWords(language, Stream.of(InCityMode.values()).map(Value.Way::new).toList());
        assertWords(language, Stream.of(MealKind.values()).map(Value.Meal::new).toList());
        assertWords(
                language,
                Stream.of(Counted.values()).map(of -> new Value.Count(1, of)).toList());
        assertWords(
                language,
                Stream.of(Counted.values()).map(of -> new Value.Count(7, of)).toList());
    }

    private static void assertWords(Language language, List<? extends Value> values) {
        Set<String> words = new HashSet<>();
        values.forEach(value -> assertThat(words.add(said(language.code(), value)))
                .as("%s in %s", value, language)
                .isTrue());
        assertThat(words).noneMatch(String::isBlank);
    }

    @Test
    void namesAreAsTheyAreButForWhatCannotBeSeen() {
        assertThat(said("en", new Value.Name(" Caf\u00e9\u202e\n Central\u0000 ")))
                .isEqualTo("Café Central");
        assertThat(said("en", new Value.Name("x".repeat(500)))).hasSize(121).endsWith("…");
    }

    @Test
    void whatCannotBeIsNoValue() {
        assertThatThrownBy(() -> new Value.Name(" \u200b")).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Value.Length(Duration.ofMinutes(-1))).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Value.Distance(-1)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Value.Count(-1, Counted.NIGHTS)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Value.Chance(1.01)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Value.Chance(Double.NaN)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> ValueWords.of(Language.ENGLISH).word(new Value.Distance(1)))
                .hasMessageContaining("Maybe");
    }

    @ParameterizedTest
    @CsvSource({"en,ENGLISH", "en-US,ENGLISH", "fr-CA,FRENCH", "zh-Hans-CN,CHINESE"})
    void aLanguageIsKnownByItsTag(String tag, Language language) {
        assertThat(Language.find(tag)).contains(language);
    }

    @ParameterizedTest
    @CsvSource({"de", "english", "''", "xx-YY", "*"})
    void otherLanguagesAreNotSpoken(String tag) {
        assertThat(Language.find(tag)).isEmpty();
    }
}
