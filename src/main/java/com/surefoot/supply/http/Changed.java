package com.surefoot.supply.http;

/**
 * What a supplier has to say now.
 *
 * @param version to ask with the next time, once the value is in use: earlier, and the value may never come again
 */
public record Changed<T>(T value, Version version) {}
