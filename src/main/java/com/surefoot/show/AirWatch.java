package com.surefoot.show;

import static java.util.Objects.requireNonNull;

import com.surefoot.watch.Judged;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Looks at what is on air again and again: what falls below the target leaves the card, and where a ride or a stay does,
 * the card leaves the air. What fell stays off until the trip is taken anew: nothing comes and goes on air by itself.
 */
public final class AirWatch {

    /** Where nothing is on air and nobody looks, nothing is looked at. */
    private static final Duration ASIDE = Duration.ofMinutes(1);

    private static final Duration STALE = Duration.ofMinutes(2);

    private final Stages stages;
    private final Shows shows;
    private final Screens screens;
    private final Duration every;
    private final Consumer<RuntimeException> failures;

    /**
     * A watch.
     *
     * @param every how long what is on air goes without being looked at, unless something was seen
     * @param failures told what broke off; the next look comes all the same
     */
    public AirWatch(Stages stages, Shows shows, Screens screens, Duration every, Consumer<RuntimeException> failures) {
        this.stages = requireNonNull(stages, "stages");
        this.shows = requireNonNull(shows, "shows");
        this.screens = requireNonNull(screens, "screens");
        this.every = requireNonNull(every, "every");
        this.failures = requireNonNull(failures, "failures");
    }

    /** Has at hand what was on air when the server stopped. */
    public void resume() {
        shows.listOnAir().forEach(stages::get);
    }

    /** Sees what other processes on the same database have done. */
    public void follow() {
        Map<String, Stage> known = stages.all().stream()
                .collect(Collectors.toMap(stage -> stage.show().id(), stage -> stage));
        Map<String, Long> revisions = shows.revisions(known.keySet());
        known.forEach((id, stage) -> {
            Long revision = revisions.get(id);
            if (revision == null) {
                stages.forget(id);
            } else if (revision > stage.show().revision()) {
                synchronized (stage) {
                    stages.reload(stage);
                }
            }
        });
        shows.listOnAir().stream().filter(id -> !known.containsKey(id)).forEach(stages::get);
    }

    /** Looks at all that is due. */
    public void look() {
        for (Stage stage : stages.all()) {
            boolean isSeen = screens.isSeen(stage.show().id());
            for (Item item : stage.show().rundown()) {
                if (isDue(stage, item, isSeen)) {
                    lookSafely(stage, item);
                }
            }
            if (!isSeen && stage.show().onAir().isEmpty()) {
                stages.release(stage);
            }
        }
    }

    private boolean isDue(Stage stage, Item item, boolean isSeen) {
        Show show = stage.show();
        boolean counts = isSeen || item.version() > 0;
        Duration patience = show.isOnAir(item.id()) ? every : ASIDE;
        synchronized (stage) {
            return counts
                    && stage.judgedAt(item.id())
                            .filter(at -> System.nanoTime() - at < patience.toNanos())
                            .isEmpty();
        }
    }

    private void lookSafely(Stage stage, Item item) {
        try {
            Optional<Judged> trip = stages.judge(stage.show(), item);
            synchronized (stage) {
                stage.succeed(item.id(), System.nanoTime());
                apply(stage, item.id(), trip);
                if (stage.calm(item.id())) {
                    stages.publish(stage);
                }
            }
        } catch (RefusedException e) {
            // it was removed or deleted meanwhile
        } catch (RuntimeException e) {
            failures.accept(e);
            synchronized (stage) {
                if (stage.show().isOnAir(item.id()) && stage.isStale(item.id(), System.nanoTime(), STALE)) {
                    warnStale(stage, item);
                }
            }
        }
    }

    private void warnStale(Stage stage, Item item) {
        if (!stage.isWarned(Warning.Kind.STALE, item.id())) {
            String title = stage.newest(item.id()).map(CardVersion::title).orElse("");
            stage.warn(new Warning(Warning.Kind.STALE, stages.now(), item.id(), title, List.of()));
            stages.publish(stage);
        }
    }

    private void apply(Stage stage, String id, Optional<Judged> trip) {
        Optional<Judged> before = stage.judged(id);
        stage.judge(id, trip, System.nanoTime());
        if (stage.show().find(id).filter(item -> item.version() > 0).isPresent()) {
            stages.change(stage.show().id(), Optional.empty(), draft -> CardRenewal.judge(draft, id, trip));
        }
        boolean isOther = !before.map(AirWatch::face).equals(trip.map(AirWatch::face));
        if (isOther) {
            stages.publish(stage);
        }
    }

    /** What a rundown shows of a trip. */
    private static List<Object> face(Judged trip) {
        return List.of(
                Card.fallen(trip),
                trip.watched().state().price(),
                Math.round(trip.confidence() * 100),
                trip.parts().stream()
                        .map(part -> Math.round(part.confidence() * 100))
                        .toList());
    }
}
