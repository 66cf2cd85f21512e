package com.surefoot.narration.chinese;

import static com.surefoot.narration.chinese.ChineseExamples.READER;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.SightDemand;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is taken back by what is said later. */
class RetractedTest {

    private static List<Requirement> requirements(String wishes) {
        return READER.read("从上海去北京三天。" + wishes).requirements();
    }

    @Test
    void aLaterRefusalTakesBackAWish() {
        // when
        List<Requirement> read = requirements("云海塔想去，和平门也想去。云海塔还是不去了");

        // then
        assertThat(read)
                .extracting(Requirement::demand)
                .containsExactlyInAnyOrder(
                        new SightDemand.Sights(Choice.any(Set.of("和平门"))),
                        new SightDemand.Sights(Choice.none(Set.of("云海塔"))));
    }

    @Test
    void oneOfSeveralIsTakenBackAlone() {
        // when
        List<Requirement> read = requirements("要吃川菜和火锅。火锅就不吃了");

        // then
        assertThat(read)
                .extracting(Requirement::demand)
                .containsExactlyInAnyOrder(
                        new MealDemand.Cuisines(Choice.all(Set.of("川菜"))),
                        new MealDemand.Cuisines(Choice.none(Set.of("火锅"))));
    }

    @Test
    void whatIsNotNamedAgainStays() {
        // when
        List<Requirement> read = requirements("想看公园。不去云海塔");

        // then
        assertThat(read).hasSize(2);
    }

    @Test
    void aRemarkInBracketsThatRefusesIsOfTheNameBeforeIt() {
        // when
        List<Requirement> read = requirements("云海塔（去过了）、和平门要去");

        // then
        assertThat(read)
                .extracting(Requirement::demand)
                .containsExactlyInAnyOrder(
                        new SightDemand.Sights(Choice.none(Set.of("云海塔"))),
                        new SightDemand.Sights(Choice.any(Set.of("和平门"))));
    }
}
