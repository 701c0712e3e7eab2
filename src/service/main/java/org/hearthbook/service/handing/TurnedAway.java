package org.hearthbook.service.handing;

import org.hearthbook.records.sync.Outcome;
import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.Standings;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What was offered to a household and may never go in, as a laptop would have been told. It looks
/// only for what waits on it.
final class TurnedAway {

    private TurnedAway() {}

    static List<Outcome> from(Database database, UUID household, UUID laptop) {
        return database.inTransaction(it -> outcomes(new Standings(it, household), laptop));
    }

    private static List<Outcome> outcomes(Standings standings, UUID laptop) {
        var outcomes = new ArrayList<Outcome>();
        standings
                .refused()
                .forEach((id, why) ->
                        outcomes.add(new Outcome.Refused(id, why.reason(), why.about())));
        standings.clashes(laptop).forEach(id -> outcomes.add(new Outcome.Clash(id)));
        return outcomes;
    }
}
