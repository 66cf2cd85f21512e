package com.surefoot.evidence.desk;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Hands out facts to people who look into them. Each answer that tells something becomes an observation. */
public interface VerificationDesk {

    /** How long a checker holds what was claimed. */
    Duration HOLD = Duration.ofMinutes(15);

    /** How long a question rests that a checker could not tell the answer of. */
    Duration REST = Duration.ofDays(1);

    /**
     * Puts questions into the queue. The same fact and value is one verification, however many answers it is asked for;
     * asked again for the same answer, the latest gain counts. All of them are put there or, on any exception, none.
     */
    void ask(Collection<Question> questions);

    /** What nobody holds and somebody still needs, the greatest gain first. */
    List<Verification> listOpen(int most);

    /** The same, with what somebody holds. */
    List<Verification> listAll(int most);

    /** One that is not answered yet, be it that nobody needs it any more. */
    Optional<Verification> find(String verification);

    /**
     * Gives a verification to a checker for {@link #HOLD}, or for so long again if it is the checker's already. Of
     * several who claim it at once one gets it.
     */
    Claiming claim(String verification, String checker);

    /** Gives back what a checker holds, so that others can have it at once. What is not the checker's stays as it is. */
    void release(String verification, String checker);

    /**
     * Takes the answer of the checker who holds a verification, keeps what it says as an observation whose source is the
     * checker, and closes the verification. The same answer again changes nothing.
     *
     * @return why it was not taken, or nothing
     */
    Optional<Refusal> answer(String verification, String checker, Answer answer);

    /** What was answered last, the latest first. */
    List<Answered> listAnswered(int most);

    /** What was answered to a verification, if anything was. */
    Optional<Answered> findAnswered(String verification);
}
