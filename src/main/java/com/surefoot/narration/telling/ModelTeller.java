package com.surefoot.narration.telling;

import com.surefoot.narration.grounding.Claims;
import com.surefoot.narration.grounding.SentenceGate;
import com.surefoot.narration.model.LanguageModel;
import com.surefoot.narration.model.Limits;
import com.surefoot.narration.model.Reply;
import com.surefoot.narration.model.Reply.Answered;
import com.surefoot.narration.telling.Explanation.Author;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * Has a model write the sentences, and believes it nothing: each goes through the gate as it comes in, what it leaves out is said
 * in the words written by hand, and where it fails or too much is dropped, the built-in narrator speaks as a whole. What is told,
 * and in which order, is never up to it.
 */
public final class ModelTeller implements Teller {

    /** What stands in the way of its turn is not waited for. */
    private final Semaphore turns;

    private final LanguageModel model;
    private final Limits limits;
    private final Narrator narrator = new Narrator();

    /** @param most how many trips it may tell at the same time; further ones are told without it */
    public ModelTeller(LanguageModel model, Limits limits, int most) {
        this.model = model;
        this.limits = limits;
        turns = new Semaphore(most);
    }

    @Override
    public Explanation tell(TripToTell trip, Audience audience) {
        if (!turns.tryAcquire()) {
            return narrator.tell(trip, audience);
        }
        try {
            return told(trip, audience);
        } finally {
            turns.release();
        }
    }

    private Explanation told(TripToTell trip, Audience audience) {
        Claims claims = TripClaims.of(trip);
        List<Passage> passages = Passage.listOf(trip, claims);
        Offered offered = new Offered(passages, audience);
        SentenceGate gate = new SentenceGate(claims, audience.least());
        OwnWords own = new OwnWords(gate, audience, passages);
        Manuscript manuscript = new Manuscript(offered, gate, audience);
        boolean whole = !offered.passages().isEmpty() && write(manuscript, new Prompt(offered, audience, own));
        return whole && manuscript.isGood()
                ? Narrator.explain(
                        passages,
                        claim -> manuscript.find(claim).or(() -> own.say(claim)),
                        audience,
                        Author.MODEL,
                        manuscript.rejected())
                : Narrator.explain(passages, own::say, audience, Author.BUILT_IN, manuscript.rejected());
    }

    /** Whether it came to its end. */
    private boolean write(Manuscript manuscript, Prompt prompt) {
        SentenceStream sentences = new SentenceStream(manuscript::take);
        Reply reply = model.ask(prompt.request(limits), piece -> sentences.hear(piece) && !manuscript.isHopeless());
        return reply instanceof Answered;
    }
}
