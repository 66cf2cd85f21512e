package com.surefoot.narration.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.narration.chinese.ChineseTripReader;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.reading.rules.RuleReader;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChipsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | no museums | /requirements | without: museum",
                "FRENCH | pas de musées | /requirements | sans : musée",
                "FRENCH | nous aimons les jardins | /tastes | goûts : jardin",
                "FRENCH | cuisine italienne | /tastes | cuisine : italien",
                "ENGLISH | at most £300 a night | /requirements | at most £300.00 a night",
                "ENGLISH | under €1,200 | /budget | at most €1,200.00 in all",
                "FRENCH | 800 euros par personne | /budget | au plus 800,00 € par personne",
                "ENGLISH | on 23 March | /dates/from | leaving on Monday, 23 March",
                "FRENCH | le 23 mars | /dates/from | départ lundi 23 mars",
                "ENGLISH | two adults | /party | 2 adults",
                "ENGLISH | kids aged 4 and 7 | /party | 2 children, aged 4, 7",
                "FRENCH | sans avion | /requirements | sans vol",
                "ENGLISH | by metro | /inCityModes | in the city: by metro",
                "ENGLISH | hotel with a pool | /requirements | hotel with: pool",
                "FRENCH | chiens acceptés | /requirements | la maison accepte : animaux",
                "ENGLISH | two double rooms | /room | room: double room, 2 rooms",
                "ENGLISH | not before 10 am | /requirements | not out before 10:00",
                "ENGLISH | 95 % sure | /reliability | 95% sure",
                "ENGLISH | one way | /roundTrip | one way",
                "ENGLISH | take it easy | /pace | an easy pace",
                "ENGLISH | direct trains | /requirements | no changes",
                "ENGLISH | at most 6 hours on the train | /requirements | rides of at most 6 hours",
                "ENGLISH | three cities | /destination/cities | 3 cities",
                "ENGLISH | near the Louvre | /requirements | within 1.0 km of Louvre Museum",
                "ENGLISH | hotel close to the city centre | /requirements | hotel within 2.0 km of the centre",
                "FRENCH | hôtel en plein centre | /requirements | hôtel à 2,0 km du centre au plus",
                "ENGLISH | a four star hotel | /requirements | hotel with at least 4 stars",
                "FRENCH | trois étoiles | /requirements | hôtel : au moins 3 étoiles",
                "ENGLISH | she can't walk far | /requirements | at most 1.0 km on foot at a time",
                "ENGLISH | a day trip to Salzburg | /dates | 1 day",
                "ENGLISH | in May | /dates | between Friday, 1 May and Sunday, 31 May",
                "ENGLISH | vegan food only | /requirements | only food: vegan",
                "ENGLISH | money is no object | /budget | no limit of money",
            })
    void whatWasUnderstoodIsShownInTheReadersWords(Language language, String text, String pointer, String shown) {
        // when
        Understood understood = new RuleReader(language).read(text, Listening.afresh(ReadingCatalogue.words(), MONDAY));

        // then
        Heard first = understood.heard().get(0);
        Chip chip = Chips.of(language).of(first.point(), text.substring(first.from(), first.to()));
        assertThat(chip.text().replace('\u00a0', ' ').replace('\u202f', ' ')).isEqualTo(shown);
        assertThat(chip.pointer()).isEqualTo(pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "不想去博物馆 | 不喜欢：博物馆",
                "从巴黎出发 | 从巴黎出发",
                "去柏林 | 去柏林",
                "必须去卢浮宫 | 必去：卢浮宫",
            })
    void aCatalogueInAnotherLanguageIsShownInChinese(String text, String shown) {
        // when
        Understood understood = new ChineseTripReader().read(text, Listening.afresh(ReadingCatalogue.words(), MONDAY));

        // then
        Heard first = understood.heard().get(0);
        assertThat(Chips.of(Language.CHINESE).of(first.point(), text).text()).isEqualTo(shown);
    }
}
