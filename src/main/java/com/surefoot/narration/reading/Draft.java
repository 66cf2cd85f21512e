package com.surefoot.narration.reading;

import com.surefoot.narration.reading.Point.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of a trip while it is talked about: points that do not contradict each other, since later ones take the
 * place of earlier ones.
 */
public record Draft(List<Point> points) {

    /** More is no talk about a trip. */
    public static final int MOST_POINTS = 200;

    /** Nothing is known. */
    public static final Draft EMPTY = new Draft(List.of());

    public Draft {
        points = List.copyOf(points);
        if (points.size() > MOST_POINTS) {
            throw new IllegalArgumentException("%d points are too many; at most %d can be kept. Maybe begin anew?"
                    .formatted(points.size(), MOST_POINTS));
        }
    }

    /** With what was heard, in its order; beyond {@link #MOST_POINTS} nothing more is taken in. */
    public Draft with(List<Heard> heard) {
        Draft draft = this;
        for (Heard each : heard) {
            draft = draft.with(each.point());
        }
        return draft;
    }

    /** With one point more, without those that it corrects. */
    public Draft with(Point point) {
        List<Point> kept = new ArrayList<>();
        for (Point earlier : points) {
            Optional<Point> left = goTogether(earlier, point) ? Optional.of(earlier) : Correction.of(earlier, point);
            left.ifPresent(kept::add);
        }
        Point merged = Correction.merge(points, point);
        if (!kept.contains(merged) && Correction.adds(merged) && kept.size() < MOST_POINTS) {
            kept.add(merged);
        }
        return new Draft(kept);
    }

    /** An end and a length say when it begins, as long as nothing else does. */
    private boolean goTogether(Point earlier, Point later) {
        return find(Point.Start.class).isEmpty()
                && ((earlier instanceof Point.End && later instanceof Point.Length)
                        || (earlier instanceof Point.Length && later instanceof Point.End));
    }

    /** The point of a kind of which there is one at the most. */
    public <P extends Point> Optional<P> find(Class<P> kind) {
        return list(kind).findFirst();
    }

    /** All points of a kind. */
    public <P extends Point> Stream<P> list(Class<P> kind) {
        return points.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** What is asked besides what has a point of its own. */
    public Stream<Wanted> wanted() {
        return list(Wanted.class);
    }
}
