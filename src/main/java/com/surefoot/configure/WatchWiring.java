package com.surefoot.configure;

import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.Sources;
import com.surefoot.recommendation.Alternatives;
import com.surefoot.recommendation.Recommender;
import com.surefoot.reliability.desk.HeldBacks;
import com.surefoot.reliability.learn.Knowledge;
import com.surefoot.sandbox.Sandbox;
import com.surefoot.watch.AnsweredTrips;
import com.surefoot.watch.BriefNotation;
import com.surefoot.watch.Dossiers;
import com.surefoot.watch.Drafts;
import com.surefoot.watch.Effects;
import com.surefoot.watch.Looks;
import com.surefoot.watch.Notices;
import com.surefoot.watch.Repairs;
import com.surefoot.watch.SavedTrips;
import com.surefoot.watch.Saving;
import com.surefoot.watch.Secrets;
import com.surefoot.watch.Shares;
import com.surefoot.watch.Sharing;
import com.surefoot.watch.TripBell;
import com.surefoot.watch.TripNotation;
import com.surefoot.watch.Watch;
import com.surefoot.watch.WatchLog;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the watch over saved trips together. */
@Factory
final class WatchWiring {

    private static final Logger LOG = LoggerFactory.getLogger(WatchWiring.class);
    private static final int SECRET_BITS = 192;

    @Singleton
    AnsweredTrips answeredTrips(WatchSettings settings, Sources sources) {
        return new AnsweredTrips(settings.answered(), sources::listImported);
    }

    @Singleton
    Looks looks(
            Evidence evidence,
            Sources sources,
            Knowledge knowledge,
            WatchSettings settings,
            Optional<Sandbox> sandbox,
            Clock clock) {
        Sources listings = sandbox.map(living -> living.over(sources)).orElse(sources);
        return new Looks(evidence, listings, knowledge, settings.rules(), clock);
    }

    /** Who knows a trip's id may read it: ids are as hard to guess as random UUIDs. */
    @Singleton
    Drafts drafts(BriefNotation notation, TripNotation answers, Looks looks) {
        return new Drafts(notation, answers, looks, () -> UUID.randomUUID().toString());
    }

    @Singleton
    Sharing sharing(Shares shares, Clock clock) {
        SecureRandom random = new SecureRandom();
        return new Sharing(shares, () -> Secrets.draw(random, SECRET_BITS), clock);
    }

    @Singleton
    TripBell tripBell() {
        return new TripBell();
    }

    @Singleton
    Saving saving(SavedTrips trips, AnsweredTrips answered, Recommender recommender, Looks looks, Drafts drafts) {
        return new Saving(trips, answered, recommender, looks, drafts);
    }

    @Singleton
    Watch watch(WatchLog log, SavedTrips trips, Looks looks, TripBell bell) {
        return new Watch(log, trips, looks, bell::ring);
    }

    @Singleton
    Effects effects(Looks looks, WatchLog log, SavedTrips trips, HeldBacks heldBacks) {
        return new Effects(looks, log, trips, heldBacks);
    }

    @Singleton
    Dossiers dossiers(Looks looks, Effects effects, HeldBacks heldBacks) {
        return new Dossiers(looks, effects, heldBacks);
    }

    @Singleton
    Repairs repairs(
            Notices notices,
            SavedTrips trips,
            Alternatives alternatives,
            BriefNotation notation,
            Drafts drafts,
            Looks looks,
            TripBell bell) {
        return new Repairs(
                notices,
                trips,
                alternatives,
                notation,
                drafts,
                looks,
                e -> LOG.error("The search for another trip broke off.", e),
                bell::ring);
    }
}
