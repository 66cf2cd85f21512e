package com.surefoot.planning.routing;

/**
 * A visit in a plan.
 *
 * @param spot its index
 * @param window index among the spot's windows of the day
 * @param kind the window's kind
 * @param arrival tick of arrival, after which it may wait
 * @param start tick of the start
 * @param end tick of the end
 */
public record Visit(int spot, int window, int kind, int arrival, int start, int end) {}
