package com.surefoot.supply.http;

/**
 * Makes something of an answer, all of it or nothing. It only reads: whatever it throws is taken to be the answer's fault
 * and becomes {@link Failure.Nonsense}, so what is read is put to use after the call.
 */
@FunctionalInterface
public interface BodyReader<T> {

    /**
     * Reads an answer.
     *
     * @throws Exception of any type if it cannot be understood; the message tells what of it
     */
    T read(Body body) throws Exception;
}
