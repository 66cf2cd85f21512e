package com.surefoot.lodging;

/** What a house may or may not let its guests do. */
public enum HouseRule {
    SMOKING,
    PARTIES,
    CHILDREN_UNDER_TEN,
    PETS,
    VISITORS
}
