package com.surefoot.configure;

import com.surefoot.evidence.Evidence;
import com.surefoot.refresh.Asker;
import com.surefoot.refresh.Refresher;
import com.surefoot.refresh.Refreshers;
import com.surefoot.refresh.RoomAsker;
import com.surefoot.refresh.ShownStakes;
import com.surefoot.refresh.Stakes;
import com.surefoot.reliability.learn.Knowledge;
import com.surefoot.reliability.live.WitnessedOffers;
import com.surefoot.watch.AnsweredTrips;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Random;

/** Puts together who asks suppliers again. */
@Factory
final class RefreshWiring {

    @Singleton
    Stakes shownStakes(AnsweredTrips answered) {
        return new ShownStakes(answered);
    }

    @Singleton
    Refreshers refreshers(
            WitnessedOffers offers,
            List<Stakes> stakes,
            Evidence evidence,
            Knowledge knowledge,
            RefreshSettings settings,
            Clock clock) {
        Random random = settings.seed().map(Random::new).orElseGet(Random::new);
        return new Refreshers(offers.listSuppliers().stream()
                .<Asker>map(supplier -> new RoomAsker(supplier, offers, settings.currency(), settings.country()))
                .map(asker -> new Refresher(
                        asker,
                        stakes,
                        evidence,
                        () -> knowledge.get().scorer().model(),
                        settings.rules(),
                        clock,
                        new Random(random.nextLong())))
                .toList());
    }
}
