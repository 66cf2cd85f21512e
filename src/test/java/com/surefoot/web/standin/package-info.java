/** Tests of the sandbox's stand-ins of suppliers, by the connectors of another Surefoot and by bare questions. */
@NullMarked
package com.surefoot.web.standin;

import org.jspecify.annotations.NullMarked;
