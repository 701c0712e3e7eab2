package org.hearthbook.proving.simulation;

import java.util.List;
import java.util.function.BiConsumer;

/// Checks what can be checked when all is over. The other promises are watched while it goes on.
final class Promises {

    private static final List<BiConsumer<Aftermath, Verdicts>> CHECKS =
            List.of(
                    LoggedOnce::check,
                    Numbers::check,
                    OneDigest::check,
                    SignaturesStay::check,
                    LegalHistory::check,
                    NothingHidden::check,
                    FilesBehindEvidence::check,
                    SentByReceipt::check,
                    Rebuilt::check);

    private Promises() {}

    static void check(Aftermath after, Verdicts verdicts) {
        CHECKS.forEach(it -> it.accept(after, verdicts));
    }
}
