package com.surefoot.supply.llm;

import com.surefoot.narration.model.Reply;
import com.surefoot.narration.model.Request;

/** One way to ask a model over HTTP, once. */
interface Wire {

    /** Asks, and reads the answer on this thread until it ends or has to. */
    Reply ask(Request request, Answer answer);
}
