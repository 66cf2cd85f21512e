package com.surefoot.narration.refining;

/** Takes up phrases of some intents. */
interface Taking {

    /**
     * Does what a phrase asks for, or says why it cannot be done.
     *
     * @return false, with nothing done, if it is about something else
     */
    boolean take(Intent intent, Said said, Context context);
}
