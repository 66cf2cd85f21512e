package com.surefoot.watch;

import static com.surefoot.watch.SmallWatch.reliance;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.reliability.element.Reliance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Two sources look at the price of a room, and one of them errs for a day; days later the price does change. */
class PriceNoticesTest {

    private static final int CHANGED = 120;
    private static final int END = 240;
    private static final String RIGHT_LATER = "1000.00 EUR";

    /** Somebody who looks every few hours. */
    private record Looker(String name, Manner manner, int every, int offset, int errsFrom, String wrong) {

        boolean looks(int hour) {
            return hour >= offset && (hour - offset) % every == 0;
        }

        String says(int hour, String usual) {
            boolean errs = hour >= errsFrom && hour < errsFrom + 24;
            return errs ? wrong : hour < CHANGED ? usual : RIGHT_LATER;
        }
    }

    @Property(tries = 20, seed = "20270301")
    void whoErrsForADayIsNotToldAndAChangeIsAtTheNextLook(
            @ForAll @IntRange(min = 1, max = 12) int every,
            @ForAll @IntRange(min = 1, max = 12) int otherEvery,
            @ForAll @IntRange(min = 24, max = 90) int errsFrom,
            @ForAll boolean checks,
            @ForAll boolean isDearer) {
        // given: both have spoken before one of them errs
        SmallWatch small = new SmallWatch();
        Watched trip = small.save();
        Reliance rate = reliance(trip, FactKind.RATE);
        String wrong = isDearer ? "700.00 EUR" : "1.00 EUR";
        List<Looker> lookers = List.of(
                new Looker("hotel", checks ? Manner.CHECKED : Manner.LISTED, every, 1, END, ""),
                new Looker("agency", Manner.LISTED, otherEvery, 2, errsFrom, wrong));

        // when
        List<Integer> toldAt = new ArrayList<>();
        for (int hour = 0; hour < END; hour++) {
            small.clock.pass(Duration.ofHours(1));
            for (Looker looker : lookers) {
                if (looker.looks(hour)) {
                    small.see(rate.fact(), looker.name(), looker.manner(), looker.says(hour, rate.value()));
                    small.watch.look();
                }
            }
            small.watch.sweep();
            for (int i = toldAt.size(); i < prices(small, trip).size(); i++) {
                toldAt.add(hour);
            }
        }

        // then
        int next = lookers.stream().mapToInt(looker -> next(looker)).max().orElseThrow();
        assertThat(toldAt).singleElement().satisfies(hour -> assertThat(hour).isBetween(CHANGED, next));
        assertThat(prices(small, trip).get(0).priceAfter())
                .isGreaterThan(trip.trip().price());
        assertThat(small.read(trip).state().known()).containsEntry(rate.fact(), RIGHT_LATER);
    }

    private static int next(Looker looker) {
        int hour = CHANGED;
        while (!looker.looks(hour)) {
            hour++;
        }
        return hour;
    }

    private static List<Notice> prices(SmallWatch small, Watched trip) {
        return small.told(trip).stream()
                .filter(Notice.class::isInstance)
                .map(Notice.class::cast)
                .filter(notice -> !notice.priceAfter().equals(notice.priceBefore()))
                .toList();
    }
}
