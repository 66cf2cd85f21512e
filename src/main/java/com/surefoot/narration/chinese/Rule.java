package com.surefoot.narration.chinese;

import com.surefoot.itinerary.demand.Requirement;
import java.util.List;

/** Reads one sort of requirement in a clause. */
@FunctionalInterface
interface Rule {

    /** What it finds; nothing if the clause does not speak of it. */
    List<Requirement> read(Clause clause);
}
