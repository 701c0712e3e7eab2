package org.hearthbook.desktop.connecting;

import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.laptop.keys.RecoveryCode;
import org.hearthbook.laptop.sync.ServiceAddress;
import org.hearthbook.records.sync.EnrolmentCode;

/// Where a book is made on a laptop that has none, for the service to fill.
public interface FreshStart {

    /// Takes the code to the service and lets the person in here. Takes a while, away from the
    /// window.
    Joined join(
            ServiceAddress address,
            EnrolmentCode code,
            Passphrase passphrase,
            RecoveryCode recovery);

    /// They are in: from here on the book fills.
    void joined();

    /// The person has no such letter after all.
    void goBack();
}
