package com.surefoot.watch;

import com.surefoot.recommendation.Candidate;

/** How trips are written down as they were answered, so that they can be shown again. Nobody here reads that. */
@FunctionalInterface
public interface TripNotation {

    String write(Candidate candidate);
}
