package com.surefoot.narration.grounding;

/** Why a sentence does not get out. */
public enum Objection {
    /** It states something that is not the case, or that nobody has computed. */
    NOT_CLAIMED,
    /** Its form is none: too long, or with a brace that belongs to no slot. */
    NO_TEMPLATE,
    /** A slot takes a fact that the claim does not have, or none. */
    NO_SUCH_FACT,
    /** A slot takes a fact of something else. */
    OTHER_SUBJECT,
    /** What it is about is not named. */
    NOT_NAMED,
    /** No word in it states the relation. */
    NOTHING_STATED,
    /** A value stands twice, or where another one would be meant. */
    MISPLACED,
    /** Between the values there is a word that is not known to be safe there. */
    UNSAFE_WORD,
    /** What it says is not sure enough. */
    NOT_SURE_ENOUGH
}
