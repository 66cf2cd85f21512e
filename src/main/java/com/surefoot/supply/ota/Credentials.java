package com.surefoot.supply.ota;

import com.surefoot.supply.http.Secret;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who asks, as it stands in the message.
 *
 * @param id of the requestor; none where the supplier knows by other means
 * @param password that goes with it
 */
record Credentials(Optional<Secret> id, Optional<Secret> password) {

    List<Secret> listSecrets() {
        return Stream.concat(id.stream(), password.stream()).toList();
    }
}
