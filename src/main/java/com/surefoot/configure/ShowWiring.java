package com.surefoot.configure;

import com.surefoot.sandbox.Sandbox;
import com.surefoot.show.AirWatch;
import com.surefoot.show.Audience;
import com.surefoot.show.Screens;
import com.surefoot.show.Shows;
import com.surefoot.show.Stages;
import com.surefoot.show.Studio;
import com.surefoot.watch.Looks;
import com.surefoot.watch.SavedTrips;
import com.surefoot.watch.TripBell;
import com.surefoot.wire.JsonCards;
import com.surefoot.wire.ShowFields;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts shows together. */
@Factory
final class ShowWiring {

    private static final Logger LOG = LoggerFactory.getLogger(ShowWiring.class);

    @Singleton
    JsonCards jsonCards(JsonMapper mapper, SavedTrips trips, Optional<Sandbox> sandbox) {
        return new JsonCards(mapper, trips, sandbox.isPresent());
    }

    @Singleton
    ShowFields showFields(JsonMapper mapper, JsonCards cards, Optional<Sandbox> sandbox) {
        return new ShowFields(mapper, cards, sandbox.isPresent());
    }

    @Singleton
    Stages stages(
            Shows shows, SavedTrips trips, Looks looks, TripBell bell, JsonCards cards, Screens screens, Clock clock) {
        return new Stages(shows, trips, looks, bell, cards, screens, clock);
    }

    @Singleton
    Studio studio(Stages stages, Shows shows, SavedTrips trips, @Value("${surefoot.shows.most}") int most) {
        return new Studio(stages, shows, trips, new SecureRandom(), most);
    }

    @Singleton
    Audience audience(Stages stages, Shows shows) {
        return new Audience(stages, shows);
    }

    @Singleton
    AirWatch airWatch(
            Stages stages, Shows shows, Screens screens, @Value("${surefoot.shows.look-every}") Duration every) {
        return new AirWatch(
                stages, shows, screens, every, e -> LOG.error("Looking at what is on air broke off, and goes on.", e));
    }
}
