package com.surefoot.lodging.live;

/** A supplier who can say which rooms are sold right now. */
public interface LiveOffers {

    /** Its name in settings, by which its properties begin and its evidence is known. */
    String supplier();

    /**
     * What is sold for a stay. What cannot be had is told in the answer and never thrown.
     */
    LiveAnswer search(StayRequest request);

    /**
     * Asks about one offer again.
     *
     * @param offer of this supplier, and live
     * @return the same offer as it is now; see {@link LiveOffer#lastCheck}
     * @throws NoAnswerException if the supplier does not tell
     */
    LiveOffer recheck(LiveOffer offer) throws NoAnswerException;
}
