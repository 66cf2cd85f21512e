package com.surefoot.show;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What viewers are asked to decide.
 *
 * @param no counts up within a show
 * @param options what there is to choose from; at least two
 * @param closedAt empty while it is open
 */
public record Poll(long no, String question, List<Option> options, Instant openedAt, Optional<Instant> closedAt) {

    /**
     * What can be chosen.
     *
     * @param wish what it asks for of a trip, as a requirement in its notation; empty for nothing
     */
    public record Option(String label, Optional<String> wish) {
        public Option {
            requireNonNull(label, "label");
            requireNonNull(wish, "wish");
        }
    }

    /**
     * What most have chosen.
     *
     * @param share of all votes, from 0 to 1
     */
    public record Winner(int option, double share) {

        private static final int HEAVIEST = 10;

        /** How much its wish counts: the more the larger its share is, from 1 to 10. */
        public int weight() {
            return Math.max(1, (int) Math.round(HEAVIEST * share));
        }
    }

    public Poll {
        requireNonNull(question, "question");
        options = List.copyOf(options);
        requireNonNull(openedAt, "openedAt");
        requireNonNull(closedAt, "closedAt");
        if (options.size() < 2) {
            throw new IllegalArgumentException(
                    "'%s' leaves nothing to choose. Maybe an option is missing?".formatted(question));
        }
    }

    public boolean isOpen() {
        return closedAt.isEmpty();
    }

    Poll closed(Instant at) {
        return new Poll(no, question, options, openedAt, Optional.of(at));
    }

    /**
     * What most have chosen; empty while it is open, without votes, and where two have most.
     *
     * @param votes for each option
     */
    public Optional<Winner> winner(List<Integer> votes) {
        int most = votes.stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Integer> first = IntStream.range(0, votes.size())
                .filter(option -> votes.get(option) == most)
                .boxed()
                .toList();
        if (isOpen() || most == 0 || first.size() > 1) {
            return Optional.empty();
        }
        double all = votes.stream().mapToInt(Integer::intValue).sum();
        return Optional.of(new Winner(first.get(0), most / all));
    }
}
