package com.surefoot.transport.tickets;

import java.util.List;

/** Suppliers of tickets that are asked in the same way. */
public interface TicketSuppliers {

    /** Those there are settings of, by name. */
    List<TicketOffers> list();
}
