package com.surefoot.travel.live;

/**
 * A supplier who can say what is sold right now.
 *
 * @param <Q> what it is asked for
 * @param <O> what it sells
 */
public interface Seller<Q, O extends OnSale> {

    /** Its name in settings, by which its evidence is known. */
    String supplier();

    /** How often it may be asked now. */
    default Allowance allowance() {
        return Allowance.PLENTY;
    }

    /** What it sells. What cannot be had is told in the answer and never thrown. */
    Answer<O> search(Q request);

    /**
     * Asks about one offer again.
     *
     * @param offer of this supplier, and live
     * @return the same offer as it is now, with what came of it
     * @throws NoAnswerException if the supplier does not tell
     */
    O recheck(O offer) throws NoAnswerException;
}
