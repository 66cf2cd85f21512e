package com.surefoot.supply.http;

import java.io.IOException;

/**
 * Makes something of an answer, all of it or nothing. It only reads: whatever it throws is taken to be the answer's fault
 * and becomes {@link Failure.Nonsense}, so what is read is put to use after the call.
 */
@FunctionalInterface
public interface BodyReader<T> {

    /**
     * Reads an answer.
     *
     * @throws IOException if it cannot be understood; any {@link RuntimeException} does as well
     */
    T read(Body body) throws IOException;
}
