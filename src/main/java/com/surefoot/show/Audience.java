package com.surefoot.show;

import static java.util.Objects.requireNonNull;

import com.surefoot.show.Shows.Ballot;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What viewers do: they ask and vote. */
public final class Audience {

    private final Stages stages;
    private final Shows shows;

    public Audience(Stages stages, Shows shows) {
        this.stages = requireNonNull(stages, "stages");
        this.shows = requireNonNull(shows, "shows");
    }

    /**
     * Asks something about a card.
     *
     * @return the question's number
     */
    public long ask(CardVersion card, String text, Optional<String> name) {
        Scene scene = stages.change(
                card.show(),
                Optional.empty(),
                draft -> draft.change(before -> before.ask(card.card(), text, name, draft.now())));
        return scene.show().lastNo();
    }

    /** Votes in the poll of the show that a card was on air in. */
    public void vote(CardVersion card, long no, int option, String viewer) {
        Stage stage = stages.get(card.show());
        Votes votes;
        synchronized (stage) {
            Poll poll = stage.show().poll(no);
            if (option >= poll.options().size()) {
                throw new RefusedException(
                        Refusal.UNKNOWN_POLL,
                        "Poll %d has no option %d. Maybe it is another one by now?".formatted(no, option));
            }
            if (!poll.isOpen()) {
                throw new RefusedException(
                        Refusal.POLL_CLOSED, "Poll %d is closed. Maybe there is another one?".formatted(no));
            }
            votes = stage.votes().orElseThrow();
        }
        Optional<Integer> earlier = votes.find(viewer);
        if (earlier.isEmpty()) {
            votes.cast(viewer, option);
        } else if (earlier.get() != option) {
            throw new RefusedException(
                    Refusal.VOTED,
                    "This viewer has voted for option %d. Maybe leave it at that?".formatted(earlier.get()));
        }
    }

    /** Keeps what was voted since, and tells it. */
    public void count() {
        stages.all().forEach(this::count);
    }

    private void count(Stage stage) {
        synchronized (stage) {
            stage.votes().ifPresent(votes -> {
                List<Ballot> ballots = votes.waiting();
                if (!ballots.isEmpty()) {
                    Show show = stage.show();
                    Map<Integer, Integer> counts =
                            shows.vote(show.id(), show.poll().orElseThrow().no(), ballots);
                    votes.kept(ballots, counts);
                }
                if (votes.takeChanged()) {
                    stages.publish(stage);
                }
            });
        }
    }
}
