package com.surefoot.reliability.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.surefoot.reliability.history.TrackRecord.Foretold;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrackRecordTest {

    private static final int PER_DAY = 60;

    @Test
    void whatIsForetoldIsWhatIsTrueOfItsKind() {
        // given: morning rides are right in 95 of 100 cases, evening rides in 70; 100 days
        Random random = new Random(3);
        TrackRecord record = new TrackRecord(0, true);
        live(record, random, 0, 100, 1);

        // then
        assertThat(record.foretell(99, traits("morning")).raw()).isCloseTo(0.95, within(0.04));
        assertThat(record.foretell(99, traits("evening")).raw()).isCloseTo(0.7, within(0.06));
        assertThat(record.foretell(99, traits("night")).raw()).isBetween(0.6, 0.95);
    }

    @Test
    void whatWasLatelyWorseIsForetoldToBeWorse() {
        // given: good and bad spells of five days, as chance has it
        Random random = new Random(4);
        TrackRecord record = new TrackRecord(0, true);
        for (int spell = 0; spell < 40; spell++) {
            live(record, random, spell * 5, spell * 5 + 5, random.nextBoolean() ? 1 : 0.5);
        }
        live(record, random, 200, 203, 0.5);
        double afterBad = record.foretell(202, traits("morning")).raw();
        live(record, random, 203, 206, 1);
        double afterGood = record.foretell(205, traits("morning")).raw();

        // then
        assertThat(afterGood).isGreaterThan(afterBad + 0.1);
    }

    @Test
    void beforeAnythingIsKnownAGuessIsMade() {
        assertThat(new TrackRecord(0, true).foretell(-1, traits("morning")).raw())
                .isCloseTo(0.9, within(1e-9));
    }

    @Test
    void aFrozenOneLearnsNoMore() {
        // given
        TrackRecord record = new TrackRecord(0, false);
        live(record, new Random(5), 0, 30, 1);
        record.freeze(29);
        Foretold foretold = record.foretell(29, traits("morning"));

        // then
        assertThat(record.foretell(400, traits("morning")).raw()).isEqualTo(foretold.raw());
        assertThatThrownBy(() -> record.learn(30, traits("morning"), foretold, true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Maybe");
    }

    @Test
    void aHintThatKnowsTheTruthIsFollowed() {
        // given: another model says 9 to 1 or 1 to 9, and is right in that
        Random random = new Random(6);
        TrackRecord record = new TrackRecord(0, true);
        for (int day = 0; day < 60; day++) {
            for (int i = 0; i < PER_DAY; i++) {
                double sign = random.nextBoolean() ? 1 : -1;
                Traits traits = new Traits("here", List.of(List.of("any")), List.of(sign * Math.log(9)));
                Foretold foretold = record.foretell(day - 1, traits);
                record.learn(day, traits, foretold, random.nextDouble() < (sign > 0 ? 0.9 : 0.1));
            }
            record.refit(day);
        }

        // then
        Traits hinted = new Traits("here", List.of(List.of("any")), List.of(Math.log(9)));
        assertThat(record.foretell(59, hinted).raw()).isCloseTo(0.9, within(0.03));
    }

    private static void live(TrackRecord record, Random random, int from, int to, double luck) {
        for (int day = from; day < to; day++) {
            record.refit(day - 1);
            List<Foretold> foretold = new ArrayList<>();
            for (int i = 0; i < PER_DAY; i++) {
                foretold.add(record.foretell(day - 1, traits(part(i))));
            }
            for (int i = 0; i < PER_DAY; i++) {
                double right = (i % 2 == 0 ? 0.95 : 0.7) * luck;
                record.learn(day, traits(part(i)), foretold.get(i), random.nextDouble() < right);
            }
        }
    }

    private static String part(int i) {
        return i % 2 == 0 ? "morning" : "evening";
    }

    private static Traits traits(String part) {
        return new Traits("here", List.of(List.of("all", part)), List.of());
    }
}
