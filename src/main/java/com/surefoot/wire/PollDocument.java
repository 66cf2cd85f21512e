package com.surefoot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.surefoot.show.Poll;
import com.surefoot.show.Poll.Winner;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What viewers are asked, and how they have voted.
 *
 * @param winner the option with most votes; nothing while it is open, without votes, and where two have most
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record PollDocument(
        String poll,
        String question,
        List<OptionDocument> options,
        int votes,
        boolean open,
        OffsetDateTime openedAt,
        Optional<OffsetDateTime> closedAt,
        Optional<WinnerDocument> winner) {

    /** What can be chosen. */
    @Serdeable
    record OptionDocument(String label, int votes) {}

    /**
     * What most have chosen.
     *
     * @param share of all votes
     * @param requirement what it asks for of a trip; nothing where it asks for nothing
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record WinnerDocument(int option, String label, double share, Optional<JsonNode> requirement) {}

    static PollDocument of(Poll poll, List<Integer> votes, Function<String, JsonNode> reader) {
        return new PollDocument(
                Long.toString(poll.no()),
                poll.question(),
                IntStream.range(0, votes.size())
                        .mapToObj(
                                at -> new OptionDocument(poll.options().get(at).label(), votes.get(at)))
                        .toList(),
                votes.stream().mapToInt(Integer::intValue).sum(),
                poll.isOpen(),
                Times.utc(poll.openedAt()),
                poll.closedAt().map(Times::utc),
                poll.winner(votes).map(winner -> winner(poll, winner, reader)));
    }

    private static WinnerDocument winner(Poll poll, Winner winner, Function<String, JsonNode> reader) {
        Poll.Option option = poll.options().get(winner.option());
        return new WinnerDocument(
                winner.option(),
                option.label(),
                ReliabilityDocument.rounded(winner.share()),
                option.wish()
                        .map(reader)
                        .map(wish -> Answered.with(
                                wish, RequirementReader.WISH, JsonNode.createNumberNode(winner.weight()))));
    }
}
