package com.surefoot.watch;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.Locks;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.recommendation.Alternatives;
import com.surefoot.recommendation.Candidate;
import com.surefoot.recommendation.Recommendation;
import com.surefoot.recommendation.Recommendation.Recommended;
import com.surefoot.recommendation.Recommendation.Refused;
import com.surefoot.watch.Notices.Unanswered;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Answers notices: plans the trip again without what failed, with the rest as it was. */
public final class Repairs {

    static final String NOTHING_CHEAPER = "No other trip that keeps the rest costs less.";
    static final String NOTHING_PLANNED = "No trip was found that keeps the rest.";
    static final String OUTDATED = "The trip cannot be planned any more.";
    static final String BROKE_OFF = "The search for another trip broke off.";

    private final Notices notices;
    private final SavedTrips trips;
    private final Alternatives alternatives;
    private final BriefNotation notation;
    private final Drafts drafts;
    private final Looks looks;
    private final Consumer<RuntimeException> failed;
    private final Consumer<String> listener;

    /**
     * Answers by these.
     *
     * @param failed told why a search broke off
     * @param listener told the id of each trip of which a notice was answered
     */
    public Repairs(
            Notices notices,
            SavedTrips trips,
            Alternatives alternatives,
            BriefNotation notation,
            Drafts drafts,
            Looks looks,
            Consumer<RuntimeException> failed,
            Consumer<String> listener) {
        this.notices = requireNonNull(notices, "notices");
        this.trips = requireNonNull(trips, "trips");
        this.alternatives = requireNonNull(alternatives, "alternatives");
        this.notation = requireNonNull(notation, "notation");
        this.drafts = requireNonNull(drafts, "drafts");
        this.looks = requireNonNull(looks, "looks");
        this.failed = requireNonNull(failed, "failed");
        this.listener = requireNonNull(listener, "listener");
    }

    /** What is proposed, or why nothing is. */
    private record Answer(Optional<NewTrip> trip, String why) {

        static Answer none(String why) {
            return new Answer(Optional.empty(), why);
        }
    }

    /**
     * Answers the oldest notice that awaits it.
     *
     * @return whether there was one
     */
    public boolean answerNext() {
        Optional<Unanswered> next = notices.findUnanswered(looks.now());
        next.ifPresent(notice -> {
            Answer answer = answer(notice);
            if (notices.answer(
                    notice,
                    answer.trip(),
                    answer.why(),
                    looks.now(),
                    looks.rules().most())) {
                listener.accept(notice.trip());
            }
        });
        return next.isPresent();
    }

    private Answer answer(Unanswered notice) {
        try {
            return trips.find(notice.trip())
                    .map(watched -> plan(watched, notice.notice()))
                    .orElseGet(() -> Answer.none(OUTDATED));
        } catch (RuntimeException e) {
            // the notice is answered all the same: a search that breaks off does so the next time, too
            failed.accept(e);
            return Answer.none(BROKE_OFF);
        }
    }

    private Answer plan(Watched watched, Notice notice) {
        Set<String> avoided = avoided(watched, notice);
        TripBrief brief;
        try {
            brief = unlocked(notation.read(watched.trip().brief()), avoided);
        } catch (IllegalArgumentException e) {
            return Answer.none(OUTDATED);
        }
        Recommendation found = alternatives.without(brief, avoided);
        return found instanceof Recommended recommended
                ? propose(watched, recommended, avoided)
                : Answer.none(reason((Refused) found));
    }

    /** Under a promise, what may not be shown is left out anyway, and what is only short of time need not be. */
    private static Set<String> avoided(Watched watched, Notice notice) {
        Set<String> avoided = new TreeSet<>(watched.trip().avoided());
        if (watched.trip().asked().target().isEmpty()) {
            watched.trip().parts().stream()
                    .filter(part -> watched.state().failed().contains(part.id()))
                    .forEach(part -> avoided.add(part.element().subject()));
        }
        if (notice.shifts().stream().noneMatch(Shift::failed)) {
            notice.shifts().forEach(shift -> avoided.add(shift.subject()));
        }
        return avoided;
    }

    private Answer propose(Watched watched, Recommended recommended, Set<String> avoided) {
        Candidate candidate = recommended.candidates().get(0);
        SavedTrip draft = drafts.draft(recommended.brief(), candidate.itinerary(), avoided);
        boolean holds = watched.state().failed().isEmpty();
        if (holds && draft.price().compareTo(watched.state().price()) >= 0) {
            return Answer.none(NOTHING_CHEAPER);
        }
        TripState state = looks.at(List.of(draft)).first(draft);
        Watched proposed = Watched.proposed(draft, state, watched.trip().id());
        return new Answer(Optional.of(drafts.withAnswer(proposed, candidate)), "");
    }

    private static String reason(Refused refused) {
        return refused.faults().stream()
                .findFirst()
                .map(fault -> fault.problem() + " " + fault.hint())
                .orElse(NOTHING_PLANNED);
    }

    /** The brief, with nothing locked that is to be left out. */
    private static TripBrief unlocked(TripBrief brief, Set<String> avoided) {
        Locks locks = brief.locks();
        return brief.withLocks(new Locks(
                locks.outbound().filter(id -> !avoided.contains(id)),
                locks.inbound().filter(id -> !avoided.contains(id)),
                locks.lodging().filter(id -> !avoided.contains(id)),
                locks.visits().stream()
                        .filter(visit -> !avoided.contains(visit.id()))
                        .toList(),
                locks.rest().stream()
                        .filter(kept -> !avoided.contains(kept.id()))
                        .toList()));
    }
}
