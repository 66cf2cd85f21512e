package com.surefoot.supply.http;

import java.util.List;

/** Everything that one connector keeps of the suppliers there are settings of. */
public interface PolledList {

    List<Polled> list();
}
