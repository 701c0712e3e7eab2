package org.hearthbook.desktop.connecting;

import org.hearthbook.laptop.sync.ServiceAddress;
import org.hearthbook.records.sync.EnrolmentCode;

/// Takes a code to the service at an address. Waits for the network, so never on the window's own
/// thread.
@FunctionalInterface
public interface Joining {

    Joined join(ServiceAddress address, EnrolmentCode code);
}
