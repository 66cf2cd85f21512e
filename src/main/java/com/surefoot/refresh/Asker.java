package com.surefoot.refresh;

import com.surefoot.evidence.FactId;
import com.surefoot.travel.live.Allowance;
import com.surefoot.travel.live.NoAnswerException;
import java.util.Optional;

/** A supplier that can be asked how facts are now. */
public interface Asker {

    /** Its name; what its facts are about begins with it. */
    String supplier();

    /** How often it may be asked now. */
    Allowance allowance();

    /** The fact that stands for the question: whose answer tells this fact, too; empty if it cannot tell. */
    Optional<FactId> findQuestion(FactId fact);

    /**
     * Asks. What is said is kept as evidence, all of it or nothing.
     *
     * @param question as {@link #findQuestion} has it; costs one call
     * @param known what was seen of it last; empty if nothing was
     * @throws NoAnswerException if it does not tell
     */
    void ask(FactId question, String known) throws NoAnswerException;
}
