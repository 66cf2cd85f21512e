package com.surefoot.reliability.learn;

import com.surefoot.reliability.certificate.Certificate;

/** Says what outcomes of sources prove. */
@FunctionalInterface
interface Prover {

    /** Of a source's outcomes, those from one place on, before another; there may be none. */
    Certificate prove(String source, int from, int until);
}
