package com.surefoot.lodging;

/** Which meals come with the room. */
public enum Board {
    ROOM_ONLY,
    BREAKFAST,
    HALF_BOARD,
    FULL_BOARD;

    public boolean includesBreakfast() {
        return this != ROOM_ONLY;
    }
}
