package com.surefoot.supply.osm;

/** A feature with what it is taken for and what tells it apart. */
record Candidate(Feature feature, Sort sort, Identity identity) {

    static Candidate of(Feature feature, Sort sort) {
        return new Candidate(feature, sort, Identity.of(feature));
    }
}
