package com.surefoot.supply.liteapi;

import com.surefoot.lodging.live.CancellationTerms;
import com.surefoot.lodging.live.CancellationTerms.Step;
import com.surefoot.lodging.live.CancellationTerms.Stepped;
import com.surefoot.lodging.live.Deadline;
import com.surefoot.lodging.live.Penalty;
import com.surefoot.travel.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What cancelling several rooms costs together, from each moment on at which it gets dearer for one of them. */
final class Sums {

    private Sums() {}

    static CancellationTerms of(List<Stepped> rooms) {
        List<Step> steps = new ArrayList<>();
        List<Deadline> times = rooms.stream()
                .flatMap(room -> room.steps().stream())
                .map(Step::from)
                .distinct()
                .toList();
        for (Deadline from : times) {
            steps.add(new Step(from, at(from.at(), rooms)));
        }
        return new Stepped(steps);
    }

    private static Penalty at(Instant time, List<Stepped> rooms) {
        Optional<Money> sum = Optional.empty();
        for (Stepped room : rooms) {
            Optional<Penalty> penalty = last(room, time);
            if (penalty.isEmpty() || penalty.get().isFree()) {
                continue;
            }
            if (!(penalty.get() instanceof Penalty.Sum one)
                    || sum.filter(other -> !other.currency().equals(one.amount().currency()))
                            .isPresent()) {
                return new Penalty.Unstated("for each room on its own");
            }
            sum = Optional.of(sum.map(one.amount()::plus).orElse(one.amount()));
        }
        return sum.<Penalty>map(Penalty.Sum::new).orElse(new Penalty.Nights(0));
    }

    private static Optional<Penalty> last(Stepped room, Instant time) {
        return room.steps().stream()
                .filter(step -> !step.from().at().isAfter(time))
                .reduce((earlier, later) -> later)
                .map(Step::penalty);
    }
}
