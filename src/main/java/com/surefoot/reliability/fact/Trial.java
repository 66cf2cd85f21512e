package com.surefoot.reliability.fact;

/**
 * What a witness had said last of a fact when its truth came out.
 *
 * @param right whether it was true then
 * @param years from when it was said until then
 * @param lead years from when it was said to the day the fact is about
 */
record Trial(Witness witness, boolean right, double years, double lead) {

    /**
     * The chance that the witness was right when it spoke: a value may have changed since, for which it is not to blame,
     * or have become what it had wrongly said.
     *
     * @param accuracy chance that the witness is right
     * @param holds chance that a value lasts from when it was said until its truth came out
     * @param wrongValues that a value may change to
     */
    double wasRight(double accuracy, double holds, int wrongValues) {
        double became = (1 - holds) / wrongValues;
        double ifRight = accuracy * (right ? holds : 1 - holds);
        double ifWrong = (1 - accuracy) * (right ? became : 1 - became);
        return ifRight + ifWrong == 0 ? accuracy : ifRight / (ifRight + ifWrong);
    }
}
