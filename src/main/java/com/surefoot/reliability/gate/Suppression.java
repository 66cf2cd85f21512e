package com.surefoot.reliability.gate;

/** Why something is not shown. */
public enum Suppression {
    /** Nobody has seen the fact that it rests on, or not lately enough for it to count. */
    NOTHING_KNOWN,
    /** Sources say different things. */
    SOURCES_DIFFER,
    /** There is too little time to get there, as late as rides and ways tend to be. */
    TOO_LITTLE_TIME,
    /** It is not sure enough for the promise. */
    NOT_SURE_ENOUGH,
    /** Too few outcomes are known of its kind and source to promise anything of it. */
    NOT_CERTIFIED,
    /** More of its kind and source proved wrong of late than was promised; nothing is promised until that is mended. */
    CERTIFICATE_WITHDRAWN
}
