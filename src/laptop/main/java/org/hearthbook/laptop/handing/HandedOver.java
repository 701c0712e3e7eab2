package org.hearthbook.laptop.handing;

/// What came of making a file to be handed over.
public sealed interface HandedOver {

    /// It is on the disk or stick, whole.
    ///
    /// @param unsent how many of its changes the service has not said yet that it has
    /// @param readers how many people can open it, besides the one who made it
    /// @param forService whether the service can open it too
    /// @param isNoted whether this laptop kept that it was made
    record Made(
            int changes,
            int unsent,
            int files,
            long bytes,
            int readers,
            boolean forService,
            boolean isNoted)
            implements HandedOver {}

    /// It was not made, and nothing is left of it.
    record NotMade(String words) implements HandedOver {}
}
