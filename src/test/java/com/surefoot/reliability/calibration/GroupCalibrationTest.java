package com.surefoot.reliability.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.surefoot.reliability.calibration.GroupCalibration.Grouped;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GroupCalibrationTest {

    @Test
    void aGroupWithManyTrialsHasItsOwnCurveAndOneWithoutThatOfAll() {
        // given
        Random random = new Random(2);
        List<Grouped> trials = new ArrayList<>();
        add(trials, random, "good", 5_000, 0.95);
        add(trials, random, "bad", 5_000, 0.6);

        // when
        GroupCalibration curves = GroupCalibration.fit(trials, 50);

        // then
        assertThat(curves.confidence("good", 0.5)).isCloseTo(0.95, within(0.02));
        assertThat(curves.confidence("bad", 0.5)).isCloseTo(0.6, within(0.03));
        assertThat(curves.confidence("unknown", 0.5)).isCloseTo(0.775, within(0.03));
    }

    @Test
    void aSmallGroupIsDrawnTowardsAll() {
        // given
        List<Grouped> trials = new ArrayList<>();
        add(trials, new Random(3), "many", 5_000, 0.9);
        for (int i = 0; i < 10; i++) {
            trials.add(new Grouped("few", new Trial(0.5, false)));
        }

        // when
        GroupCalibration curves = GroupCalibration.fit(trials, 90);

        // then: its own 1/12 counts for a tenth
        double all = VennAbers.fit(trials.stream().map(Grouped::trial).toList()).confidence(0.5);
        double own = 1 / 12.0;
        assertThat(curves.confidence("few", 0.5)).isCloseTo(all + 0.1 * (own - all), within(1e-9));
    }

    @Test
    void whereGroupsAreAlikeTheCountThatIsChosenIsLargeAndWhereTheyDifferSmall() {
        // given
        Random random = new Random(5);
        List<Grouped> alike = new ArrayList<>();
        List<Grouped> different = new ArrayList<>();
        for (int group = 0; group < 40; group++) {
            add(alike, random, "group " + group, 60, 0.8);
            add(different, random, "group " + group, 60, group % 2 == 0 ? 0.95 : 0.5);
        }

        // then
        assertThat(GroupCalibration.fit(alike).pseudoCount()).isGreaterThanOrEqualTo(500);
        assertThat(GroupCalibration.fit(different).pseudoCount()).isLessThanOrEqualTo(100);
    }

    @Test
    void aGroupsOwnCurveIsThatOfItsTrialsAlone() {
        // given: figures that groups share, and figures that they do not
        Random random = new Random(6);
        List<Grouped> trials = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            double raw = i % 2 == 0 ? random.nextInt(20) / 20.0 : random.nextDouble();
            trials.add(new Grouped(i % 3 == 0 ? "one" : "other", new Trial(raw, random.nextDouble() < raw)));
        }

        // when: nothing is drawn towards all
        GroupCalibration curves = GroupCalibration.fit(trials, 0);

        // then
        VennAbers alone = VennAbers.fit(trials.stream()
                .filter(grouped -> grouped.group().equals("one"))
                .map(Grouped::trial)
                .toList());
        assertThat(trials).allSatisfy(grouped -> assertThat(
                        curves.confidence("one", grouped.trial().raw()))
                .isCloseTo(alone.confidence(grouped.trial().raw()), within(1e-12)));
    }

    @Test
    void whatCannotBeFittedIsRefused() {
        List<Grouped> one = List.of(new Grouped("a", new Trial(0.5, true)));

        assertThatThrownBy(() -> GroupCalibration.fit(one)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> GroupCalibration.fit(one, -1)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> GroupCalibration.fit(List.of(), 50)).hasMessageContaining("Maybe");
    }

    private static void add(List<Grouped> trials, Random random, String group, int count, double right) {
        for (int i = 0; i < count; i++) {
            trials.add(new Grouped(group, new Trial(0.5, random.nextDouble() < right)));
        }
    }
}
