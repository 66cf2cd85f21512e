package com.surefoot.show;

import com.surefoot.show.Question.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What viewers ask, in order: what waits, what is taken, and the last that were done with; bounded. */
final class Queue {

    /** As many as are not done with. */
    static final int MOST = 500;

    private static final int MOST_DONE = 50;

    private Queue() {}

    static List<Question> with(List<Question> questions, Question asked) {
        if (questions.stream().filter(one -> !one.state().isDone()).count() >= MOST) {
            throw new RefusedException(
                    Refusal.TOO_MANY_QUESTIONS, "%d questions wait already. Maybe ask again later?".formatted(MOST));
        }
        List<Question> all = new ArrayList<>(questions);
        all.add(asked);
        return sorted(all);
    }

    static List<Question> mark(List<Question> questions, long no, State state) {
        Question question = questions.stream()
                .filter(one -> one.no() == no)
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        Refusal.UNKNOWN_QUESTION,
                        "There is no question '%d'. Maybe it was done with long ago?".formatted(no)));
        if (question.state().isDone() && question.state() != state) {
            throw new RefusedException(
                    Refusal.QUESTION_DONE,
                    "Question %d is %s for good. Maybe another one is meant?".formatted(no, question.state()));
        }
        List<Question> all = new ArrayList<>(questions);
        all.remove(question);
        all.add(question.in(state));
        return sorted(all);
    }

    private static List<Question> sorted(List<Question> questions) {
        List<Question> open = questions.stream()
                .filter(one -> !one.state().isDone())
                .sorted(Comparator.comparing(Question::state).thenComparingLong(Question::no))
                .toList();
        List<Question> done = questions.stream()
                .filter(one -> one.state().isDone())
                .sorted(Comparator.comparingLong(Question::no))
                .toList();
        return Stream.concat(open.stream(), done.stream().skip(Math.max(0, done.size() - MOST_DONE)))
                .toList();
    }
}
